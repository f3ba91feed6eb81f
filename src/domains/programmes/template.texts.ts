import type { PartKey } from "../../law/programme.ts"

/** What a new programme may start with. Programmes are in Polish whatever the language of the person who writes them. */
export const templateSentences: Readonly<Record<PartKey, readonly string[]>> = {
  aims: [
    "Celem głównym programu jest lepsze zaspokajanie potrzeb mieszkańców dzięki stałej współpracy miasta z organizacjami pozarządowymi i innymi podmiotami prowadzącymi działalność pożytku publicznego.",
    "Celami szczegółowymi są: zwiększenie udziału organizacji w wykonywaniu zadań publicznych, wzmocnienie ich możliwości działania, rozwój wolontariatu oraz włączanie mieszkańców w sprawy miasta.",
  ],
  principles: [
    "Współpraca opiera się na zasadach wymienionych poniżej.",
    "Miasto udostępnia informacje o zamiarach, pieniądzach i wynikach współpracy w taki sam sposób wszystkim organizacjom.",
  ],
  scope: ["Współpraca dotyczy zadań publicznych należących do miasta, w sferach wymienionych poniżej."],
  forms: [
    "Współpraca odbywa się w formach wymienionych poniżej.",
    "Zadania publiczne zleca się w otwartym konkursie ofert, chyba że przepisy pozwalają na inny tryb.",
  ],
  priorities: ["W okresie programu miasto w pierwszej kolejności zleca zadania wymienione poniżej."],
  period: ["Program obowiązuje przez czas podany poniżej."],
  way: [
    "Program wykonuje organ wykonawczy miasta przy pomocy komórek urzędu wskazanych przy zadaniach priorytetowych.",
    "Bieżący kontakt z organizacjami prowadzi osoba wyznaczona w urzędzie; ogłoszenia o konkursach, ich wyniki i terminy są dostępne w jednym miejscu w internecie.",
    "Zadania o charakterze lokalnym lub regionalnym mogą być zlecane z pominięciem otwartego konkursu ofert, w trybie małych grantów, na warunkach określonych w ustawie.",
  ],
  money: [
    "Na realizację programu planuje się kwotę podaną poniżej.",
    "Ostateczną wysokość środków określa uchwała budżetowa.",
  ],
  assessment: [
    "Wykonanie programu ocenia się na podstawie liczby ogłoszonych konkursów, złożonych ofert, zawartych umów, liczby osób objętych zadaniami oraz kwot przyznanych, wypłaconych i rozliczonych.",
    "Organ wykonawczy przedstawia radzie sprawozdanie z realizacji programu i publikuje je w Biuletynie Informacji Publicznej w terminie określonym w ustawie.",
  ],
  making: [],
  committees: [
    "Oferty opiniuje komisja konkursowa, którą powołuje organ wykonawczy przy ogłaszaniu konkursu. W jej skład wchodzą przedstawiciele organu i osoby wskazane przez organizacje, z wyłączeniem wskazanych przez organizacje biorące udział w konkursie.",
    "Członkowie komisji składają oświadczenie o bezstronności. Osoba, której bezstronność może budzić wątpliwości, nie ocenia ofert.",
    "Komisja ocenia oferty w kryteriach z ogłoszenia, sporządza protokół i przedstawia organowi propozycję podziału środków. Komisja działa, gdy obecna jest co najmniej połowa jej składu.",
  ],
}

/** How a new programme is called until somebody calls it otherwise. */
export const templateTitle = (year: number): string => `Program współpracy z organizacjami pozarządowymi na rok ${year}`
