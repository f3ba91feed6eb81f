import { defineTexts } from "../../lib/texts.ts"

export const callFactTexts = defineTexts({
  announced: { pl: "Ogłoszone konkursy", en: "Competitions announced" },
  announcedHow: {
    pl: "Każdy ogłoszony otwarty konkurs ofert liczy się raz, w roku ogłoszenia. Szkice się nie liczą, unieważnione konkursy tak.",
    en: "Each open competition that was announced counts once, in the year of its announcement. Drafts do not count, annulled competitions do.",
  },
  pool: { pl: "Pieniądze w ogłoszonych konkursach", en: "Money in competitions announced" },
  poolHow: {
    pl: "Suma kwot przeznaczonych na zadania w ogłoszonych konkursach, w roku ogłoszenia, bez konkursów unieważnionych.",
    en: "The sum of the money set aside for tasks in competitions announced, in the year of the announcement, without annulled ones.",
  },
  annulled: { pl: "Unieważnione konkursy", en: "Competitions annulled" },
  annulledHow: {
    pl: "Każdy unieważniony otwarty konkurs ofert liczy się raz, w roku unieważnienia.",
    en: "Each annulled open competition counts once, in the year of its annulment.",
  },
})
