import type { DocumentModel } from "./pdf.model.ts"

const cost = (number: number) =>
  [`${number}.`, "Wynagrodzenie prowadzących warsztaty", "godzina", "120,00 zł", "24", "2 880,00 zł"] as const

/** A contract with every kind of block, on four pages. */
export const contractDocument: DocumentModel = {
  lang: "pl",
  title: "Umowa o realizację zadania publicznego nr 14/2026",
  author: "Urząd Miasta Leszna",
  issuedAt: Temporal.Instant.from("2026-03-02T10:15:00Z"),
  header: "Umowa nr 14/2026",
  footer: "Urząd Miasta Leszna · Pożytek",
  draft: "WERSJA ROBOCZA",
  blocks: [
    { kind: "title", text: "Umowa nr 14/2026", subtitle: "o wsparcie realizacji zadania „Zażółć gęślą jaźń”" },
    { kind: "paragraph", align: "right", text: "Leszno, 2 marca 2026 r." },
    {
      kind: "facts",
      facts: [
        { label: "Zleceniodawca", value: "Miasto Leszno, ul. Przykładowa 1, 64-100 Leszno" },
        { label: "Zleceniobiorca", value: ["Stowarzyszenie ", { bold: "Żywy Łęg" }, ", KRS 0000123456"] },
        {
          label: "Kwota dotacji przyznanej na realizację zadania publicznego w roku 2026",
          value: "29 844,00 zł (dwadzieścia dziewięć tysięcy osiemset czterdzieści cztery złote 00/100)",
        },
      ],
    },
    {
      kind: "clause",
      heading: "Przedmiot umowy",
      items: [
        "Zleceniodawca zleca zadanie publiczne, a Zleceniobiorca zobowiązuje się wykonać je na warunkach umowy.",
        {
          text: "Integralną częścią umowy są:",
          items: ["kosztorys;", { text: "harmonogram, a w nim:", items: ["działania;", "terminy;"] }, "opis działań."],
        },
      ],
    },
    {
      kind: "clause",
      heading: "Termin",
      items: ["Zadanie trwa od dnia 1 kwietnia 2026 r. do dnia 30 listopada 2026 r."],
    },
    { kind: "heading", level: 1, text: "Zestawienie kosztów" },
    {
      kind: "table",
      caption: "Kosztorys",
      columns: [
        { header: "Lp." },
        { header: "Rodzaj kosztu", width: 3 },
        { header: "Rodzaj miary", width: 1 },
        { header: "Koszt jednostkowy", align: "right" },
        { header: "Liczba", align: "right" },
        { header: "Razem", align: "right" },
      ],
      rows: [
        { band: "I. Koszty realizacji działań" },
        ...Array.from({ length: 60 }, (_, index) => cost(index + 1)),
        { band: "II. Koszty administracyjne" },
        ["61.", "Obsługa księgowa", "miesiąc", "300,00 zł", "8", "2 400,00 zł"],
      ],
      total: { label: "Suma wszystkich kosztów realizacji zadania", values: ["175 200,00 zł"] },
    },
    { kind: "page break" },
    { kind: "heading", level: 2, text: "Uwagi" },
    { kind: "list", items: ["pierwsza", { text: "druga", items: ["z podpunktem", "i z jeszcze jednym"] }] },
    { kind: "note", text: ["Zwrot dotacji: ", { link: "https://example.org/zwrot", text: "jak to zrobić" }, "."] },
    { kind: "paragraph", small: true, text: [{ italic: "Sporządzono w dwóch egzemplarzach." }] },
    {
      kind: "signatures",
      signatures: [
        { label: "Zleceniodawca", name: "Jan Przykładny", role: "Prezydent Miasta" },
        { label: "Zleceniobiorca", name: "Anna Łąka", role: "prezeska zarządu" },
      ],
    },
    {
      kind: "checksum",
      label: "Suma kontrolna (SHA-256):",
      value: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    },
  ],
}
