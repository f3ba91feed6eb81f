import { defineTexts } from "../../lib/texts.ts"

/** Words around the samples. */
export const galleryTexts = defineTexts({
  title: { pl: "Galeria", en: "Gallery" },
  lead: {
    pl: "Każdy element interfejsu w każdym stanie. Dane są wymyślone.",
    en: "Every part of the interface in every state. The data are invented.",
  },
  parts: { pl: "Elementy", en: "Parts" },
  fields: { pl: "Formularze", en: "Forms" },
  figures: { pl: "Liczby i wykresy", en: "Numbers and charts" },
  home: { pl: "Strona główna", en: "Home page" },
  card: { pl: "Karta zadania", en: "Task card" },
  offer: { pl: "Koszty oferty", en: "Costs of an offer" },
  ranking: { pl: "Ranking", en: "Ranking" },
  sections: { pl: "Części galerii", en: "Parts of the gallery" },
})

/** The invented office around the samples. */
export const frameTexts = defineTexts({
  demoSwitch: { pl: "Zmień osobę", en: "Become somebody else" },
  office: { pl: "Razem dla Leszna", en: "Together for Leszno" },
  subtitle: { pl: "Miasto i organizacje pozarządowe", en: "The city and its organisations" },
  address: {
    pl: "Urząd Miasta Leszna, ul. Kazimierza Karasia 15",
    en: "Leszno City Office, ul. Kazimierza Karasia 15",
  },
  calls: { pl: "Konkursy", en: "Calls" },
  programme: { pl: "Program", en: "Programme" },
  organisations: { pl: "Organizacje", en: "Organisations" },
  calendar: { pl: "Kalendarz", en: "Calendar" },
  strategy: { pl: "Strategia", en: "Strategy" },
  numbers: { pl: "Liczby", en: "Numbers" },
  accessibility: { pl: "Deklaracja dostępności", en: "Accessibility statement" },
  openData: { pl: "Otwarte dane", en: "Open data" },
  checkReceipt: { pl: "Sprawdź potwierdzenie", en: "Check a receipt" },
  role: { pl: "prezeska, Uczniowski Klub Sportowy B", en: "chair, School Sports Club B" },
  desk: { pl: "Pulpit urzędu", en: "Office desk" },
  myOffers: { pl: "Moje oferty", en: "My offers" },
  profile: { pl: "Konto i hasło", en: "Account and password" },
  saved: { pl: "Zapisano zmiany.", en: "Changes saved." },
})
