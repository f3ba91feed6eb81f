import { defineTexts } from "./texts.ts"

export const freeDayNames = defineTexts({
  newYear: { pl: "Nowy Rok", en: "New Year's Day" },
  epiphany: { pl: "Święto Trzech Króli", en: "Epiphany" },
  easterSunday: { pl: "Wielkanoc", en: "Easter Sunday" },
  easterMonday: { pl: "Poniedziałek Wielkanocny", en: "Easter Monday" },
  labourDay: { pl: "Święto Pracy", en: "Labour Day" },
  constitutionDay: { pl: "Święto Konstytucji 3 Maja", en: "Constitution Day" },
  pentecost: { pl: "Zielone Świątki", en: "Pentecost" },
  corpusChristi: { pl: "Boże Ciało", en: "Corpus Christi" },
  assumption: { pl: "Wniebowzięcie Najświętszej Maryi Panny", en: "Assumption of Mary" },
  allSaints: { pl: "Wszystkich Świętych", en: "All Saints' Day" },
  independenceDay: { pl: "Święto Niepodległości", en: "Independence Day" },
  christmasEve: { pl: "Wigilia Bożego Narodzenia", en: "Christmas Eve" },
  christmasDay: { pl: "Boże Narodzenie", en: "Christmas Day" },
  secondChristmasDay: { pl: "Drugi dzień Bożego Narodzenia", en: "Second Day of Christmas" },
  sunday: { pl: "niedziela", en: "Sunday" },
})
