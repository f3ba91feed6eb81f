import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** Sentences of corrections: their form, the public list of versions, the letter and the notice in offers. */
export const correctionTexts = defineTexts({
  title: { pl: "Sprostowanie ogłoszenia", en: "Correction of the announcement" },
  lead: {
    pl: "Ogłoszenia się nie podmienia: sprostowanie jest jego nową wersją. Poprzednia zostaje dostępna, a różnice widzi każdy.",
    en: "An announcement is never replaced: a correction is a new version of it. The one before stays readable and everybody sees the differences.",
  },
  submittedAlready: (n: number) => ({
    pl: `W tym konkursie złożono już ${counted("pl", n, { one: "ofertę", few: "oferty", many: "ofert", other: "oferty" })}. Zostaną takie, jak je złożono; organizacje dowiedzą się o zmianie i do końca naboru mogą ofertę wycofać i złożyć nową. Oceniać będzie się je według ogłoszenia, które obowiązuje na koniec naboru.`,
    en: `${counted("en", n, { one: "offer has", other: "offers have" })} already been submitted in this competition. They stay as submitted; the organisations will learn of the change and may withdraw and make a new one until the closing. All are judged by the announcement in force at the closing.`,
  }),
  unsealed: {
    pl: "Ogłoszenie obiecało, że do końca naboru nikt nie czyta ofert. Tego nie można cofnąć.",
    en: "The announcement promised that nobody reads offers until the closing. That cannot be taken back.",
  },
  kind: { pl: "Co prostujesz?", en: "What are you correcting?" },
  editorial: { pl: "Omyłka w tekście", en: "A slip in the text" },
  editorialHint: {
    pl: "Literówka, błędny numer telefonu, błąd w nazwie kryterium. Termin składania ofert się nie zmienia.",
    en: "A misspelling, a wrong phone number, an error in the name of a criterion. The time for offers stays.",
  },
  conditions: { pl: "Zmiana warunków konkursu", en: "A change of conditions" },
  conditionsHint: {
    pl: "Organizacje muszą mieć na nią pełny czas: 21 dni od ogłoszenia zmiany. Samo wydłużenie naboru nie zaczyna ich od nowa.",
    en: "Organisations must have the full time for it: 21 days from its announcement. More time alone does not start them anew.",
  },
  reason: { pl: "Powód sprostowania", en: "Reason of the correction" },
  reasonHint: { pl: "Zobaczy go każdy, kto czyta ogłoszenie.", en: "Everybody who reads the announcement sees it." },
  places: { pl: "Gdzie i kiedy się ukaże", en: "Where and when it appears" },
  compare: { pl: "Pokaż zmiany", en: "Show the changes" },
  publish: { pl: "Ogłoś sprostowanie", en: "Announce the correction" },
  back: { pl: "Wróć bez zmian", en: "Back without changes" },
  done: (version: number) => ({
    pl: `Sprostowanie jest ogłoszone jako wersja ${version}. Organizacje z ofertami dostały wiadomość.`,
    en: `The correction is announced as version ${version}. Organisations with offers have been written to.`,
  }),
  kindMissing: { pl: "Wskaż, co prostujesz.", en: "Say what you are correcting." },
  reasonMissing: { pl: "Napisz, dlaczego ogłoszenie się zmienia.", en: "Write why the announcement changes." },
  reasonTooLong: (over: number) => ({
    pl: `Skróć powód, jest za długi o ${over}.`,
    en: `Shorten the reason, it is too long by ${over}.`,
  }),
  doubtsUnseen: {
    pl: "Sprawdzenie prawne ma zastrzeżenia do nowej treści. Przeczytaj je i ogłoś sprostowanie jeszcze raz albo popraw treść.",
    en: "The legal check has doubts about the new text. Read them and announce the correction again, or mend the text.",
  },
  closed: {
    pl: "Nabór się skończył, więc ogłoszenia nie można już sprostować.",
    en: "The time for offers is over, so the announcement can no longer be corrected.",
  },
  elsewhere: {
    pl: "W innym oknie ogłoszono już nowszą wersję. Otwórz sprostowanie jeszcze raz.",
    en: "A newer version was announced in another window. Open the correction again.",
  },

  versions: { pl: "Zmiany ogłoszenia", en: "Changes of the announcement" },
  version: (n: number) => ({ pl: `Wersja ${n}`, en: `Version ${n}` }),
  versionFirst: { pl: "Wersja 1, pierwotna", en: "Version 1, the first" },
  correctedOn: (day: string) => ({ pl: `sprostowanie z ${day}`, en: `correction of ${day}` }),
  announcedOn: (day: string) => ({ pl: `ogłoszenie z ${day}`, en: `announcement of ${day}` }),
  holds: { pl: "obowiązuje", en: "in force" },
  old: { pl: "To wcześniejsza wersja ogłoszenia", en: "This is an earlier version of the announcement" },
  oldBody: { pl: "Obowiązuje wersja najnowsza.", en: "The latest version is in force." },
  toLatest: { pl: "Przejdź do obowiązującej wersji", en: "Go to the version in force" },
  whatChanged: { pl: "Co się zmieniło", en: "What has changed" },
  correctedHeading: (n: number, day: string) => ({
    pl: `Sprostowanie z ${day} (wersja ${n})`,
    en: `Correction of ${day} (version ${n})`,
  }),
  since: (n: number) => ({ pl: `Zmiany względem wersji ${n}`, en: `Changes since version ${n}` }),
  noChange: { pl: "Jeszcze nic się nie zmieniło.", en: "Nothing has changed yet." },
  nothing: { pl: "(puste)", en: "(empty)" },
  inRules: (term: string) => ({ pl: `Warunki ofert: ${term}`, en: `Rules for offers: ${term}` }),
  criterion: (name: string) => ({ pl: `Kryterium „${name}”`, en: `Criterion “${name}”` }),
  criteriaOrder: { pl: "Kolejność kryteriów", en: "Order of the criteria" },

  noticeTitle: { pl: "Ogłoszenie tego konkursu się zmieniło", en: "The announcement of this competition has changed" },
  noticeBody: (day: string) => ({
    pl: `Sprostowanie ogłoszono ${day}. Sprawdź, czy oferta nadal mu odpowiada.`,
    en: `A correction was announced on ${day}. See whether the offer still answers it.`,
  }),
  noticeSubmitted: (day: string) => ({
    pl: `Sprostowanie ogłoszono ${day}, już po złożeniu tej oferty. Oferta zostaje taka, jak ją złożono, i będzie oceniana według nowego ogłoszenia. Do końca naboru można ją wycofać i złożyć nową.`,
    en: `A correction was announced on ${day}, after this offer was submitted. The offer stays as submitted and will be judged by the new announcement. Until the closing it may be withdrawn and made anew.`,
  }),
  noticeJudged: (day: string) => ({
    pl: `Sprostowanie ogłoszono ${day}, już po złożeniu tej oferty. Oferta jest oceniana według ogłoszenia, które obowiązywało na koniec naboru.`,
    en: `A correction was announced on ${day}, after this offer was submitted. The offer is judged by the announcement in force at the closing.`,
  }),
  noticeLink: { pl: "Zobacz, co się zmieniło", en: "See what has changed" },

  mailSubject: (title: string) => ({
    pl: `Zmieniło się ogłoszenie konkursu: ${title}`,
    en: `The announcement of a competition has changed: ${title}`,
  }),
  mailBody: (it: {
    title: string
    reason: string
    isOfConditions: boolean
    closing: { pl: string; en: string }
    link: string
  }) => ({
    pl: `Ogłoszenie konkursu „${it.title}”, w którym przygotowujecie lub złożyliście ofertę, ma nową wersję.

Powód: ${it.reason}

Oferty przyjmujemy do: ${it.closing.pl}
${
  it.isOfConditions
    ? `
W przygotowywanej ofercie system pokaże, co trzeba teraz uzupełnić. Oferta już złożona zostaje taka, jak ją złożono, i będzie oceniana według nowego ogłoszenia; do końca naboru możecie ją wycofać i złożyć nową.
`
    : ""
}
Wszystkie różnice są zaznaczone tutaj:
${it.link}`,
    en: `The announcement of the competition “${it.title}”, in which you prepare or have made an offer, has a new version.

Reason: ${it.reason}

Offers are taken until: ${it.closing.en}
${
  it.isOfConditions
    ? `
In an offer being prepared the system shows what has to be completed now. An offer already submitted stays as submitted and will be judged by the new announcement; until the closing you may withdraw it and make a new one.
`
    : ""
}
All differences are marked here:
${it.link}`,
  }),
})
