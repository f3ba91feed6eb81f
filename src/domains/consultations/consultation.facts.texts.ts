import { defineTexts } from "../../lib/texts.ts"

export const consultationFactTexts = defineTexts({
  announced: { pl: "Ogłoszone konsultacje", en: "Consultations announced" },
  announcedHow: {
    pl: "Konsultacje programów i projektów aktów, w roku ogłoszenia; są wśród nich konsultacje programu na następny rok.",
    en: "Consultations of programmes and draft acts, in the year of their announcement; the programme of the next year is among them.",
  },
  held: { pl: "Przeprowadzone konsultacje", en: "Consultations held" },
  heldHow: {
    pl: "Konsultacje, w których minął ostatni dzień na uwagi, w roku tego dnia.",
    en: "Consultations whose last day for remarks is over, in the year of that day.",
  },
  remarks: { pl: "Uwagi w konsultacjach", en: "Remarks in consultations" },
  remarksHow: {
    pl: "Uwagi przyjęte i niewycofane, w roku przyjęcia.",
    en: "Remarks that were taken and not withdrawn, in the year they were taken.",
  },
  participants: { pl: "Uczestnicy konsultacji", en: "Participants of consultations" },
  participantsHow: {
    pl: "Różne osoby i organizacje, które zgłosiły uwagi, oraz obecni na spotkaniach poza urzędem, w roku zakończenia.",
    en: "Different people and organisations that sent remarks, and those present at meetings apart from the office, in the year of the end.",
  },
  meetings: { pl: "Spotkania konsultacyjne", en: "Consultation meetings" },
  meetingsHow: {
    pl: "Spotkania, które się odbyły, w roku spotkania.",
    en: "Meetings that took place, in the year of the meeting.",
  },
  opinions: { pl: "Opinie rady pożytku", en: "Opinions of the council of public benefit" },
  opinionsHow: {
    pl: "Opinie wydane przez radę działalności pożytku publicznego, w roku ich wydania.",
    en: "Opinions given by the council of public benefit, in the year they were given.",
  },
})
