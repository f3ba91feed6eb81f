import { counted, plural } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const offersInEnglish = (n: number) => counted("en", n, { one: "offer", other: "offers" })

/** Words of a call and the refusals of its commands. Sentences of pages are beside the pages. */
export const callTexts = defineTexts({
  yes: { pl: "tak", en: "yes" },
  no: { pl: "nie", en: "no" },
  support: { pl: "wspieranie", en: "support" },
  entrust: { pl: "powierzenie", en: "entrusting" },
  supportExplained: {
    pl: "Wspieranie: dotacja dofinansowuje zadanie, organizacja wnosi też wkład własny",
    en: "Support: the grant co-finances the task, the organisation also contributes",
  },
  entrustExplained: {
    pl: "Powierzenie: dotacja finansuje całe zadanie, wkładu własnego nie trzeba",
    en: "Entrusting: the grant finances the whole task, no own contribution is needed",
  },
  draft: { pl: "szkic", en: "draft" },
  announced: { pl: "zapowiedziany", en: "announced" },
  open: { pl: "nabór otwarty", en: "open for offers" },
  evaluation: { pl: "w ocenie", en: "in evaluation" },
  decided: { pl: "rozstrzygnięty", en: "decided" },
  annulled: { pl: "unieważniony", en: "annulled" },
  bip: { pl: "Biuletyn Informacji Publicznej", en: "Public Information Bulletin (BIP)" },
  noticeBoard: { pl: "tablica ogłoszeń w siedzibie urzędu", en: "notice board at the office" },
  website: { pl: "ta strona internetowa", en: "this website" },
  points: (list: readonly string[]) => ({ pl: `pkt ${list.join(", ")}`, en: `pkt ${list.join(", ")}` }),

  groundNoOffers: { pl: "nie złożono żadnej oferty (art. 18a pkt 1)", en: "no offer was filed (art. 18a pkt 1)" },
  groundNoneMeets: {
    pl: "żadna ze złożonych ofert nie spełnia wymogów ogłoszenia (art. 18a pkt 2)",
    en: "none of the offers meets the requirements of the announcement (art. 18a pkt 2)",
  },

  titleMissing: {
    pl: "Nazwij konkurs — ten tytuł zobaczą organizacje.",
    en: "Name the competition: organisations will see this title.",
  },
  formMissing: {
    pl: "Wybierz, czy miasto wspiera zadanie, czy je powierza.",
    en: "Choose whether the city supports the task or entrusts it.",
  },
  savedElsewhere: {
    pl: "Ktoś zapisał ten konkurs w innym oknie, odkąd otwarto ten formularz. Niczego nie nadpisaliśmy. Różnice są zaznaczone przy polach; zapisz jeszcze raz, aby zostały wartości z tego okna.",
    en: "Somebody saved this competition in another window since this form was opened. Nothing was overwritten. The differences are marked beside the fields; save once more to keep the values of this window.",
  },
  publishedMeanwhile: {
    pl: "Konkurs został w międzyczasie opublikowany, więc jego treść zmieni już tylko sprostowanie. Poniżej jest to, co wpisano w tym oknie.",
    en: "The competition has been published meanwhile, so only a correction can change its text. Below is what was typed in this window.",
  },
  publishedElsewhere: {
    pl: "Zapisano nową wersję szkicu, odkąd otwarto tę stronę. Przejrzyj ją i opublikuj jeszcze raz.",
    en: "A new version of the draft was saved since this page was opened. Look it over and publish again.",
  },
  reasonMissing: {
    pl: "Napisz, dlaczego mimo to publikujesz — albo popraw to miejsce.",
    en: "Say why you publish nevertheless, or correct this place.",
  },
  reasonTooLong: { pl: "Zmieść powód w 2000 znaków.", en: "Keep the reason within 2,000 characters." },
  publicationDayMissing: {
    pl: "Podaj dzień, w którym ogłoszenie ukazało się (albo ukaże się) w tym miejscu.",
    en: "Give the day on which the announcement appeared (or will appear) in this place.",
  },
  publicationTimeMissing: {
    pl: "Podaj godzinę i minutę, na przykład 8:15.",
    en: "Give the hour and minute, for example 8:15.",
  },
  publicationDayFarAway: (days: number) => ({
    pl: `Podaj dzień oddalony od dzisiaj najwyżej o ${counted("pl", days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })}.`,
    en: `Give a day within ${counted("en", days, { one: "day", other: "days" })} of today.`,
  }),
  groundMissing: { pl: "Wybierz podstawę unieważnienia.", en: "Choose the ground for annulment." },
  annulledAlready: {
    pl: "Ten konkurs jest już unieważniony, z podstawą i uzasadnieniem podanymi wtedy. Niczego nie zmieniono.",
    en: "This competition is annulled already, on the ground and with the words given then. Nothing was changed.",
  },
  notAnnullable: {
    pl: "Tego konkursu nie można już unieważnić — jest rozstrzygnięty.",
    en: "This competition can no longer be annulled: it is decided.",
  },
  annulledTooEarly: {
    pl: "Unieważnić można dopiero po zakończeniu naboru, gdy wiadomo, jakie oferty wpłynęły.",
    en: "A competition can be annulled only after the closing date, when it is known which offers came.",
  },
  offersCame: (n: number) => ({
    pl: `Złożono już ${counted("pl", n, { one: "ofertę", few: "oferty", many: "ofert", other: "oferty" })}, więc ta podstawa nie zachodzi. Jedna ważna oferta wystarczy, aby rozstrzygnąć konkurs (art. 15 ust. 2).`,
    en: `${offersInEnglish(n)} came, so this ground does not apply. One valid offer is enough to decide a competition (art. 15 ust. 2).`,
  }),
  noOffersCame: {
    pl: "Nie złożono żadnej oferty — wybierz pierwszą podstawę.",
    en: "No offer was filed: choose the first ground.",
  },
  formalCheckUnfinished: {
    pl: "Najpierw zakończ ocenę formalną wszystkich ofert.",
    en: "Finish the formal check of every offer first.",
  },
  someMeetRequirements: (n: number) => ({
    pl: `Wymogi ogłoszenia ${plural("pl", n, { one: "spełnia", few: "spełniają", many: "spełnia", other: "spełnia" })} ${counted("pl", n, { one: "oferta", few: "oferty", many: "ofert", other: "oferty" })}, więc konkursu nie można unieważnić.`,
    en: `${offersInEnglish(n)} met the requirements of the announcement, so the competition cannot be annulled.`,
  }),
  notInEvaluation: {
    pl: "Konkurs można rozstrzygnąć dopiero po zakończeniu naboru.",
    en: "A competition can be decided only after its closing date.",
  },
  notDecided: { pl: "Najpierw musi zapaść decyzja o wyborze ofert.", en: "The offers must be chosen first." },
})
