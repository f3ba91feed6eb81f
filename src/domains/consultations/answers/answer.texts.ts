import { counted } from "../../../lib/plurals.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"

const remarksPl = { one: "uwaga", few: "uwagi", many: "uwag", other: "uwagi" }
const remarksEn = { one: "remark", other: "remarks" }
const lettersPl = { one: "list", few: "listy", many: "listów", other: "listu" }
const lettersEn = { one: "letter", other: "letters" }

export const answerTexts = defineTexts({
  lead: {
    pl: "Zaznacz kilka uwag, żeby połączyć je albo odpowiedzieć na wszystkie naraz. Otwórz jedną, żeby zmienić po niej zdanie projektu.",
    en: "Choose several remarks to join them or to answer all at once. Open one to change a sentence of the draft.",
  },
  search: { pl: "Słowa lub nazwisko", en: "Words or a name" },
  onlyHeld: { pl: "Dane osobowe", en: "Personal data" },
  onlySimilar: { pl: "Podobieństwo", en: "Likeness" },
  heldOption: { pl: "tylko do sprawdzenia", en: "only those to check" },
  similarOption: { pl: "tylko podobne do wcześniejszych", en: "only those like earlier ones" },
  onlyUnchanged: { pl: "Zmiana w projekcie", en: "Change of the draft" },
  unchangedOption: { pl: "tylko przyjęte bez zmiany", en: "only accepted without a change" },
  unchanged: (n: number) => ({
    pl: `Przyjęte bez zmiany w projekcie: ${counted("pl", n, remarksPl)}. Zmień po nich zdanie albo odpowiedz inaczej.`,
    en: `Accepted without a change of the draft: ${counted("en", n, remarksEn)}. Change a sentence or answer otherwise.`,
  }),
  unchangedShow: { pl: "Pokaż przyjęte bez zmiany", en: "Show those accepted without a change" },
  colChosen: { pl: "Zaznacz", en: "Choose" },
  choose: (number: string) => ({ pl: `Zaznacz uwagę nr ${number}`, en: `Choose remark ${number}` }),
  choosePage: (n: number) => ({ pl: `Zaznacz wszystkie na tej stronie (${n})`, en: `Choose all on this page (${n})` }),
  chooseNone: { pl: "Odznacz wszystkie", en: "Choose none" },
  colRemark: { pl: "Uwaga", en: "Remark" },
  colWho: { pl: "Kto", en: "Who" },
  colState: { pl: "Odpowiedź", en: "Answer" },
  heldTag: { pl: "dane osobowe?", en: "personal data?" },
  similarTag: { pl: "podobna", en: "similar" },
  joinedTag: (number: string) => ({ pl: `z uwagą nr ${number}`, en: `with remark ${number}` }),
  bulkTitle: { pl: "Zaznaczone uwagi", en: "Chosen remarks" },
  join: { pl: "Połącz zaznaczone", en: "Join the chosen" },
  joinHint: {
    pl: "Połączone dostają jedną odpowiedź, tę z najniższym numerem.",
    en: "Joined ones share one answer, that of the lowest number.",
  },
  answerMany: { pl: "Odpowiedz na zaznaczone", en: "Answer the chosen" },
  answered: (n: number) => ({
    pl: `Odpowiedź zapisana: ${counted("pl", n, remarksPl)}.`,
    en: `The answer is saved: ${counted("en", n, remarksEn)}.`,
  }),
  joined: (n: number) => ({
    pl: `Połączono: ${counted("pl", n, remarksPl)}.`,
    en: `Joined: ${counted("en", n, remarksEn)}.`,
  }),
  parted: { pl: "Uwaga znowu jest osobna.", en: "The remark stands on its own again." },
  send: (n: number) => ({
    pl: `Wyślij odpowiedzi autorom (${n})`,
    en: `Send the answers to their authors (${n})`,
  }),
  sendTitle: { pl: "Wysłać odpowiedzi?", en: "Send the answers?" },
  sendOnce: {
    pl: "Każdy autor dostanie jeden list ze wszystkimi odpowiedziami, których jeszcze nie zna.",
    en: "Each author gets one letter with all answers they do not know yet.",
  },
  sendConfirm: { pl: "Wyślij", en: "Send" },
  sent: (n: number) => ({
    pl: n === 0 ? "Nie ma nowych odpowiedzi do wysłania." : `Wysłano: ${counted("pl", n, lettersPl)}.`,
    en: n === 0 ? "There are no new answers to send." : `Sent: ${counted("en", n, lettersEn)}.`,
  }),
  who: { pl: "Kto zgłosił", en: "Sent by" },
  whoHint: { pl: "Widzi to tylko urząd.", en: "Only the office sees this." },
  noName: { pl: "bez nazwiska", en: "no name" },
  origin: { pl: "Skąd jest", en: "How it came" },
  account: { pl: "z konta", en: "by an account" },
  mail: { pl: "potwierdzona mailem", en: "confirmed by mail" },
  office: { pl: "wpisana przez urząd", en: "entered by the office" },
  words: (place: string) => ({ pl: `Dotyczy: ${place}`, en: `About: ${place}` }),
  shownAs: { pl: "Dla wszystkich", en: "To everybody" },
  decision: { pl: "Decyzja", en: "Decision" },
  answer: { pl: "Odpowiedź i uzasadnienie", en: "Answer and reasons" },
  answerHint: {
    pl: "Zobaczą ją wszyscy, a autor dostanie ją mailem.",
    en: "Everybody sees it, and its author gets it by mail.",
  },
  saveNext: { pl: "Zapisz i przejdź do następnej", en: "Save and go to the next" },
  save: { pl: "Zapisz", en: "Save" },
  saved: { pl: "Odpowiedź zapisana.", en: "The answer is saved." },
  allAnswered: { pl: "To była ostatnia uwaga bez odpowiedzi.", en: "This was the last remark without an answer." },
  similarTitle: { pl: "Podobne uwagi", en: "Similar remarks" },
  alike: (percent: string) => ({ pl: `podobieństwo ${percent}%`, en: `${percent}% alike` }),
  joinThis: { pl: "Połącz", en: "Join" },
  joinThisHint: (number: string) => ({ pl: `z uwagą nr ${number}`, en: `with remark ${number}` }),
  joinedTitle: { pl: "Połączone z tą uwagą", en: "Joined to this remark" },
  part: { pl: "Rozłącz", en: "Part" },
  partHint: (number: string) => ({ pl: `uwagę nr ${number}`, en: `remark ${number}` }),
  isJoined: (number: string) => ({
    pl: `Połączona z uwagą nr ${number}: odpowiedź jest wspólna.`,
    en: `Joined to remark ${number}: they share an answer.`,
  }),
  change: { pl: "Zmień zdanie projektu", en: "Change a sentence of the draft" },
  changePlace: { pl: "Który fragment", en: "Which passage" },
  changeWords: { pl: "Nowe brzmienie", en: "New wording" },
  changeHint: {
    pl: "Uwaga zostanie wskazana jako powód, a wszyscy zobaczą, co się zmieniło.",
    en: "The remark is named as the reason, and everybody sees what changed.",
  },
  changeSave: { pl: "Zmień zdanie", en: "Change the sentence" },
  changed: { pl: "Zdanie zmienione.", en: "The sentence is changed." },
  changeFirst: {
    pl: "Żeby zmienić zdanie, najpierw uwzględnij uwagę w całości lub w części.",
    en: "To change a sentence, first accept the remark in whole or in part.",
  },
  changesTitle: { pl: "Co ta uwaga zmieniła", en: "What this remark changed" },
  takeProposed: { pl: "Uwaga proponuje:", en: "The remark suggests:" },
  hide: { pl: "Dane osobowe w uwadze", en: "Personal data in the remark" },
  hideLead: {
    pl: "Wpisz, co ukryć, każdy fragment w osobnym wierszu, dokładnie jak w uwadze. Puste pole pokaże całość.",
    en: "Write what to hide, one part a line, exactly as in the remark. An empty field shows all of it.",
  },
  parts: { pl: "Co ukryć", en: "What to hide" },
  reason: { pl: "Dlaczego", en: "Why" },
  reasonDefault: { pl: "dane osobowe", en: "personal data" },
  hideSave: { pl: "Zapisz i pokaż uwagę", en: "Save and show the remark" },
  hidden: {
    pl: "Zapisane. Uwagę widzą wszyscy bez ukrytych fragmentów.",
    en: "Saved. Everybody sees the remark without the hidden parts.",
  },
  decisionMissing: { pl: "Zaznacz decyzję.", en: "Choose the decision." },
  answerMissing: { pl: "Napisz odpowiedź.", en: "Write the answer." },
  tooLong: (limit: number) => ({
    pl: `Skróć tekst do ${limit} znaków.`,
    en: `Shorten the text to ${limit} characters.`,
  }),
  answeredMeanwhile: (number: number, decision: Text, answer: string) => ({
    pl: `Ktoś odpowiedział w tym czasie na uwagę nr ${number} (${decision.pl}): „${answer}” Zapisz jeszcze raz, jeśli Twoja odpowiedź ma ją zastąpić.`,
    en: `Somebody answered remark ${number} meanwhile (${decision.en}): “${answer}” Save once more if your answer is to replace it.`,
  }),
  nothingChosen: { pl: "Zaznacz co najmniej jedną uwagę.", en: "Choose at least one remark." },
  joinTwo: { pl: "Zaznacz co najmniej dwie uwagi.", en: "Choose at least two remarks." },
  partUnknown: (part: string) => ({
    pl: `W uwadze nie ma słów „${part}”. Przepisz je dokładnie.`,
    en: `The remark has no words “${part}”. Copy them exactly.`,
  }),
  reasonMissing: (limit: number) => ({
    pl: `Napisz, dlaczego ukrywasz, najwyżej w ${limit} znakach.`,
    en: `Write why you hide it, in at most ${limit} characters.`,
  }),
  placeMissing: { pl: "Wybierz fragment z listy.", en: "Choose a passage of the list." },
  notAccepted: {
    pl: "Zdanie można zmienić dopiero po uwzględnieniu uwagi.",
    en: "A sentence changes only once the remark is accepted.",
  },
  wordsMissing: (limit: number) => ({
    pl: `Wpisz nowe brzmienie, najwyżej ${counted("pl", limit, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
    en: `Write the new wording, at most ${counted("en", limit, { one: "character", other: "characters" })}.`,
  }),
  paragraphGone: {
    pl: "Tego fragmentu nie ma już w programie. Zmień program bezpośrednio.",
    en: "This passage is no longer in the programme. Change the programme itself.",
  },
  changedElsewhere: (now: string) => ({
    pl: `Ktoś zmienił to zdanie w tym czasie. Teraz brzmi: „${now}”`,
    en: `Somebody changed this sentence meanwhile. It reads now: “${now}”`,
  }),
  because: (number: number, consultation: string) => ({
    pl: `Uwaga nr ${number} w konsultacjach nr ${consultation}`,
    en: `Remark ${number} in consultation ${consultation}`,
  }),
})

export const answerMailTexts = defineTexts({
  subject: (title: string) => ({ pl: `Odpowiedź na Twoje uwagi: ${title}`, en: `Answer to your remarks: ${title}` }),
  one: (it: { number: string; decision: string; answer: string }) => ({
    pl: `Uwaga nr ${it.number}: ${it.decision}\n${it.answer}`,
    en: `Remark ${it.number}: ${it.decision}\n${it.answer}`,
  }),
  body: (it: { title: string; answers: string; link: string; office: string }) => ({
    pl: `Dziękujemy za udział w konsultacjach „${it.title}”. Oto odpowiedź urzędu.\n\n${it.answers}\n\nWszystkie uwagi i odpowiedzi:\n${it.link}\n\n${it.office}\n`,
    en: `Thank you for taking part in the consultation “${it.title}”. This is what the office answers.\n\n${it.answers}\n\nAll remarks and answers:\n${it.link}\n\n${it.office}\n`,
  }),
})
