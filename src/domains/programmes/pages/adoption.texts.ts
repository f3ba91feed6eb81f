import { defineTexts } from "../../../lib/texts.ts"

/** Recording what the council did, and changing an adopted programme. */
export const adoptionTexts = defineTexts({
  title: { pl: "Uchwała rady", en: "Resolution of the council" },
  lead: {
    pl: "Zapisz uchwałę, którą rada przyjęła program. Tekst zostanie wtedy zamrożony razem ze swoim odciskiem, a mieszkańcy zobaczą go na stronie.",
    en: "Record the resolution by which the council adopted the programme. The text is then frozen with its fingerprint, and residents see it on the site.",
  },
  leadChange: {
    pl: "Zapisz uchwałę, która zmieniła program. Nowy tekst stanie obok poprzedniego, z porównaniem.",
    en: "Record the resolution that changed the programme. The new text stands beside the one before, with a comparison.",
  },
  number: { pl: "Numer uchwały", en: "Number of the resolution" },
  numberHint: { pl: "Na przykład XX/123/2026", en: "For example XX/123/2026" },
  on: { pl: "Data uchwały", en: "Date of the resolution" },
  bipUrl: { pl: "Adres w BIP", en: "Address in BIP" },
  bipUrlHint: { pl: "Można dodać później.", en: "It may be added later." },
  bipTitle: { pl: "Adres w BIP", en: "Address in BIP" },
  bipLead: {
    pl: "Wpisz, gdzie w BIP stoi uchwała z programem. Mieszkańcy przejdą tam ze strony programu.",
    en: "Say where in BIP the resolution with the programme stands. Residents go there from the page of the programme.",
  },
  bipRecorded: { pl: "Adres w BIP zapisany.", en: "The address in BIP is recorded." },
  because: { pl: "Co zmienia uchwała i dlaczego", en: "What the resolution changes and why" },
  save: { pl: "Zapisz uchwałę i zamroź tekst", en: "Record the resolution and freeze the text" },
  back: { pl: "Wróć do programu", en: "Back to the programme" },
  adopted: {
    pl: "Uchwała zapisana. Tekst programu jest zamrożony.",
    en: "The resolution is recorded. The text of the programme is frozen.",
  },
  adoptedLate: {
    pl: "Uchwała zapisana, choć po ustawowym terminie. Tekst programu jest zamrożony.",
    en: "The resolution is recorded, although after the statutory term. The text of the programme is frozen.",
  },
  notReady: {
    pl: "Program nie ma jeszcze wszystkich części, więc rada nie mogła go przyjąć w tej postaci.",
    en: "The programme does not have all parts yet, so the council cannot have adopted it like this.",
  },
  amendTitle: { pl: "Zmiana uchwalonego programu", en: "A change of an adopted programme" },
  amendBody: {
    pl: "Otworzysz tekst do pisania zmiany. Tekst obowiązujący zostaje na stronie, dopóki rada nie uchwali zmiany; zmianę można też porzucić.",
    en: "You open the text for writing a change. The text in force stays on the site until the council adopts the change; the change may be dropped too.",
  },
  amend: { pl: "Zacznij zmianę", en: "Begin the change" },
  amendBegun: { pl: "Możesz pisać zmianę programu.", en: "You may write the change of the programme." },
  dropTitle: { pl: "Porzucić zmianę?", en: "Drop the change?" },
  dropBody: {
    pl: "Wróci tekst obowiązujący. To, co napisano, zostanie w historii części.",
    en: "The text in force comes back. What was written stays in the history of the parts.",
  },
  drop: { pl: "Porzuć zmianę", en: "Drop the change" },
  dropped: { pl: "Zmiana porzucona.", en: "The change is dropped." },
})
