import { formatDate, formatMoment } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts, type Lang } from "../../../lib/texts.ts"

const organisationsPl = { one: "organizacja", few: "organizacje", many: "organizacji", other: "organizacji" }
const toOrganisationsPl = { one: "organizacji", few: "organizacji", many: "organizacji", other: "organizacji" }
const organisationsEn = { one: "organisation", other: "organisations" }
const to = (n: number) => ({ pl: counted("pl", n, toOrganisationsPl), en: counted("en", n, organisationsEn) })

const meetingLines = (
  title: string,
  meetings: readonly { startsAt: Temporal.Instant; place: string }[],
  lang: Lang,
): string =>
  meetings.length === 0
    ? ""
    : `${title}:\n${meetings.map(({ startsAt, place }) => `- ${formatMoment(startsAt, lang)}, ${place}`).join("\n")}\n\n`

export const invitationTexts = defineTexts({
  title: { pl: "Zaproszenie organizacji", en: "Inviting organisations" },
  go: { pl: "Zaproś organizacje", en: "Invite organisations" },
  lead: {
    pl: "Wyślij organizacjom list z linkiem i terminem. Każda dostanie go raz, w swoim języku, na adres ze swojego profilu.",
    en: "Send organisations a letter with the link and the dates. Each gets it once, in its language, at the address of its profile.",
  },
  whom: { pl: "Do kogo", en: "To whom" },
  all: { pl: "do wszystkich organizacji urzędu", en: "to all organisations of the office" },
  some: { pl: "do organizacji wybranych sfer", en: "to organisations of chosen spheres" },
  spheres: { pl: "Sfery", en: "Spheres" },
  spheresHint: {
    pl: "Organizacja należy do sfery, gdy złożyła ofertę w konkursie z tej sfery. W nawiasie ich liczba.",
    en: "An organisation is of a sphere once it submitted an offer in a competition of it. Their number stands in brackets.",
  },
  sphere: (pkt: string, name: { pl: string; en: string }, n: number) => ({
    pl: `${pkt}. ${name.pl} (${n})`,
    en: `${pkt}. ${name.en} (${n})`,
  }),
  next: { pl: "Dalej", en: "Next" },
  whomMissing: { pl: "Zaznacz, do kogo napisać.", en: "Choose whom to write to." },
  spheresMissing: { pl: "Zaznacz co najmniej jedną sferę.", en: "Choose at least one sphere." },
  ask: (n: number) => ({ pl: `Wysłać list do ${to(n).pl}?`, en: `Send the letter to ${to(n).en}?` }),
  askLead: (title: string) => ({
    pl: `List mówi, że trwają konsultacje „${title}”, do kiedy i gdzie zgłosić uwagę.`,
    en: `The letter tells of the consultation “${title}”, until when and where to send a remark.`,
  }),
  once: {
    pl: "List pójdzie od razu, na adresy z profili.",
    en: "The letter goes at once, to the addresses of profiles.",
  },
  already: (n: number) => ({
    pl: `Z wybranych list dostało już: ${counted("pl", n, organisationsPl)}. Drugi raz nie dostaną.`,
    en: `Of the chosen, ${counted("en", n, organisationsEn)} had the letter. They get no second one.`,
  }),
  without: (n: number) => ({
    pl: `Bez adresu e-mail w profilu, więc bez listu: ${counted("pl", n, organisationsPl)}.`,
    en: `Without an e-mail in the profile, so without a letter: ${counted("en", n, organisationsEn)}.`,
  }),
  nobody: { pl: "Nie ma już do kogo napisać", en: "There is nobody left to write to" },
  change: { pl: "Zmień wybór", en: "Change the choice" },
  send: { pl: "Wyślij list", en: "Send the letter" },
  sent: (n: number) => ({
    pl: n === 0 ? "Wszystkie wybrane organizacje dostały list wcześniej." : `List poszedł do ${to(n).pl}.`,
    en: n === 0 ? "All chosen organisations had the letter before." : `The letter went to ${to(n).en}.`,
  }),
  invited: { pl: "Zaproszenia", en: "Invitations" },
  invitedCount: (n: number) => ({
    pl: n === 0 ? "Nie wysłano jeszcze listu do organizacji." : `List wysłano do ${to(n).pl}.`,
    en: n === 0 ? "No letter to organisations was sent yet." : `The letter was sent to ${to(n).en}.`,
  }),
  channel: (n: number) => ({ pl: `list do ${to(n).pl}`, en: `a letter to ${to(n).en}` }),
  late: {
    pl: "Zaprosić można do ostatniego dnia konsultacji.",
    en: "Organisations can be invited until the last day of the consultation.",
  },
  subject: (title: string) => ({ pl: `Zaproszenie do konsultacji: ${title}`, en: `Have your say: ${title}` }),
  body: (it: {
    title: string
    about: string
    from: string
    to: string
    link: string
    office: string
    meetings: readonly { startsAt: Temporal.Instant; place: string }[]
  }) => ({
    pl: `${it.office} zaprasza do konsultacji „${it.title}”.\n\n${it.about === "" ? "" : `${it.about}\n\n`}Uwagi można zgłaszać od ${formatDate(it.from, "pl")} do ${formatDate(it.to, "pl")}:\n${it.link}\n\n${meetingLines("Spotkania", it.meetings, "pl")}${it.office}\n`,
    en: `${it.office} invites you to the consultation “${it.title}”.\n\n${it.about === "" ? "" : `${it.about}\n\n`}Remarks are taken from ${formatDate(it.from, "en")} until ${formatDate(it.to, "en")}:\n${it.link}\n\n${meetingLines("Meetings", it.meetings, "en")}${it.office}\n`,
  }),
})
