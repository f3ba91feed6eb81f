import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const peoplePl = { one: "osoba", few: "osoby", many: "osób", other: "osoby" }
const peopleEn = { one: "person", other: "people" }

export const pollTexts = defineTexts({
  title: { pl: "Ankieta", en: "Poll" },
  lead: {
    pl: "Krótkie pytania z gotowymi odpowiedziami. Każda osoba z kontem albo z linkiem, którym potwierdziła uwagę, głosuje raz; wyniki widać po zakończeniu.",
    en: "Short questions with ready answers. Each person with an account, or with the link that confirmed a remark, votes once; the results show after the end.",
  },
  vote: { pl: "Zagłosuj", en: "Vote" },
  voteAgain: { pl: "Zmień głos", en: "Change the vote" },
  voted: { pl: "Głos zapisany.", en: "The vote is counted." },
  signIn: { pl: "Zaloguj się, żeby zagłosować", en: "Sign in to vote" },
  withoutAccount: {
    pl: "Nie masz konta? Zgłoś uwagę z adresem e-mail: na stronie z listu, który ją potwierdza, także zagłosujesz.",
    en: "No account? Send a remark with an e-mail address: the page of the letter that confirms it takes your vote too.",
  },
  remarkFirst: { pl: "Zgłoś uwagę i zagłosuj", en: "Send a remark and vote" },
  severalHint: { pl: "Możesz zaznaczyć kilka odpowiedzi.", en: "You may choose several answers." },
  later: {
    pl: "Wyniki pokażemy po zakończeniu konsultacji.",
    en: "The results show after the end of the consultation.",
  },
  people: (n: number) => ({
    pl: `Głosowało: ${counted("pl", n, peoplePl)}`,
    en: `Votes of ${counted("en", n, peopleEn)}`,
  }),
  answer: { pl: "Odpowiedź", en: "Answer" },
  votes: { pl: "Głosy", en: "Votes" },
  share: { pl: "Udział", en: "Share" },
  add: { pl: "Dodaj pytanie", en: "Add a question" },
  question: { pl: "Pytanie", en: "Question" },
  options: { pl: "Odpowiedzi, każda w osobnym wierszu", en: "Answers, one a line" },
  several: { pl: "Można zaznaczyć kilka odpowiedzi", en: "Several answers may be chosen" },
  added: { pl: "Pytanie dodane.", en: "The question is added." },
  remove: { pl: "Usuń pytanie", en: "Remove the question" },
  removed: { pl: "Pytanie usunięte.", en: "The question is removed." },
  none: { pl: "Nie ma jeszcze pytań.", en: "There are no questions yet." },
  frozen: {
    pl: "Od pierwszego dnia konsultacji pytań nie można już zmieniać, żeby wszyscy odpowiadali na te same.",
    en: "From the first day of the consultation questions no longer change, so that everybody answers the same.",
  },
  annulled: {
    pl: "Konsultacje są unieważnione, więc ankieta jest zamknięta.",
    en: "The consultation is annulled, so the poll is closed.",
  },
  draftNote: {
    pl: "Pytania ogłosisz razem z konsultacjami. Zmienić je możesz do dnia przed pierwszym dniem.",
    en: "The questions are announced with the consultation. They can change until the day before the first.",
  },
  questionMissing: { pl: "Wpisz pytanie, najwyżej 500 znaków.", en: "Write the question, at most 500 characters." },
  optionsWrong: (most: number) => ({
    pl: `Wpisz co najmniej dwie różne odpowiedzi, a nie więcej niż ${most}, każdą krótszą niż 200 znaków.`,
    en: `Write at least two different answers and at most ${most}, each shorter than 200 characters.`,
  }),
  choose: { pl: "Zaznacz odpowiedź.", en: "Choose an answer." },
  notOpen: { pl: "Teraz nie można głosować.", en: "Votes are not taken now." },
})
