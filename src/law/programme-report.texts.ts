import { defineTexts, type Text } from "../lib/texts.ts"

export const programmeReportTexts = defineTexts({
  late: (last: Text) => ({
    pl: `Sprawozdanie przedkłada się radzie i publikuje w BIP do ${last.pl}. Ten dzień jest późniejszy.`,
    en: `The report is given to the council and published in BIP by ${last.en}. This day is later.`,
  }),
})
