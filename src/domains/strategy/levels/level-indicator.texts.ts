import { defineTexts } from "../../../lib/texts.ts"

/** Refusals about indicators of goals and areas. */
export const levelIndicatorTexts = defineTexts({
  unitTooLong: (most: number) => ({
    pl: `To za długie. Najwyżej ${most} zn.`,
    en: `This is too long. At most ${most} characters.`,
  }),
  twice: {
    pl: "Jest tu już miernik o tej nazwie. Zmień go na jego stronie albo podaj inną nazwę.",
    en: "There is an indicator of this name here already. Change it on its page or give another name.",
  },
  yearUnreadable: {
    pl: "Wpisz rok czterema cyframi, na przykład 2026.",
    en: "Type the year in four digits, such as 2026.",
  },
  sourceMissing: {
    pl: "Napisz, skąd jest ta liczba, na przykład „Sprawozdanie MOPR za 2026”.",
    en: "Say where this number is from, such as “Report for 2026”.",
  },
  valueMissing: {
    pl: "Wpisz wartość tak, jak podaje ją źródło. Gdy jej nie ma, wpisz „brak danych”.",
    en: "Type the value as its source prints it. When there is none, type “brak danych”.",
  },
  noOther: { pl: "Wybierz inny miernik z listy.", en: "Choose another indicator on the list." },
})
