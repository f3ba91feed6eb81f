import { plural } from "../../../lib/plurals.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"

/** "3 karty czekają". */
export const waitingCards = (n: number) => ({
  pl: `${n} ${plural("pl", n, { one: "karta czeka", few: "karty czekają", many: "kart czeka", other: "karty czeka" })}`,
  en: `${n} ${n === 1 ? "card waits" : "cards wait"}`,
})

const listed = (cards: readonly string[]) => cards.map((card) => `- ${card}`).join("\n")

/** The yearly round: who looks after its cards, and its letters. */
export const roundTexts = defineTexts({
  keepers: { pl: "Opiekunowie mierników", en: "Owners of indicators" },
  deputies: (names: string) => ({ pl: `zastępstwo: ${names}`, en: `deputies: ${names}` }),
  nobody: { pl: "nikt", en: "nobody" },

  openedSubject: (year: number) => ({
    pl: `Strategia: potwierdź karty za ${year} rok`,
    en: `Strategy: confirm the cards of ${year}`,
  }),
  openedBody: (year: number, due: Text, address: string) => ({
    pl: `Dzień dobry,\n\notwarto roczną rundę aktualizacji strategii za ${year} rok. Sprawdź etapy i mierniki swoich kart, dopisz dowody i potwierdź karty do ${due.pl}.\n\n${address}`,
    en: `Good morning,\n\nthe yearly round of updates of the strategy for ${year} is open. Look at the stages and indicators of your cards, add evidence and confirm the cards by ${due.en}.\n\n${address}`,
  }),
  waitingSubject: (year: number, n: number) => ({
    pl: `Strategia: ${waitingCards(n).pl} na potwierdzenie za ${year} rok`,
    en: `Strategy: ${waitingCards(n).en} to be confirmed for ${year}`,
  }),
  waitingBody: (year: number, due: Text, address: string, n: number) => ({
    pl: `Dzień dobry,\n\nw rocznej rundzie aktualizacji strategii za ${year} rok ${waitingCards(n).pl} na potwierdzenie.\nTermin: ${due.pl}.\n\n${address}`,
    en: `Good morning,\n\nin the yearly round of updates of the strategy for ${year} ${waitingCards(n).en} to be confirmed.\nDue: ${due.en}.\n\n${address}`,
  }),
  keeperSubject: (year: number) => ({
    pl: `Strategia: mierniki Twoich kart za ${year} rok`,
    en: `Strategy: the indicators of your cards for ${year}`,
  }),
  keeperOpenedBody: (year: number, due: Text, address: string, cards: readonly string[]) => ({
    pl: `Dzień dobry,\n\notwarto roczną rundę aktualizacji strategii za ${year} rok. Opiekujesz się miernikami kart:\n\n${listed(cards)}\n\nSprawdź, czy mają wartości za ${year} rok. Termin: ${due.pl}.\n\n${address}`,
    en: `Good morning,\n\nthe yearly round of updates of the strategy for ${year} is open. You look after indicators of the cards:\n\n${listed(cards)}\n\nSee whether they have values of ${year}. Due: ${due.en}.\n\n${address}`,
  }),
  keeperWaitingBody: (year: number, due: Text, address: string, cards: readonly string[]) => ({
    pl: `Dzień dobry,\n\nna potwierdzenie za ${year} rok czekają karty, których miernikami się opiekujesz:\n\n${listed(cards)}\n\nSprawdź, czy mierniki mają wartości. Termin: ${due.pl}.\n\n${address}`,
    en: `Good morning,\n\ncards whose indicators you look after wait to be confirmed for ${year}:\n\n${listed(cards)}\n\nSee whether the indicators have values. Due: ${due.en}.\n\n${address}`,
  }),
})
