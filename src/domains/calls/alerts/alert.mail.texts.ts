import { defineTexts, type Text } from "../../../lib/texts.ts"

type Facts = {
  office: string
  number: string
  title: string
  spheres: string
  pool: string
  closes: string
  link: string
}
type Foot = { why: string; change: string; end: string }

/** Letters about calls; each is made in one language, from values in that language. */
export const alertMailTexts = defineTexts({
  confirmSubject: { pl: "Potwierdź powiadomienia o konkursach", en: "Confirm the alerts about competitions" },
  confirm: (it: { wanted: Text; offices: Text; link: string; hours: number }) => ({
    pl: `Dzień dobry,

ktoś — zapewne Ty — prosi o powiadomienia o konkursach na ten adres (${it.wanted.pl}; ${it.offices.pl}). Aby zaczęły przychodzić, otwórz ten adres i potwierdź:
${it.link}

Link działa ${it.hours} godz. Jeżeli to nie Ty, nie rób nic: bez potwierdzenia nic więcej nie wyślemy, a adres usuniemy.`,
    en: `Hello,

somebody, probably you, asks for alerts about competitions at this address (${it.wanted.en}; ${it.offices.en}). To begin, open this address and confirm:
${it.link}

The link works for ${it.hours} hours. If it was not you, do nothing: without it we send nothing more, and we remove the address.`,
  }),

  announcedSubject: (title: string) => ({ pl: `Nowy konkurs: ${title}`, en: `A new competition: ${title}` }),
  announced: (it: Facts) => ({
    pl: `Dzień dobry,

${it.office} ogłasza konkurs ${it.number}: „${it.title}”.

Sfera zadań: ${it.spheres}
Pula: ${it.pool}
Oferty można składać do: ${it.closes}

Warunki i formularz oferty:
${it.link}`,
    en: `Hello,

${it.office} announces competition ${it.number}: “${it.title}”.

Sphere of tasks: ${it.spheres}
Total amount: ${it.pool}
Offers are taken until: ${it.closes}

Conditions and the form of an offer:
${it.link}`,
  }),
  correctedSubject: (title: string) => ({
    pl: `Zmieniły się warunki konkursu: ${title}`,
    en: `The conditions of a competition have changed: ${title}`,
  }),
  corrected: (it: Facts, reason: Text, changes: string) => ({
    pl: `Dzień dobry,

${it.office} zmienia warunki konkursu ${it.number}: „${it.title}”.

Powód: ${reason.pl}
Oferty można składać do: ${it.closes}

Co się zmieniło:
${changes}

Konkurs:
${it.link}`,
    en: `Hello,

${it.office} changes the conditions of competition ${it.number}: “${it.title}”.

Reason: ${reason.en}
Offers are taken until: ${it.closes}

What has changed:
${changes}

The competition:
${it.link}`,
  }),
  extendedSubject: (title: string) => ({
    pl: `Dłuższy nabór w konkursie: ${title}`,
    en: `More time for offers in a competition: ${title}`,
  }),
  extended: (it: Facts) => ({
    pl: `Dzień dobry,

nabór w konkursie ${it.number} („${it.title}”, ${it.office}) jest przedłużony. Oferty można składać do: ${it.closes}

Konkurs:
${it.link}`,
    en: `Hello,

the time for offers in competition ${it.number} (“${it.title}”, ${it.office}) is extended. Offers are taken until: ${it.closes}

The competition:
${it.link}`,
  }),

  annulledSubject: (title: string) => ({
    pl: `Konkurs unieważniony: ${title}`,
    en: `A competition is annulled: ${title}`,
  }),
  annulled: (it: Facts, reason: Text) => ({
    pl: `Dzień dobry,

${it.office} unieważnia konkurs ${it.number}: „${it.title}”.

Podstawa: ${reason.pl}

Konkurs:
${it.link}`,
    en: `Hello,

${it.office} annuls competition ${it.number}: “${it.title}”.

Ground: ${reason.en}

The competition:
${it.link}`,
  }),

  foot: (it: Foot) => ({
    pl: `—
Dostajesz ten list, bo na ten adres zamówiono powiadomienia o konkursach (${it.why}).
Zmień wybór: ${it.change}
Nie chcesz ich więcej? Wypisz się, bez logowania:
${it.end}`,
    en: `—
You get this letter because alerts about competitions were asked for at this address (${it.why}).
Change the choice: ${it.change}
No more of them? Leave, without signing in:
${it.end}`,
  }),
  everything: { pl: "wszystkie sfery zadań", en: "all spheres of tasks" },
})
