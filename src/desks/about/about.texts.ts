import { defineTexts } from "../../lib/texts.ts"

export const aboutTexts = defineTexts({
  accessibilityTitle: { pl: "Deklaracja dostępności", en: "Accessibility statement" },
  intro: {
    pl: "zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Oświadczenie w sprawie dostępności ma zastosowanie do strony",
    en: "undertakes to make its website accessible under the Polish act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. This statement applies to",
  },
  published: { pl: "Data publikacji strony internetowej", en: "Website published on" },
  updated: { pl: "Data ostatniej istotnej aktualizacji", en: "Last major update" },
  statusHeading: { pl: "Stan dostępności cyfrowej", en: "State of digital accessibility" },
  status: {
    pl: "Strona internetowa jest częściowo zgodna z ustawą o dostępności cyfrowej: nie przeprowadzono jeszcze badania z udziałem osób z niepełnosprawnościami.",
    en: "The website is partly compliant with the act on digital accessibility: no study with disabled people has been made yet.",
  },
  preparedHeading: { pl: "Przygotowanie deklaracji", en: "How this statement was prepared" },
  prepared: { pl: "Deklarację sporządzono dnia", en: "This statement was prepared on" },
  preparedHow: {
    pl: "na podstawie samooceny: automatycznych testów każdej strony i obsługi klawiaturą.",
    en: "from a self-assessment: automatic tests of every page and use by keyboard.",
  },
  shortcuts: {
    pl: "Można używać standardowych skrótów klawiaturowych przeglądarki. Pierwszy klawisz Tab pokazuje odsyłacz do treści.",
    en: "The browser's usual keyboard shortcuts work. The first Tab shows a link to the content.",
  },
  contactHeading: { pl: "Informacje zwrotne i dane kontaktowe", en: "Feedback and contact" },
  contact: { pl: "Problemy z dostępnością i żądania zgłoś:", en: "Report problems and requests:" },
  phone: { pl: "telefon", en: "phone" },
  procedureHeading: { pl: "Obsługa wniosków i skarg", en: "Requests and complaints" },
  procedure: {
    pl: "Każdy może wystąpić z żądaniem zapewnienia dostępności cyfrowej strony lub jej elementu. Żądanie powinno zawierać dane osoby, wskazanie strony i sposób kontaktu. Odpowiadamy bez zbędnej zwłoki, najpóźniej w ciągu 7 dni; jeżeli to niemożliwe, podajemy nowy termin, nie dłuższy niż 2 miesiące. Na odmowę można złożyć skargę, a po wyczerpaniu tej drogi — wniosek do Rzecznika Praw Obywatelskich.",
    en: "Anyone may ask for the digital accessibility of a page or a part of it. The request should say who asks, which page, and how to reach the person. We answer without delay, within 7 days at most; if that is impossible, we give a new date, within 2 months at most. A refusal may be complained about, and after that the Ombudsman (Rzecznik Praw Obywatelskich) may be asked.",
  },
  architectureHeading: { pl: "Dostępność architektoniczna", en: "Architectural accessibility" },
  architecture: (address: string) => ({
    pl: `Siedziba: ${address}. Opis wejść, wind, miejsc parkingowych i pomocy na miejscu uzupełnia urząd.`,
    en: `Seat: ${address}. The office adds the description of entrances, lifts, parking places and help on the spot.`,
  }),
  communicationHeading: { pl: "Dostępność komunikacyjno-informacyjna", en: "Accessibility of communication" },
  communication: {
    pl: "Dokumenty wytwarzane przez serwis są otagowanymi plikami PDF z tekstem do wyszukania.",
    en: "The documents made by this site are tagged PDF files with searchable text.",
  },
  privacyTitle: { pl: "Jak chronimy dane osobowe", en: "How we protect personal data" },
  privacyLead: {
    pl: "Informacja na podstawie art. 13 i 14 RODO.",
    en: "Information under articles 13 and 14 of the GDPR.",
  },
  controllerHeading: { pl: "Administrator", en: "Controller" },
  controller: (organ: string, address: string) => ({
    pl: `Administratorem danych jest ${organ}, ${address}.`,
    en: `The controller of the data is ${organ}, ${address}.`,
  }),
  purposeHeading: { pl: "Po co i na jakiej podstawie", en: "What for and on what basis" },
  purpose: {
    pl: "Dane służą prowadzeniu współpracy z organizacjami pozarządowymi: konkursom, umowom, sprawozdaniom i kontroli. Podstawą jest obowiązek wynikający z ustawy o działalności pożytku publicznego i o wolontariacie oraz wykonywanie władzy publicznej (art. 6 ust. 1 lit. c i e RODO). Nie pytamy o zgodę, bo nie ona jest podstawą. Wyjątkiem są powiadomienia o konkursach: wysyłamy je tylko temu, kto o nie poprosił (art. 6 ust. 1 lit. a RODO), i kończymy na jedno naciśnięcie w każdym liście.",
    en: "The data serve the cooperation with organisations: competitions, contracts, reports and control. The basis is a duty under the act on public benefit activity and volunteerism and the exercise of public authority (art. 6(1)(c) and (e) GDPR). We do not ask for consent because it is not the basis. Alerts about competitions are the exception: they go only to those who asked for them (art. 6(1)(a) GDPR) and end with one press in any letter.",
  },
  whatHeading: { pl: "Jakie dane", en: "Which data" },
  what: {
    pl: "Imię i nazwisko, e-mail i telefon osób działających w imieniu organizacji oraz pracowników urzędu i członków komisji, a także osób, które zgłaszają uwagi w konsultacjach. Nie zbieramy numerów PESEL. Na stronach publicznych nie pokazujemy danych osób.",
    en: "Names, e-mail and phone of people who act for organisations, of officials and committee members, and of those who send remarks in consultations. We do not collect PESEL numbers. Public pages show no data of persons.",
  },
  rightsHeading: { pl: "Twoje prawa", en: "Your rights" },
  rights: {
    pl: "Możesz zobaczyć i poprawić swoje dane na stronie konta, żądać ograniczenia przetwarzania, wnieść sprzeciw i skargę do Prezesa Urzędu Ochrony Danych Osobowych. Nazwiska i adresy uczestników konsultacji usuwają się same po terminie podanym przy formularzu uwagi. Danych w aktach spraw nie usuwamy przed upływem okresu archiwalnego.",
    en: "You may see and correct your data on your account page, ask for restriction, object, and complain to the President of the Personal Data Protection Office. Names and addresses of those who take part in consultations are removed by themselves after the term told beside the form of a remark. Data in case files are not removed before the archival term ends.",
  },
  dataContactHeading: { pl: "Kontakt", en: "Contact" },
})
