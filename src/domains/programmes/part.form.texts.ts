import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const signs = (n: number) => ({
  pl: counted("pl", n, { one: "znak", few: "znaki", many: "znaków", other: "znaku" }),
  en: counted("en", n, { one: "character", other: "characters" }),
})

/** What is wrong with a field of a part, and what somebody else saved in it. */
export const partFormTexts = defineTexts({
  money: {
    pl: "Wpisz kwotę, na przykład 120 000 albo 1500,50.",
    en: "Type an amount, for example 120,000 or 1500.50.",
  },
  date: { pl: "Wpisz datę, na przykład 1.01.2027.", en: "Type a date, for example 2027-01-01." },
  tooLong: (over: number) => ({
    pl: `Tekst jest za długi o ${signs(over).pl}.`,
    en: `The text is too long by ${signs(over).en}.`,
  }),
  taskName: { pl: "Nazwij zadanie.", en: "Name the task." },
  taskSphere: { pl: "Wybierz sferę zadania.", en: "Choose the sphere of the task." },
  theirs: (text: string) => ({
    pl: `Ktoś inny zapisał tu w tym czasie: „${text}”. Twój tekst jest w polu; zapisz ponownie, gdy wybierzesz właściwy.`,
    en: `Somebody else saved here meanwhile: “${text}”. Your text is in the field; save again once you have chosen the right one.`,
  }),
  theirsEmpty: {
    pl: "Ktoś inny usunął w tym czasie zawartość tego pola. Twój tekst jest w polu; zapisz ponownie, jeśli ma zostać.",
    en: "Somebody else emptied this field meanwhile. Your text is in the field; save again if it is to stay.",
  },
})
