import { defineTexts } from "../lib/texts.ts"

export const criterionTexts = defineTexts({
  capability: { pl: "możliwość realizacji zadania przez oferenta", en: "the offeror's ability to do the task" },
  cost: {
    pl: "kalkulacja kosztów, także w odniesieniu do zakresu rzeczowego zadania",
    en: "the calculation of costs, also against the scope of the task",
  },
  quality: {
    pl: "jakość wykonania zadania i kwalifikacje osób, które je zrealizują",
    en: "the quality of the work and the qualifications of the people",
  },
  ownMoney: {
    pl: "udział środków finansowych własnych lub z innych źródeł",
    en: "the share of own money or money from other sources",
  },
  inKind: {
    pl: "wkład rzeczowy i osobowy, w tym wolontariat i praca społeczna członków",
    en: "contribution in kind and in work, including volunteers and members' social work",
  },
  history: {
    pl: "rzetelność, terminowość i rozliczenie wcześniejszych zadań",
    en: "reliability, timeliness and settlement of earlier tasks",
  },
})

/** Sentences about a member of the committee, so that they stand alone in a list, a statement and the minutes. */
export const exclusionTexts = defineTexts({
  party: {
    pl: "członek komisji jest oferentem albo łączy go z oferentem taki stosunek prawny, że wynik konkursu może wpłynąć na jego prawa lub obowiązki",
    en: "the member is an offeror, or stands in such a legal relation to one that the result may affect the member's rights or duties",
  },
  family: {
    pl: "w sprawach oferenta działa małżonek, krewny lub powinowaty członka komisji do drugiego stopnia",
    en: "a spouse, relative or in-law of the member to the second degree acts for the offeror",
  },
  guardianship: {
    pl: "członka komisji łączy z osobą działającą za oferenta przysposobienie, opieka lub kuratela",
    en: "the member is bound to a person acting for the offeror by adoption, guardianship or curatorship",
  },
  participant: {
    pl: "członek komisji był w tej sprawie świadkiem, biegłym lub przedstawicielem oferenta, także przygotowywał ofertę",
    en: "the member was a witness, an expert or a representative of the offeror in the case, or prepared the offer",
  },
  challenged: {
    pl: "członek komisji brał udział w wydaniu zaskarżonego rozstrzygnięcia",
    en: "the member took part in the decision that is challenged",
  },
  proceedings: {
    pl: "przeciw członkowi komisji toczy się postępowanie służbowe, dyscyplinarne lub karne związane ze sprawą",
    en: "the member is subject to official, disciplinary or criminal proceedings about the case",
  },
  superior: {
    pl: "za oferenta działa przełożony członka komisji",
    en: "the member's superior acts for the offeror",
  },
  doubt: {
    pl: "inna okoliczność może wywołać wątpliwość co do bezstronności członka komisji",
    en: "another circumstance may raise doubt about the member's impartiality",
  },
  nominee: {
    pl: "członka komisji wskazała organizacja, która bierze udział w tym konkursie",
    en: "the member was named by an organisation that takes part in this call",
  },
})

export const statementTexts = defineTexts({
  introduction: (call: string) => ({
    pl: `Oświadczam, że w konkursie „${call}” znam listę oferentów i nie zachodzi wobec mnie żadna z tych przyczyn wyłączenia:`,
    en: `I declare that in the call “${call}” I know the list of offerors and that none of these grounds of exclusion concerns me:`,
  }),
  duty: {
    pl: "Jeśli taka okoliczność wyjdzie na jaw później, niezwłocznie zgłoszę ją przewodniczącemu i wyłączę się z oceny.",
    en: "If such a circumstance comes to light later, I will tell the chair without delay and withdraw from the assessment.",
  },
  confidentiality: {
    pl: "Zachowam w poufności treść ofert i przebieg oceny do czasu ogłoszenia wyników.",
    en: "I will keep the offers and the assessment confidential until the results are announced.",
  },
  exclusion: (offeror: string) => ({
    pl: `Wyłączam się z oceny oferty: ${offeror}. Zachodzi okoliczność:`,
    en: `I withdraw from assessing the offer of ${offeror}. The circumstance is:`,
  }),
})
