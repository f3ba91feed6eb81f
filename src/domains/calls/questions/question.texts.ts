import { formatMoment } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const questions = { one: "pytanie", few: "pytania", many: "pytań", other: "pytania" }

export const questionTexts = defineTexts({
  title: { pl: "Pytania i odpowiedzi", en: "Questions and answers" },
  lead: (call: string) => ({ pl: `Konkurs: ${call}`, en: `Competition: ${call}` }),
  none: { pl: "Nikt jeszcze o nic nie zapytał.", en: "Nobody has asked anything yet." },
  noneAnswered: { pl: "Nie ma jeszcze odpowiedzi.", en: "There are no answers yet." },
  answeredOn: (at: Temporal.Instant) => ({
    pl: `Odpowiedź z ${formatMoment(at, "pl")}`,
    en: `Answered on ${formatMoment(at, "en")}`,
  }),
  ask: { pl: "Zapytaj", en: "Ask" },
  question: { pl: "Twoje pytanie", en: "Your question" },
  questionHint: (until: Temporal.Instant) => ({
    pl: `Pytania przyjmujemy do ${formatMoment(until, "pl")}. Odpowiedź zobaczą wszyscy, bez Twojego nazwiska; Ty dostaniesz ją też mailem.`,
    en: `Questions are taken until ${formatMoment(until, "en")}. Everybody sees the answer, without your name; you also get it by mail.`,
  }),
  send: { pl: "Wyślij pytanie", en: "Send the question" },
  sent: { pl: "Pytanie wysłane. Odpowiedź przyjdzie mailem.", en: "The question is sent. The answer comes by mail." },
  signIn: { pl: "Zaloguj się, żeby zapytać", en: "Sign in to ask" },
  ended: {
    pl: "Czas na pytania w tym konkursie minął.",
    en: "The time for questions in this competition is over.",
  },
  ownWaiting: { pl: "Twoje pytania bez odpowiedzi", en: "Your questions without an answer" },
  askedOn: (at: Temporal.Instant) => ({
    pl: `Zadane ${formatMoment(at, "pl")}`,
    en: `Asked on ${formatMoment(at, "en")}`,
  }),
  waiting: { pl: "Czekają na odpowiedź", en: "Waiting for an answer" },
  noneWaiting: { pl: "Wszystkie pytania mają odpowiedzi.", en: "All questions are answered." },
  askedBy: (name: string, at: Temporal.Instant) => ({
    pl: `${name}, ${formatMoment(at, "pl")}`,
    en: `${name}, ${formatMoment(at, "en")}`,
  }),
  publicQuestion: { pl: "Pytanie, jak je zobaczą wszyscy", en: "The question as everybody sees it" },
  publicQuestionHint: {
    pl: "Usuń nazwiska i wszystko, po czym można poznać, kto pyta.",
    en: "Take out names and whatever tells who asks.",
  },
  answer: { pl: "Odpowiedź", en: "Answer" },
  publish: { pl: "Opublikuj odpowiedź", en: "Publish the answer" },
  published: {
    pl: "Odpowiedź opublikowana i wysłana osobie, która pytała.",
    en: "The answer is published and sent to the person who asked.",
  },
  answeredAlready: {
    pl: "To pytanie ma już opublikowaną odpowiedź, której nie można zmienić. Tego tekstu nie zapisano.",
    en: "This question has a published answer already, which cannot be changed. This text was not saved.",
  },
  notPublished: { pl: "Tekst, którego nie opublikowano", en: "The text that was not published" },
  finalHint: {
    pl: "Opublikowanej odpowiedzi nie można zmienić. Jeśli zmienia warunki konkursu, potrzebne jest sprostowanie ogłoszenia.",
    en: "A published answer cannot be changed. If it changes the terms of the competition, the announcement has to be corrected.",
  },
  publicPage: { pl: "Zobacz stronę publiczną", en: "See the public page" },
  link: (answered: number) => ({
    pl: answered === 0 ? "Pytania i odpowiedzi" : `Pytania i odpowiedzi (${answered})`,
    en: answered === 0 ? "Questions and answers" : `Questions and answers (${answered})`,
  }),
  officeLink: (waiting: number) => ({
    pl: waiting === 0 ? "Pytania i odpowiedzi" : `Pytania: ${counted("pl", waiting, questions)} bez odpowiedzi`,
    en:
      waiting === 0
        ? "Questions and answers"
        : `Questions: ${counted("en", waiting, { one: "question", other: "questions" })} without an answer`,
  }),
  questionEmpty: { pl: "Napisz pytanie.", en: "Write the question." },
  answerEmpty: { pl: "Napisz odpowiedź.", en: "Write the answer." },
  tooLong: (limit: number) => ({
    pl: `Skróć tekst do ${limit} znaków.`,
    en: `Shorten the text to ${limit} characters.`,
  }),
  tooMany: (most: number) => ({
    pl: `Tyle pytań może naraz czekać na odpowiedź: ${most}. Zapytaj dalej, gdy odpowiedzi przyjdą.`,
    en: `So many questions may wait for an answer at once: ${most}. Ask more when the answers come.`,
  }),
})

export const questionMailTexts = defineTexts({
  subject: (call: string) => ({ pl: `Odpowiedź na Twoje pytanie: ${call}`, en: `Answer to your question: ${call}` }),
  body: (it: { question: string; answer: string; call: string; link: string }) => ({
    pl: `Urząd odpowiedział na Twoje pytanie o konkurs „${it.call}”.\n\nPytanie:\n${it.question}\n\nOdpowiedź:\n${it.answer}\n\nWszystkie pytania i odpowiedzi:\n${it.link}\n`,
    en: `The office has answered your question about the competition “${it.call}”.\n\nQuestion:\n${it.question}\n\nAnswer:\n${it.answer}\n\nAll questions and answers:\n${it.link}\n`,
  }),
})
