import { defineTexts } from "../../lib/texts.ts"

export const programmeFactTexts = defineTexts({
  adopted: { pl: "Uchwalone programy współpracy", en: "Programmes of cooperation adopted" },
  adoptedHow: {
    pl: "Każdy program współpracy liczy się raz, w roku, w którym rada go uchwaliła. Program na następny rok liczy się więc rok wcześniej. Zmiany programu się nie liczą.",
    en: "Each programme of cooperation counts once, in the year in which the council adopted it. The programme of the next year therefore counts a year before. Changes of a programme do not count.",
  },
})
