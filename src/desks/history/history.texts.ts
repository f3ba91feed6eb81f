import { defineTexts } from "../../lib/texts.ts"

export const historyTexts = defineTexts({
  title: { pl: "Historia zdarzeń", en: "Record of events" },
  lead: {
    pl: "Każda czynność w urzędzie zostawia tu ślad, którego nie można zmienić ani usunąć. Kolejne zdarzenia są spięte łańcuchem sum kontrolnych.",
    en: "Every action in the office leaves a trace here that cannot be changed or removed. Events are tied together by a chain of hashes.",
  },
  sealed: {
    pl: "Praca nad ofertą: szczegóły po jej złożeniu i otwarciu ofert",
    en: "Work on an offer: details once it is submitted and the offers are opened",
  },
  sealedWho: { pl: "nie pokazujemy kto", en: "we do not show who" },
  chain: { pl: "Łańcuch", en: "The chain" },
  links: { pl: "Zdarzeń w łańcuchu", en: "Events in the chain" },
  rootHash: { pl: "Suma kontrolna całości", en: "Hash over all" },
  verify: {
    pl: "Całość sprawdza polecenie npm run --silent verify-audit.",
    en: "The command npm run --silent verify-audit checks the whole chain.",
  },
  none: { pl: "Nic się jeszcze nie wydarzyło.", en: "Nothing has happened yet." },
  system: { pl: "system", en: "the system" },
  somebody: { pl: "osoba bez konta", en: "a person without an account" },
})
