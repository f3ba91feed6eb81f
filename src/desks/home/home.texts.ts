import { plural } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const polish = (n: number, one: string, few: string, many: string) => plural("pl", n, { one, few, many, other: few })
const english = (n: number, one: string, other: string) => plural("en", n, { one, other })

export const homeTexts = defineTexts({
  eyebrow: (year: number) => ({
    pl: `Program współpracy na rok ${year}`,
    en: `Cooperation programme for ${year}`,
  }),
  title: {
    pl: "Robisz coś dobrego dla innych? Zróbmy to razem.",
    en: "Doing something good for others? Let's do it together.",
  },
  lead: {
    pl: "Konkursy, oferty, umowy i sprawozdania: cała współpraca urzędu z organizacjami w jednym miejscu. Bez papieru i bez wizyt w urzędzie.",
    en: "Competitions, offers, contracts and reports: all cooperation of the office and organisations in one place. No paper, no visits to the office.",
  },
  seeCalls: { pl: "Zobacz otwarte konkursy", en: "See open competitions" },
  registerOrganisation: { pl: "Zapisz swoją organizację", en: "Register your organisation" },
  toOrganisationDesk: { pl: "Moje oferty i umowy", en: "My offers and contracts" },
  toDesk: { pl: "Pulpit urzędu", en: "Office desk" },

  year: (before: number, programme: number) => ({
    pl: `Rok współpracy ${before}/${String(programme).slice(-2)}`,
    en: `Cooperation year ${before}/${String(programme).slice(-2)}`,
  }),
  yearStages: { pl: "Etap po etapie, z dowodami", en: "Stage by stage, with evidence" },
  yearNote: { pl: "Według kalendarza z ustawy.", en: "By the calendar of the act." },

  openCalls: { pl: "Otwarte konkursy", en: "Open competitions" },
  allCalls: { pl: "Wszystkie konkursy", en: "All competitions" },
  noCallsTitle: { pl: "Teraz nie ma otwartego naboru", en: "No competition is open now" },
  noCallsBody: {
    pl: "Zajrzyj do konkursów w ocenie i rozstrzygniętych. Najwięcej naborów urzędy ogłaszają od listopada do stycznia.",
    en: "Look at those in evaluation and decided ones. Offices announce most competitions from November to January.",
  },

  numbers: { pl: "Współpraca w liczbach", en: "Cooperation in numbers" },
  carriedOut: (n: number, year: number) => ({
    pl: `${polish(n, "zadanie zrealizowane", "zadania zrealizowane", "zadań zrealizowanych")} w ${year} roku`,
    en: `${english(n, "task", "tasks")} carried out in ${year}`,
  }),
  granted: (year: number) => ({ pl: `dotacji na zadania w ${year} roku`, en: `granted for tasks of ${year}` }),
  organisations: (n: number) => ({
    pl: `${polish(n, "organizacja", "organizacje", "organizacji")} w rejestrze`,
    en: `${english(n, "organisation", "organisations")} in the register`,
  }),
  formallyRejected: (n: number, year: number) => ({
    pl: `${polish(n, "oferta odrzucona", "oferty odrzucone", "ofert odrzuconych")} z przyczyn formalnych w ${year} roku`,
    en: `${english(n, "offer", "offers")} rejected on formal grounds in ${year}`,
  }),

  officesTitle: { pl: "Wybierz swój urząd", en: "Choose your office" },
  officesLead: {
    pl: "Każdy urząd ma tutaj swoje konkursy, program i umowy. Konto i profil organizacji są wspólne.",
    en: "Each office has its own competitions, programme and contracts here. Accounts and profiles of organisations are shared.",
  },
  noOfficesTitle: { pl: "Nie ma jeszcze żadnego urzędu", en: "There is no office yet" },
  noOfficesBody: {
    pl: "Administrator instalacji zakłada pierwszy urząd według instrukcji instalacji.",
    en: "The administrator of the installation sets up the first office as the installation guide says.",
  },
})
