import { defineTexts } from "../../lib/texts.ts"

export const mailboxTexts = defineTexts({
  title: { pl: "Poczta instalacji przykładowej", en: "Mail of the example installation" },
  lead: {
    pl: "Tu trafia każda wiadomość, którą system wysyła. W prawdziwej instalacji widzi ją tylko adresat.",
    en: "Every message the system sends arrives here. In a real installation only its addressee sees it.",
  },
  caption: { pl: "Wiadomości, od najnowszej", en: "Messages, newest first" },
  subject: { pl: "Temat", en: "Subject" },
  to: { pl: "Do", en: "To" },
  sent: { pl: "Napisana", en: "Written" },
  none: { pl: "Nikt jeszcze nie dostał wiadomości.", en: "Nobody has received a message yet." },
  noneFound: { pl: "Do tego adresu nic nie wysłano.", en: "Nothing was sent to this address." },
  search: { pl: "Adres odbiorcy", en: "Address of the receiver" },
  older: { pl: "Starsze", en: "Older" },
  newest: { pl: "Najnowsze", en: "Newest" },
  back: { pl: "Wszystkie wiadomości", en: "All messages" },
})
