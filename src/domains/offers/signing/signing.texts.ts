import { formatMoment } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const signingTexts = defineTexts({
  title: { pl: "Podpisy przed złożeniem", en: "Signatures before submitting" },
  lead: {
    pl: "Sposób reprezentacji Twojej organizacji wymaga zgody więcej niż jednej osoby albo osobnego oświadczenia. Każda osoba potwierdza ofertę ze swojego konta; nic nie trzeba drukować.",
    en: "Your organisation's rule of representation asks for the agreement of more than one person, or for a statement. Each person confirms the offer with their own account; nothing needs printing.",
  },
  leadOne: {
    pl: "U Was wystarczy potwierdzenie jednej osoby: można je dać i od razu złożyć ofertę. Jeśli wolisz, możesz zamiast tego dołączyć podpisany plik PDF.",
    en: "With you the confirmation of one person is enough: it can be given and the offer submitted at once. If you prefer, you can add a signed PDF instead.",
  },
  confirmedBy: { pl: "Kto potwierdził ofertę", en: "Who confirmed the offer" },
  toRepresentation: { pl: "Czy te osoby mogą reprezentować organizację", en: "Whether these people may represent it" },
  beforeCorrection: {
    pl: "Te potwierdzenia dotyczą oferty w brzmieniu, w jakim ją złożono. Ostatnie poprawki potwierdzili:",
    en: "These confirmations concern the offer as it was submitted. The last corrections were confirmed by:",
  },
  who: { pl: "Kto potwierdza", en: "Who confirms" },
  rule: { pl: "Sposób reprezentacji", en: "Rule of representation" },
  ruleNote: { pl: "Zasada słowami z rejestru", en: "The rule in the register's words" },
  "rule.one": { pl: "jedna osoba samodzielnie", en: "one person alone" },
  "rule.two-jointly": { pl: "dwie osoby łącznie", en: "two people jointly" },
  "rule.all": { pl: "wszystkie osoby reprezentujące łącznie", en: "all who represent it, jointly" },
  "rule.other": { pl: "inaczej", en: "otherwise" },
  missing: (n: number) => ({ pl: `Brakujące potwierdzenia: ${n}`, en: `Confirmations missing: ${n}` }),
  allConfirmed: { pl: "Wszystkie potwierdzenia są", en: "All confirmations are in" },
  confirmedAt: (at: Temporal.Instant) => ({
    pl: `potwierdzono ${formatMoment(at, "pl")}`,
    en: `confirmed on ${formatMoment(at, "en")}`,
  }),
  statedAt: (at: Temporal.Instant) => ({
    pl: `oświadczono za wszystkich ${formatMoment(at, "pl")}`,
    en: `stated for everybody on ${formatMoment(at, "en")}`,
  }),
  signedAt: (at: Temporal.Instant) => ({
    pl: `podpisany PDF dodano ${formatMoment(at, "pl")}`,
    en: `signed PDF added on ${formatMoment(at, "en")}`,
  }),
  waits: { pl: "jeszcze nie", en: "not yet" },
  you: { pl: "Ty", en: "you" },
  tooFew: {
    pl: "W systemie jest za mało osób, które reprezentują organizację. Poproś drugą osobę, żeby założyła konto i dołączyła, albo wgraj PDF z jej podpisem.",
    en: "Too few people who represent the organisation have accounts. Ask the other person to make one and join, or upload a PDF with their signature.",
  },
  toMembers: { pl: "Osoby w organizacji", en: "People of the organisation" },
  voidedTitle: { pl: "Wcześniejsze potwierdzenia są nieważne", en: "Earlier confirmations are void" },
  voided: (names: string) => ({
    pl: `Treść oferty lub załączniki zmieniły się po tym, jak potwierdzili: ${names}. Potwierdzenie dotyczy dokładnie tej treści, którą ktoś widział, dlatego trzeba potwierdzić jeszcze raz.`,
    en: `The content or the attachments changed after these people confirmed: ${names}. A confirmation is for exactly the content that was seen, so it is needed again.`,
  }),
  incompleteTitle: { pl: "Oferta nie jest jeszcze kompletna", en: "The offer is not complete yet" },
  incomplete: {
    pl: "Potwierdzać można ofertę gotową do złożenia. Zobacz, czego brakuje.",
    en: "An offer can be confirmed when it is ready to be submitted. See what is missing.",
  },
  toCheck: { pl: "Sprawdź całą ofertę", en: "Check the whole offer" },
  read: { pl: "Przeczytaj całą ofertę", en: "Read the whole offer" },
  confirmCard: { pl: "Twoje potwierdzenie", en: "Your confirmation" },
  askCard: { pl: "Prośba o potwierdzenie", en: "Request for confirmations" },
  confirmText: {
    pl: "Potwierdzasz dokładnie tę treść i te załączniki. Każda późniejsza zmiana unieważnia potwierdzenie.",
    en: "You confirm exactly this content and these attachments. Any later change makes the confirmation void.",
  },
  youConfirmed: {
    pl: "Twoje potwierdzenie jest zapisane. Pozostałe osoby dostały wiadomość z linkiem do tej strony.",
    en: "Your confirmation is recorded. The others have a message with a link to this page.",
  },
  readyText: {
    pl: "Możesz złożyć ofertę teraz. Po złożeniu nie można jej zmienić.",
    en: "You can submit the offer now. After submission it cannot be changed.",
  },
  assistant: {
    pl: "Potwierdzają osoby, które reprezentują organizację. Możesz je o to poprosić; dostaną wiadomość z linkiem do tej strony.",
    en: "Those who represent the organisation confirm. You can ask them; they get a message with a link to this page.",
  },
  asked: (at: Temporal.Instant) => ({
    pl: `Prośbę o potwierdzenie wysłano ${formatMoment(at, "pl")}.`,
    en: `The request to confirm was sent on ${formatMoment(at, "en")}.`,
  }),
  ask: { pl: "Poproś o potwierdzenie", en: "Ask for confirmation" },
  askedNotice: { pl: "Wysłano prośby o potwierdzenie.", en: "The requests to confirm were sent." },
  confirm: { pl: "Potwierdzam ofertę", en: "Confirm the offer" },
  confirmOnly: { pl: "Tylko potwierdzam", en: "Only confirm" },
  confirmAndSubmit: { pl: "Potwierdzam i składam ofertę", en: "Confirm and submit the offer" },
  submit: { pl: "Złóż ofertę", en: "Submit the offer" },
  submitNote: {
    pl: "Liczy się czas serwera. Po złożeniu dostaniesz numer i potwierdzenie.",
    en: "The server's time counts. After submission you get a number and a receipt.",
  },
  statement: {
    pl: "Oświadczam, że na złożenie tej oferty zgodziły się wszystkie osoby, których wymaga sposób reprezentacji.",
    en: "I state that everybody whom the rule of representation requires has agreed to submit this offer.",
  },
  confirmedNotice: (missing: number) => ({
    pl:
      missing === 0
        ? "Potwierdzono. Są już wszystkie potwierdzenia: ofertę można złożyć."
        : `Potwierdzono. Brakujące potwierdzenia: ${missing}. Oferta nie jest złożona.`,
    en:
      missing === 0
        ? "Confirmed. All confirmations are in: the offer can be submitted."
        : `Confirmed. Confirmations missing: ${missing}. The offer is not submitted.`,
  }),
  refused: { pl: "Nie zapisano", en: "Not recorded" },
  onlyRepresentative: {
    pl: "Ofertę potwierdza osoba, która reprezentuje organizację. Możesz ją o to poprosić.",
    en: "An offer is confirmed by a person who represents the organisation. You can ask them.",
  },
  changedMeanwhile: {
    pl: "Ktoś zmienił ofertę, odkąd ta strona się otworzyła. Przeczytaj ją jeszcze raz i potwierdź nową treść.",
    en: "Somebody changed the offer since this page was opened. Read it once more and confirm the new content.",
  },
  statementMissing: {
    pl: "Zaznacz oświadczenie albo wgraj PDF podpisany przez wszystkie potrzebne osoby.",
    en: "Tick the statement, or upload a PDF signed by everybody needed.",
  },
  notYetConfirmed: (n: number, names: string) => ({
    pl: `Oferta nie została złożona. Brakujące potwierdzenia: ${n}${names && ` (może potwierdzić: ${names})`}. Otwórz stronę „Podpisy przed złożeniem”.`,
    en: `The offer was not submitted. Confirmations missing: ${n}${names && ` (can be given by: ${names})`}. Open the page “Signatures before submitting”.`,
  }),
  toSigning: { pl: "Przejdź do podpisów", en: "Go to signatures" },
  needsPartners: {
    pl: "To oferta wspólna. Przed złożeniem potwierdza ją każda z organizacji, według swojego sposobu reprezentacji.",
    en: "This is a joint offer. Before submission each of the organisations confirms it, by its own rule of representation.",
  },
  leadJoint: {
    pl: "Ofertę wspólną potwierdza każda z organizacji według swojego sposobu reprezentacji. Osoby z kontami robią to w systemie; za partnera bez kont wystarcza dołączona umowa albo pełnomocnictwo.",
    en: "A joint offer is confirmed by each of the organisations by its own rule of representation. People with accounts do so here; for a partner without accounts the attached agreement or authorisation is enough.",
  },
  proofAttached: { pl: "dołączono umowę lub pełnomocnictwo", en: "agreement or authorisation attached" },
  inName: (name: string) => ({ pl: `w imieniu: ${name}`, en: `in the name of ${name}` }),
  partnersAssistant: {
    pl: "Potwierdzają osoby, które reprezentują Twoją organizację. Możesz dać im link do tej strony.",
    en: "Those who represent your organisation confirm. You can give them the link to this page.",
  },
  leadSubmits: (name: string) => ({
    pl: `Ofertę składa ${name}, gdy są wszystkie potwierdzenia.`,
    en: `${name} submits the offer once all confirmations are in.`,
  }),
  needsMore: (rule: string) => ({
    pl: `Sposób reprezentacji organizacji: ${rule}. Przed złożeniem ofertę potwierdzają potrzebne osoby, każda ze swojego konta.`,
    en: `The organisation's rule of representation: ${rule}. Before submission those needed confirm the offer, each with their own account.`,
  }),
})

export const signingMailTexts = defineTexts({
  askedSubject: (title: string) => ({
    pl: `Potwierdź ofertę przed złożeniem: ${title}`,
    en: `Confirm an offer before it is submitted: ${title}`,
  }),
  asked: (it: {
    who: string
    title: string
    call: string
    organisation: string
    closes: { pl: string; en: string }
    link: string
  }) => ({
    pl: `Dzień dobry,

${it.who} prosi o potwierdzenie oferty „${it.title}” w konkursie „${it.call}” w imieniu organizacji ${it.organisation}.

Oferta NIE JEST jeszcze złożona. Nabór kończy się ${it.closes.pl}.

Przeczytaj ofertę i potwierdź ją ze swojego konta:
${it.link}

Każda późniejsza zmiana treści unieważnia potwierdzenie.`,
    en: `Hello,

${it.who} asks you to confirm the offer “${it.title}” in the competition “${it.call}” in the name of ${it.organisation}.

The offer is NOT submitted yet. The competition closes on ${it.closes.en}.

Read the offer and confirm it with your own account:
${it.link}

Any later change of the content makes the confirmation void.`,
  }),
})

export const signingDocumentTexts = defineTexts({
  title: { pl: "Oferta do podpisu", en: "Offer to be signed" },
  mark: { pl: "DO PODPISU, NIEZŁOŻONA", en: "TO BE SIGNED, NOT SUBMITTED" },
  note: {
    pl: "To oferta do podpisania. Nie została jeszcze złożona i nie ma numeru. Podpisany plik dodaje się na stronie, z której go pobrano.",
    en: "This is an offer to be signed. It is not submitted yet and has no number. The signed file is added on the page it was downloaded from.",
  },
  correctionTitle: (number: string) => ({
    pl: `Poprawiona oferta ${number} do podpisu`,
    en: `Corrected offer ${number} to be signed`,
  }),
  correctionMark: { pl: "DO PODPISU, NIEWYSŁANA", en: "TO BE SIGNED, NOT SENT" },
  correctionNote: (number: string) => ({
    pl: `To oferta ${number} z poprawkami, o które prosi urząd, do podpisania. Poprawki nie są jeszcze wysłane. Podpisany plik dodaje się na stronie, z której go pobrano.`,
    en: `This is offer ${number} with the corrections that the office asks for, to be signed. They are not sent yet. The signed file is added on the page it was downloaded from.`,
  }),
  checksum: { pl: "Suma kontrolna do podpisu", en: "Checksum to be signed" },
  sha256: { pl: "SHA-256 treści do podpisu", en: "SHA-256 of the content to be signed" },
})
