import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"

/** What a joint offer lacks, and the buttons that mend it. */
export const jointGapTexts = defineTexts({
  lead: { pl: "Wasza organizacja", en: "Your organisation" },
  notAllowed: {
    pl: "W tym konkursie nie można składać ofert wspólnych. Usuń partnerów albo wybierz inny konkurs.",
    en: "This competition takes no joint offers. Remove the partners or choose another competition.",
  },
  twice: (name: Text) => ({
    pl: `${name.pl} jest już wśród oferentów. Usuń ten wiersz.`,
    en: `${name.en} is among the offerors already. Remove this row.`,
  }),
  unknown: {
    pl: "Tej organizacji nie ma już w rejestrze. Usuń ten wiersz i dodaj partnera jeszcze raz.",
    en: "This organisation is no longer in the register. Remove this row and add the partner again.",
  },
  incomplete: (name: Text, missing: Text) => ({
    pl: `${name.pl} musi uzupełnić swój profil: ${missing.pl}.`,
    en: `${name.en} has to complete its profile: ${missing.en}.`,
  }),
  nameMissing: { pl: "Wpisz nazwę partnera.", en: "Type the partner's name." },
  formMissing: (name: Text) => ({
    pl: `Wybierz formę prawną: ${name.pl}.`,
    en: `Choose the legal form: ${name.en}.`,
  }),
  nip: { pl: "NIP ma 10 cyfr.", en: "A NIP has 10 digits." },
  streetMissing: (name: Text) => ({ pl: `Wpisz ulicę i numer: ${name.pl}.`, en: `Type the street: ${name.en}.` }),
  postcodeMissing: (name: Text) => ({ pl: `Wpisz kod pocztowy: ${name.pl}.`, en: `Type the postcode: ${name.en}.` }),
  cityMissing: (name: Text) => ({ pl: `Wpisz miejscowość: ${name.pl}.`, en: `Type the town: ${name.en}.` }),
  representedByMissing: (name: Text) => ({
    pl: `Wpisz, kto i w jaki sposób reprezentuje tę organizację: ${name.pl}.`,
    en: `Say who represents this organisation, and how: ${name.en}.`,
  }),
  ofNobody: (n: number) => ({
    pl: `Zaznacz, kto realizuje działanie ${n}.`,
    en: `Mark who carries out activity ${n}.`,
  }),
  idle: (name: Text) => ({
    pl: `${name.pl} nie realizuje żadnego działania. Zaznacz przynajmniej jedno.`,
    en: `${name.en} carries out no activity. Mark at least one.`,
  }),
  splitDiffers: (sum: Grosze, target: Grosze, year?: number) => ({
    pl: `Podział kosztów między oferentów${year ? ` w ${year} roku` : ""} daje ${formatMoney(sum, "pl")}, a koszty to ${formatMoney(target, "pl")}.`,
    en: `The costs divided between offerors${year ? ` in ${year}` : ""} make ${formatMoney(sum, "en")}, and the costs are ${formatMoney(target, "en")}.`,
  }),
  setSplit: (name: Text, amount: Grosze) => ({
    pl: `Ustaw: ${name.pl} ${formatMoney(amount, "pl")}`,
    en: `Set: ${name.en} ${formatMoney(amount, "en")}`,
  }),
  representationMissing: {
    pl: "Wpisz, jak oferenci są reprezentowani wobec urzędu, na przykład kto w imieniu wszystkich podpisuje pisma.",
    en: "Say how the offerors are represented before the office, for example who signs letters for all.",
  },
})
