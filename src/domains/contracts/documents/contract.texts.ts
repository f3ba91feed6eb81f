import { formatDate } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** Words of the contract as a document. Contracts are in Polish; English serves the interface that shows the same parts. */
export const documentTexts = defineTexts({
  title: (number: string) => ({ pl: `Umowa nr ${number}`, en: `Contract no. ${number}` }),
  subtitle: (title: string) => ({
    pl: `o realizację zadania publicznego „${title}”`,
    en: `on the public task “${title}”`,
  }),
  made: (on: string) => ({
    pl: `zawarta w dniu ${formatDate(on, "pl")} r. między:`,
    en: `made on ${formatDate(on, "en")} between:`,
  }),
  madeBlank: {
    pl: "zawarta w dniu ______________________ r. między:",
    en: "made on ______________________ between:",
  },
  authority: { pl: "Zleceniodawca", en: "Authority" },
  contractor: { pl: "Zleceniobiorca", en: "Contractor" },
  contractorNumber: (n: number) => ({ pl: `Zleceniobiorca ${n}`, en: `Contractor ${n}` }),
  representedBy: (who: string) => ({ pl: `reprezentowany(-a) przez: ${who}`, en: `represented by: ${who}` }),
  representedBlank: {
    pl: "reprezentowany(-a) przez: ______________________",
    en: "represented by: ______________________",
  },
  seat: (address: string) => ({ pl: `z siedzibą: ${address}`, en: `seated at: ${address}` }),
  register: (name: string, number: string) => ({
    pl: `wpisany(-a) do rejestru: ${name} ${number}`,
    en: `entered in the register: ${name} ${number}`,
  }),
  annexes: { pl: "Załączniki", en: "Annexes" },
  annexOffer: (number: string, checksum: string) => ({
    pl: `Oferta nr ${number}, suma kontrolna ${checksum}`,
    en: `Offer no. ${number}, checksum ${checksum}`,
  }),
  annexCosts: {
    pl: "Kalkulacja przewidywanych kosztów uzgodniona przez Strony",
    en: "Costs agreed by the Parties",
  },
  annexSchedule: { pl: "Plan i harmonogram działań", en: "Plan and schedule" },
  annexNumber: (n: number) => ({ pl: `Załącznik nr ${n}`, en: `Annex no. ${n}` }),
  cost: { pl: "Rodzaj kosztu", en: "Kind of cost" },
  value: { pl: "Wartość, zł", en: "Value, PLN" },
  offered: { pl: "W ofercie, zł", en: "In the offer, PLN" },
  administrativeCosts: { pl: "Koszty administracyjne", en: "Administrative costs" },
  total: { pl: "Suma wszystkich kosztów", en: "Sum of all costs" },
  source: { pl: "Źródło", en: "Source" },
  sources: { pl: "Źródła finansowania", en: "Sources of money" },
  share: { pl: "Udział", en: "Share" },
  grant: { pl: "Dotacja", en: "Grant" },
  ownFinancial: { pl: "Środki finansowe własne", en: "Own money" },
  ownInKind: { pl: "Wkład osobowy i rzeczowy", en: "Contribution in work and in kind" },
  recipients: { pl: "Świadczenia pieniężne od odbiorców", en: "Money from recipients" },
  activity: { pl: "Działanie", en: "Activity" },
  term: { pl: "Termin", en: "Term" },
  days: (from: string, to: string) => ({
    pl: `${formatDate(from, "pl")} – ${formatDate(to, "pl")}`,
    en: `${formatDate(from, "en")} – ${formatDate(to, "en")}`,
  }),
  onBehalfOfAuthority: { pl: "Zleceniodawca (data i podpis)", en: "Authority (date and signature)" },
  onBehalfOfContractor: { pl: "Zleceniobiorca (data i podpis)", en: "Contractor (date and signature)" },
  copies: {
    pl: "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej Strony, albo w postaci elektronicznej z kwalifikowanymi podpisami.",
    en: "Made in two identical copies, one for each Party, or in electronic form with qualified signatures.",
  },
  copiesForEach: {
    pl: "Umowę sporządzono w jednobrzmiących egzemplarzach, po jednym dla każdej Strony, albo w postaci elektronicznej z kwalifikowanymi podpisami.",
    en: "Made in identical copies, one for each Party, or in electronic form with qualified signatures.",
  },
  checksum: { pl: "Suma kontrolna treści:", en: "Checksum of the content:" },
  draftMark: { pl: "WERSJA ROBOCZA", en: "DRAFT" },
  fileName: (number: string) => ({
    pl: `umowa-${number.replaceAll("/", "-")}.pdf`,
    en: `contract-${number.replaceAll("/", "-")}.pdf`,
  }),
})
