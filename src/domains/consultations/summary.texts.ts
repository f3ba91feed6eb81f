import { formatDate } from "../../lib/dates.ts"
import { defineTexts } from "../../lib/texts.ts"

/** Sentences that tell the course of a consultation in the programme it was about. */
export const summaryTexts = defineTexts({
  term: (from: string, to: string, resolution: string) => ({
    pl: `Konsultacje projektu programu trwały od ${formatDate(from, "pl")} r. do ${formatDate(to, "pl")} r. i odbyły się w sposób określony przez radę (${resolution}).`,
    en: `The draft was consulted from ${formatDate(from, "en")} to ${formatDate(to, "en")} in the way set by the council (${resolution}).`,
  }),
  remarks: (n: number, organisations: number, residents: number) => ({
    pl:
      n === 0
        ? "W konsultacjach nie zgłoszono uwag."
        : `Liczba zgłoszonych uwag: ${n}. Zgłosiły je organizacje (${organisations}) oraz mieszkanki i mieszkańcy (${residents}).`,
    en:
      n === 0
        ? "No remark was sent."
        : `Number of remarks: ${n}. They were sent by organisations (${organisations}) and residents (${residents}).`,
  }),
  answers: (accepted: number, partly: number) => ({
    pl: `Liczba uwag uwzględnionych w całości: ${accepted}, w części: ${partly}. Na każdą uwagę odpowiedziano w raporcie z konsultacji.`,
    en: `Remarks accepted in whole: ${accepted}, in part: ${partly}. Each was answered in the report of the consultation.`,
  }),
  meetings: (n: number, people: number) => ({
    pl: `Liczba spotkań konsultacyjnych: ${n}, liczba obecnych: ${people}.`,
    en: `Meetings held: ${n}, people present: ${people}.`,
  }),
  opinionGiven: (day: string) => ({
    pl: `Rada działalności pożytku publicznego wydała opinię, która wpłynęła ${formatDate(day, "pl")} r. i jest dołączona do projektu.`,
    en: `The council of public benefit gave its opinion, received on ${formatDate(day, "en")} and attached to the draft.`,
  }),
  opinionWaived: (day: string) => ({
    pl: `Rada działalności pożytku publicznego otrzymała projekt ${formatDate(day, "pl")} r. i nie wydała opinii w terminie, czyli zrezygnowała z tego prawa.`,
    en: `The council of public benefit got the draft on ${formatDate(day, "en")} and gave no opinion in time, thus waiving it.`,
  }),
})
