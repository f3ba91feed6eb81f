import { defineTexts } from "../../lib/texts.ts"

/** The page on which an announced consultation is broken off, and the letter about it. */
export const annulmentTexts = defineTexts({
  title: { pl: "Unieważnienie konsultacji", en: "Annulling the consultation" },
  question: { pl: "Unieważnić te konsultacje?", en: "Annul this consultation?" },
  lead: {
    pl: "Powód i dzień zobaczą wszyscy na stronie konsultacji i w kanale wiadomości.",
    en: "Everybody sees the reason and the day on the page of the consultation and in the news feed.",
  },
  ends: {
    pl: "Uwag, głosów ani odpowiedzi nie da się już dodać. Nadchodzące spotkania zostaną odwołane.",
    en: "No remark, vote or answer can be added. Meetings to come are called off.",
  },
  letters: {
    pl: "Autorzy uwag, którzy podali adres, i zaproszone organizacje dostaną list z powodem.",
    en: "Authors of remarks who left an address, and invited organisations, get a letter with the reason.",
  },
  stays: {
    pl: "Zgłoszone uwagi i zapisana opinia rady zostają tutaj do wglądu, ale nie przechodzą do nowych konsultacji.",
    en: "The remarks and the recorded opinion of the council stay here to be read, but do not go over to a new consultation.",
  },
  programme: {
    pl: "Zmiany, które uwagi wprowadziły już w tekście programu, zostają w nim.",
    en: "What remarks have already changed in the text of the programme stays there.",
  },
  reason: { pl: "Powód", en: "Reason" },
  reasonHint: {
    pl: "Napisz, dlaczego i co dalej, na przykład kiedy odbędą się nowe konsultacje. Bez nazwisk.",
    en: "Write why and what comes next, for example when a new consultation is held. Without names.",
  },
  confirm: { pl: "Unieważnij konsultacje", en: "Annul the consultation" },
  keep: { pl: "Nie unieważniaj", en: "Do not annul" },
  go: { pl: "Unieważnij konsultacje", en: "Annul the consultation" },
  done: { pl: "Konsultacje unieważnione.", en: "The consultation is annulled." },
  reasonMissing: (limit: number) => ({
    pl: `Napisz powód, najwyżej w ${limit} znakach.`,
    en: `Write the reason, in at most ${limit} characters.`,
  }),
  again: { pl: "Zacznij nowe konsultacje", en: "Start a new consultation" },
  over: {
    pl: "Te konsultacje są unieważnione. Uwagi możesz czytać, ale nie można już na nie odpowiadać.",
    en: "This consultation is annulled. You can read the remarks but no longer answer them.",
  },
  subject: (title: string) => ({ pl: `Konsultacje unieważnione: ${title}`, en: `Consultation annulled: ${title}` }),
  body: (it: { title: string; reason: string; link: string; office: string }) => ({
    pl: `Konsultacje „${it.title}” zostały unieważnione.\n\nPowód:\n${it.reason}\n\nUrząd zachował uwagi, ale w tych konsultacjach już na nie nie odpowie. Więcej na stronie konsultacji:\n${it.link}\n\n${it.office}\n`,
    en: `The consultation “${it.title}” was annulled.\n\nReason:\n${it.reason}\n\nThe office keeps the remarks but will not answer them in this consultation. The page of the consultation:\n${it.link}\n\n${it.office}\n`,
  }),
})
