import { defineTexts } from "../../lib/texts.ts"

/** Answers of the commands. */
export const commandTexts = defineTexts({
  carried: (number: string) => ({
    pl: `Przeniesione z oferty ${number}: sprawdź, czy nadal się zgadza.`,
    en: `Carried over from offer ${number}: check that it is still right.`,
  }),
  alreadySubmitted: (number: string) => ({
    pl: `Ta oferta jest już złożona pod numerem ${number}, więc tej zmiany nie zapisano. Złożonej oferty się nie zmienia; do końca naboru możesz ją wycofać i złożyć nową.`,
    en: `This offer is already submitted as number ${number}, so this change was not saved. A submitted offer is not changed; until the competition closes you can withdraw it and submit a new one.`,
  }),
  alreadyWithdrawn: {
    pl: "Ta oferta została wycofana, więc tej zmiany nie zapisano. Do końca naboru możesz zacząć nową.",
    en: "This offer was withdrawn, so this change was not saved. Until the competition closes you can start a new one.",
  },
  onlyRepresentative: {
    pl: "Ofertę składa osoba, która reprezentuje organizację. Poproś ją, żeby zalogowała się i złożyła tę ofertę; Twoja praca jest zapisana.",
    en: "An offer is submitted by a person who represents the organisation. Ask them to sign in and submit it; your work is saved.",
  },
  onlyRepresentativeWithdraws: {
    pl: "Ofertę wycofuje osoba, która reprezentuje organizację.",
    en: "An offer is withdrawn by a person who represents the organisation.",
  },
  notSubmitted: {
    pl: "Ta oferta nie została złożona, więc nie ma czego wycofać. Szkic możesz usunąć.",
    en: "This offer was not submitted, so there is nothing to withdraw. You can delete the draft.",
  },
  withdrawalTooLate: {
    pl: "Konkurs jest już rozstrzygnięty, więc oferty nie można wycofać. Jeżeli nie chcesz realizować zadania, powiadom urząd przed podpisaniem umowy.",
    en: "The competition is already decided, so the offer cannot be withdrawn. If you do not want to carry out the task, tell the office before the contract is signed.",
  },
  onlyDraftsAreDeleted: {
    pl: "Usunąć można tylko szkic. Złożona oferta zostaje w rejestrze; można ją wycofać.",
    en: "Only a draft can be deleted. A submitted offer stays in the record; it can be withdrawn.",
  },
})

export const mailTexts = defineTexts({
  submittedSubject: (number: string) => ({
    pl: `Oferta złożona, numer ${number}`,
    en: `Offer submitted, number ${number}`,
  }),
  submitted: (it: {
    title: string
    call: string
    number: string
    at: { pl: string; en: string }
    sha256: string
    checksum: string
    link: string
    check: string
    paper: { pl: string; en: string }
  }) => ({
    pl: `Dzień dobry,

oferta „${it.title}” w konkursie „${it.call}” jest złożona.

Numer oferty: ${it.number}
Złożona: ${it.at.pl}
Suma kontrolna: ${it.checksum}
SHA-256: ${it.sha256}

Potwierdzenie i oferta w PDF:
${it.link}

Każdy może sprawdzić to potwierdzenie pod adresem:
${it.check}

${it.paper.pl} O wyniku napiszemy na ten adres.`,
    en: `Hello,

the offer “${it.title}” in the competition “${it.call}” has been submitted.

Number of the offer: ${it.number}
Submitted: ${it.at.en}
Checksum: ${it.checksum}
SHA-256: ${it.sha256}

The receipt and the offer as PDF:
${it.link}

Anyone can check this receipt at:
${it.check}

${it.paper.en} We will write to this address about the result.`,
  }),
  nothingOnPaper: {
    pl: "Niczego nie trzeba drukować ani przynosić.",
    en: "Nothing needs to be printed or brought.",
  },
  paperWanted: (link: string) => ({
    pl: `Ogłoszenie wymaga jeszcze papierowego potwierdzenia. Wydrukuj tę jedną stronę, zbierz podpisy i dostarcz ją do urzędu:\n${link}\n`,
    en: `The announcement also asks for a paper confirmation. Print this one page, have it signed and bring it to the office:\n${link}\n`,
  }),
  withdrawnSubject: (number: string) => ({
    pl: `Oferta wycofana, numer ${number}`,
    en: `Offer withdrawn, number ${number}`,
  }),
  withdrawn: (it: { title: string; call: string; number: string; at: { pl: string; en: string }; link: string }) => ({
    pl: `Dzień dobry,

oferta „${it.title}” w konkursie „${it.call}” o numerze ${it.number} została wycofana ${it.at.pl}. Nie będzie oceniana; zostaje w rejestrze z datą wycofania.

Oferta:
${it.link}

Jeżeli to pomyłka, a nabór jeszcze trwa, możesz złożyć nową ofertę.`,
    en: `Hello,

the offer “${it.title}” in the competition “${it.call}”, number ${it.number}, was withdrawn on ${it.at.en}. It will not be assessed; it stays in the record with the date of withdrawal.

The offer:
${it.link}

If this is a mistake and the competition is still open, you can submit a new offer.`,
  }),
})
