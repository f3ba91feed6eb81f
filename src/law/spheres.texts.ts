import type { Text } from "../lib/texts.ts"

type SphereText = { short: Text; full: Text }

const sphere = (short: [pl: string, en: string], full: [pl: string, en: string] = short): SphereText => ({
  short: { pl: short[0], en: short[1] },
  full: { pl: full[0], en: full[1] },
})

/** Names of the spheres by point of art. 4 ust. 1: short for lists, full as the act words it. */
export const sphereTexts = {
  "1": sphere(
    ["pomoc społeczna", "social assistance"],
    [
      "pomoc społeczna, w tym pomoc rodzinom i osobom w trudnej sytuacji życiowej oraz wyrównywanie szans tych rodzin i osób",
      "social assistance, including help to families and people in hardship and equal chances for them",
    ],
  ),
  "1a": sphere(["wspieranie rodziny i system pieczy zastępczej", "family support and foster care"]),
  "1b": sphere(
    ["nieodpłatna pomoc prawna", "free legal aid"],
    [
      "udzielanie nieodpłatnej pomocy prawnej oraz zwiększanie świadomości prawnej społeczeństwa",
      "free legal aid and raising legal awareness",
    ],
  ),
  "2": sphere(
    ["integracja i reintegracja osób zagrożonych wykluczeniem", "reintegration of people at risk of exclusion"],
    [
      "działalność na rzecz integracji i reintegracji zawodowej i społecznej osób zagrożonych wykluczeniem społecznym",
      "vocational and social integration and reintegration of people at risk of social exclusion",
    ],
  ),
  "3": sphere(["działalność charytatywna", "charity"]),
  "4": sphere(
    ["tradycja narodowa i świadomość obywatelska", "national tradition and civic awareness"],
    [
      "podtrzymywanie i upowszechnianie tradycji narodowej, pielęgnowanie polskości oraz rozwój świadomości narodowej, " +
        "obywatelskiej i kulturowej",
      "keeping and spreading national tradition, cultivating Polishness and developing national, civic and cultural awareness",
    ],
  ),
  "5": sphere(
    ["mniejszości narodowe i etniczne", "national and ethnic minorities"],
    [
      "działalność na rzecz mniejszości narodowych i etnicznych oraz języka regionalnego",
      "activity for national and ethnic minorities and the regional language",
    ],
  ),
  "5a": sphere(
    ["integracja cudzoziemców", "integration of foreigners"],
    ["działalność na rzecz integracji cudzoziemców", "activity for the integration of foreigners"],
  ),
  "6": sphere(
    ["ochrona i promocja zdrowia", "health protection and promotion"],
    [
      "ochrona i promocja zdrowia, w tym działalność lecznicza w rozumieniu ustawy z dnia 15 kwietnia 2011 r. o działalności leczniczej",
      "health protection and promotion, including medical activity within the meaning of the Act of 15 April 2011",
    ],
  ),
  "7": sphere(
    ["osoby niepełnosprawne", "people with disabilities"],
    ["działalność na rzecz osób niepełnosprawnych", "activity for people with disabilities"],
  ),
  "8": sphere(
    ["promocja zatrudnienia", "employment promotion"],
    [
      "promocja zatrudnienia i aktywizacja zawodowa osób pozostających bez pracy i zagrożonych zwolnieniem z pracy",
      "employment promotion and activation of people without work or at risk of losing it",
    ],
  ),
  "9": sphere(
    ["równe prawa kobiet i mężczyzn", "equal rights of women and men"],
    ["działalność na rzecz równych praw kobiet i mężczyzn", "activity for equal rights of women and men"],
  ),
  "10": sphere(
    ["osoby w wieku emerytalnym", "people of retirement age"],
    ["działalność na rzecz osób w wieku emerytalnym", "activity for people of retirement age"],
  ),
  "11": sphere(
    ["rozwój gospodarczy i przedsiębiorczość", "economic development and enterprise"],
    [
      "działalność wspomagająca rozwój gospodarczy, w tym rozwój przedsiębiorczości",
      "activity supporting economic development, including enterprise",
    ],
  ),
  "12": sphere(
    ["technika, wynalazczość i innowacyjność", "technology, invention and innovation"],
    [
      "działalność wspomagająca rozwój techniki, wynalazczości i innowacyjności oraz rozpowszechnianie i wdrażanie nowych " +
        "rozwiązań technicznych w praktyce gospodarczej",
      "activity supporting technology, invention and innovation and bringing new technical solutions into the economy",
    ],
  ),
  "13": sphere(
    ["rozwój wspólnot i społeczności lokalnych", "development of local communities"],
    [
      "działalność wspomagająca rozwój wspólnot i społeczności lokalnych",
      "activity supporting the development of communities",
    ],
  ),
  "14": sphere(
    ["nauka, edukacja, oświata i wychowanie", "science, education and upbringing"],
    [
      "nauka, szkolnictwo wyższe, edukacja, oświata i wychowanie",
      "science, higher education, education and upbringing",
    ],
  ),
  "15": sphere(
    ["dzieci i młodzież", "children and youth"],
    [
      "działalność na rzecz dzieci i młodzieży, w tym wypoczynek dzieci i młodzieży",
      "activity for children and youth, including their holidays",
    ],
  ),
  "16": sphere(
    ["kultura, sztuka i dziedzictwo", "culture, arts and heritage"],
    [
      "kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego",
      "culture, arts, protection of cultural goods and national heritage",
    ],
  ),
  "17": sphere(
    ["kultura fizyczna", "physical culture"],
    ["wspieranie i upowszechnianie kultury fizycznej", "supporting and spreading physical culture"],
  ),
  "18": sphere(
    ["ekologia i ochrona zwierząt", "ecology and animal protection"],
    [
      "ekologia i ochrona zwierząt oraz ochrona dziedzictwa przyrodniczego",
      "ecology, animal protection and protection of natural heritage",
    ],
  ),
  "19": sphere(["turystyka i krajoznawstwo", "tourism and sightseeing"]),
  "20": sphere(["porządek i bezpieczeństwo publiczne", "public order and safety"]),
  "21": sphere(
    ["obronność państwa", "state defence"],
    [
      "obronność państwa i działalność Sił Zbrojnych Rzeczypospolitej Polskiej",
      "state defence and the activity of the Armed Forces of the Republic of Poland",
    ],
  ),
  "22": sphere(
    ["prawa człowieka i demokracja", "human rights and democracy"],
    [
      "upowszechnianie i ochrona wolności i praw człowieka oraz swobód obywatelskich, a także działania wspomagające rozwój demokracji",
      "spreading and protecting human rights and civil liberties, and activity supporting democracy",
    ],
  ),
  "22a": sphere(
    ["nieodpłatne poradnictwo obywatelskie", "free civic advice"],
    ["udzielanie nieodpłatnego poradnictwa obywatelskiego", "free civic advice"],
  ),
  "23": sphere(["ratownictwo i ochrona ludności", "rescue and civil protection"]),
  "24": sphere(
    ["pomoc ofiarom katastrof, klęsk i wojen", "help to victims of disasters and wars"],
    [
      "pomoc ofiarom katastrof, klęsk żywiołowych, konfliktów zbrojnych i wojen w kraju i za granicą",
      "help to victims of disasters, natural calamities, armed conflicts and wars at home and abroad",
    ],
  ),
  "25": sphere(
    ["prawa konsumentów", "consumer rights"],
    ["upowszechnianie i ochrona praw konsumentów", "spreading and protecting consumer rights"],
  ),
  "26": sphere(
    ["integracja europejska i współpraca społeczeństw", "European integration and contacts between societies"],
    [
      "działalność na rzecz integracji europejskiej oraz rozwijania kontaktów i współpracy między społeczeństwami",
      "activity for European integration and for contacts and cooperation between societies",
    ],
  ),
  "27": sphere(["promocja i organizacja wolontariatu", "promotion and organisation of volunteering"]),
  "28": sphere(["pomoc Polonii i Polakom za granicą", "help to Poles abroad"]),
  "29": sphere(
    ["kombatanci i osoby represjonowane", "combatants and repressed persons"],
    ["działalność na rzecz kombatantów i osób represjonowanych", "activity for combatants and repressed persons"],
  ),
  "29a": sphere(
    ["weterani działań poza granicami państwa", "veterans of missions abroad"],
    [
      "działalność na rzecz weteranów i weteranów poszkodowanych w rozumieniu ustawy z dnia 19 sierpnia 2011 r. " +
        "o weteranach działań poza granicami państwa",
      "activity for veterans and injured veterans within the meaning of the Act of 19 August 2011 on veterans of missions abroad",
    ],
  ),
  "30": sphere(["promocja Rzeczypospolitej Polskiej za granicą", "promotion of the Republic of Poland abroad"]),
  "31": sphere(
    ["rodzina, rodzicielstwo i prawa dziecka", "family, parenthood and children's rights"],
    [
      "działalność na rzecz rodziny, macierzyństwa, rodzicielstwa, upowszechniania i ochrony praw dziecka",
      "activity for family, motherhood, parenthood and for spreading and protecting children's rights",
    ],
  ),
  "32": sphere(
    ["przeciwdziałanie uzależnieniom", "prevention of addictions"],
    ["przeciwdziałanie uzależnieniom i patologiom społecznym", "prevention of addictions and social pathologies"],
  ),
  "32a": sphere(["rewitalizacja", "revitalisation"]),
  "33": sphere(
    ["działalność na rzecz organizacji", "activity for organisations"],
    [
      "działalność na rzecz organizacji pozarządowych oraz podmiotów wymienionych w art. 3 ust. 3, w zakresie określonym w pkt 1–32a",
      "activity for non-governmental organisations and the entities of art. 3 ust. 3, within points 1–32a",
    ],
  ),
} as const satisfies Record<string, SphereText>
