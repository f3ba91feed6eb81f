import { defineTexts, type Text } from "../../lib/texts.ts"

export const stageTaskTexts = defineTexts({
  ownStage: (name: Text, years: string) => ({
    pl: `Etap programu na ${years}: ${name.pl}`,
    en: `Stage of the programme of ${years}: ${name.en}`,
  }),
  stageUntil: (day: Text) => ({ pl: `do ${day.pl}`, en: `by ${day.en}` }),
  stageLate: (day: Text) => ({ pl: `miał się skończyć ${day.pl}`, en: `was to end on ${day.en}` }),
  goStage: { pl: "Otwórz etap", en: "Open the stage" },
  draft: (years: string) => ({
    pl: `Uchwała o programie na ${years}`,
    en: `Resolution on the programme of ${years}`,
  }),
  draftDue: (day: Text, left: Text) => ({
    pl: `rada uchwala do ${day.pl}, ${left.pl}`,
    en: `the council adopts by ${day.en}, ${left.en}`,
  }),
  draftLate: (day: Text) => ({
    pl: `nieuchwalony, termin minął ${day.pl}`,
    en: `not adopted, was due on ${day.en}`,
  }),
  goProgramme: { pl: "Otwórz program", en: "Open the programme" },
  goBeginProgramme: { pl: "Zacznij program", en: "Begin the programme" },
  report: (year: number) => ({
    pl: `Sprawozdanie z programu za ${year} r.`,
    en: `Report on the programme of ${year}`,
  }),
  reportDue: (day: Text, left: Text) => ({
    pl: `przedstaw radzie do ${day.pl}, ${left.pl}`,
    en: `to the council by ${day.en}, ${left.en}`,
  }),
  reportLate: (day: Text) => ({
    pl: `nieprzedstawione radzie, termin minął ${day.pl}`,
    en: `not given to the council, was due on ${day.en}`,
  }),
  goBegin: { pl: "Zacznij sprawozdanie", en: "Begin the report" },
  goWriting: { pl: "Otwórz sprawozdanie", en: "Open the report" },
  goDelivery: { pl: "Zapisz przekazanie radzie", en: "Record its delivery" },
})
