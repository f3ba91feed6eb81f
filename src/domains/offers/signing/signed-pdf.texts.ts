import { formatMoment } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const signedPdfTexts = defineTexts({
  title: { pl: "Podpis elektroniczny poza systemem", en: "Electronic signature made outside" },
  lead: {
    pl: "Ofertę można też podpisać podpisem kwalifikowanym, zaufanym albo osobistym: pobierz PDF, podpisz go i dodaj tutaj podpisany plik: PDF z podpisem w środku (PAdES) albo plik XML z podpisem (XAdES). Po podpisaniu nie zmieniaj pliku ani oferty.",
    en: "The offer can also be signed with a qualified, trusted or personal signature: download the PDF, sign it and add the signed file here: a PDF with the signature inside (PAdES) or an XML file with the signature (XAdES). After signing change neither the file nor the offer.",
  },
  prepare: { pl: "Przygotuj PDF do podpisu", en: "Prepare the PDF to be signed" },
  prepared: {
    pl: "PDF do podpisu jest gotowy. Pobierz go na tej stronie.",
    en: "The PDF to be signed is ready. Download it on this page.",
  },
  download: { pl: "Pobierz PDF do podpisu", en: "Download the PDF to be signed" },
  checksum: (value: string) => ({ pl: `Suma kontrolna do podpisu: ${value}`, en: `Checksum to be signed: ${value}` }),
  file: { pl: "Podpisany plik (PDF albo XML)", en: "Signed file (PDF or XML)" },
  inWhoseName: { pl: "W czyim imieniu podpisano", en: "In whose name it was signed" },
  inWhoseNameHint: {
    pl: "Osoby z kontami rozpoznamy same po nazwisku. To dotyczy podpisów osób bez kont.",
    en: "People with accounts are known by their names. This is for signatures of people without accounts.",
  },
  forAll: {
    pl: "Ten plik podpisały wszystkie osoby, których wymaga sposób reprezentacji",
    en: "Everybody whom the rule of representation requires has signed this file",
  },
  forAllHint: {
    pl: "Zaznacz przy podpisie zaufanym, w którym certyfikat należy do państwa, i gdy w podpisach nie ma nazwisk tych osób.",
    en: "Tick this for a trusted signature, whose certificate belongs to the state, and where the signatures do not name these people.",
  },
  add: { pl: "Dodaj podpisany plik", en: "Add the signed file" },
  added: (missing: number) => ({
    pl:
      missing === 0
        ? "Dodano podpisany plik. Ofertę można złożyć."
        : "Dodano podpisany plik. Brakuje jeszcze potwierdzeń; oferta nie jest złożona.",
    en:
      missing === 0
        ? "The signed file is added. The offer can be submitted."
        : "The signed file is added. Confirmations are still missing; the offer is not submitted.",
  }),
  wish: { pl: "Chcę dołączyć podpisany plik PDF", en: "I want to add a signed PDF" },
  signedFile: { pl: "Podpisany plik", en: "Signed file" },

  intact: { pl: "Podpis nienaruszony", en: "The signature is intact" },
  unknown: { pl: "Podpisu nie udało się odczytać", en: "The signature could not be read" },
  whole: { pl: "obejmuje cały plik", en: "it covers the whole file" },
  part: { pl: "obejmuje plik do chwili podpisania", en: "it covers the file up to its signing" },
  issuer: (name: string) => ({ pl: `wystawca certyfikatu: ${name}`, en: `issuer of the certificate: ${name}` }),
  signed: (at: Temporal.Instant) => ({
    pl: `podpisano ${formatMoment(at, "pl")} (czas podpisującego)`,
    en: `signed on ${formatMoment(at, "en")} (the signer's clock)`,
  }),
  advice: (at: Temporal.Instant) => ({
    pl: `Sprawdzono ${formatMoment(at, "pl")}. To wskazówka: łańcucha zaufania i unieważnienia certyfikatu nie sprawdzamy.`,
    en: `Checked on ${formatMoment(at, "en")}. This is advice: the chain of trust and revocation are not checked.`,
  }),

  onlyRepresentative: {
    pl: "Podpisany plik dodaje osoba, która reprezentuje organizację.",
    en: "A signed file is added by a person who represents the organisation.",
  },
  notPrepared: {
    pl: "Najpierw pobierz PDF do podpisu z tej strony i podpisz właśnie ten plik.",
    en: "First download the PDF to be signed from this page, and sign that very file.",
  },
  earlierContent: {
    pl: "Ten plik podpisano przed zmianą oferty. Pobierz PDF jeszcze raz i podpisz nową treść.",
    en: "This file was signed before the offer was changed. Download the PDF again and sign the new content.",
  },
  otherDocument: {
    pl: "To nie jest PDF pobrany z tej strony albo program podpisujący zapisał go od nowa. Podpisz pobrany plik bez otwierania i zapisywania go w innym programie.",
    en: "This is not the PDF downloaded from this page, or the signing program wrote it anew. Sign the downloaded file without opening and saving it in another program.",
  },
  noSignature: {
    pl: "W tym pliku nie ma podpisu elektronicznego. Dodaj plik zapisany po podpisaniu.",
    en: "There is no electronic signature in this file. Add the file that was saved after signing.",
  },
  broken: (signer: string) => ({
    pl: `Plik zmieniono po podpisaniu albo podpis${signer && ` (${signer})`} jest uszkodzony. Podpisz pobrany plik jeszcze raz.`,
    en: `The file was changed after signing, or the signature${signer && ` (${signer})`} is damaged. Sign the downloaded file again.`,
  }),
  noName: {
    pl: "Z podpisu nie da się odczytać, kto podpisał. Jeśli podpisały wszystkie potrzebne osoby, zaznacz to przed dodaniem pliku.",
    en: "The signature does not say who signed. If everybody needed has signed, tick that before adding the file.",
  },
})
