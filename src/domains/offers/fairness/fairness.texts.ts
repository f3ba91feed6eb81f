import { counted, plural } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const offersPl = (n: number) => counted("pl", n, { one: "oferta", few: "oferty", many: "ofert", other: "oferty" })
const offersEn = (n: number) => counted("en", n, { one: "offer", other: "offers" })
const withdrawnPl = (n: number) =>
  plural("pl", n, { one: "wycofana", few: "wycofane", many: "wycofanych", other: "wycofanych" })

export const fairnessTexts = defineTexts({
  calls: { pl: "Konkursy", en: "Competitions" },
  title: { pl: "Dziennik uczciwości", en: "Record of fairness" },
  lead: {
    pl: "Z każdej złożonej oferty powstaje odcisk (SHA-256), a ze wszystkich razem jeden odcisk wspólny. Zapisujemy go zaraz po zamknięciu naboru. Gdyby potem ktokolwiek dopisał, usunął lub zmienił choć jedną ofertę, odcisk wspólny byłby inny.",
    en: "Every submitted offer has a fingerprint (SHA-256), and all of them together have one common fingerprint. We record it right after the closing. If anybody added, removed or changed a single offer later, the common fingerprint would differ.",
  },
  none: { pl: "Nie ma jeszcze zapisów", en: "Nothing is recorded yet" },
  noneText: (when: { pl: string; en: string }) => ({
    pl: `Nabór kończy się ${when.pl}. Pierwszy zapis powstanie kilka minut później i obejmie wszystkie złożone oferty.`,
    en: `The time for offers ends on ${when.en}. The first entry is made a few minutes later and covers every submitted offer.`,
  }),
  noneClosedText: (when: { pl: string; en: string }) => ({
    pl: `Nabór zakończył się ${when.pl}. Pierwszy zapis powstaje kilka minut po zamknięciu i obejmuje wszystkie złożone oferty.`,
    en: `The time for offers ended on ${when.en}. The first entry is made a few minutes after the closing and covers every submitted offer.`,
  }),
  outages: { pl: "Przerwy w działaniu", en: "Outages" },
  outagesText: (announced: number, closes: { pl: string; en: string }) => ({
    pl: `Ogłoszenie mówi: przerwa w ostatniej dobie naboru, która trwa razem co najmniej ${announced} min, przedłuża go o swój czas. Nabór kończy się więc ${closes.pl}.`,
    en: `The announcement says: outages on the last day of at least ${announced} min together extend the time for offers by their length. It therefore ends on ${closes.en}.`,
  }),
  outageFrom: { pl: "Od", en: "From" },
  outageTo: { pl: "Do", en: "To" },
  outageLength: { pl: "Czas", en: "Length" },
  minutes: (n: number) => ({ pl: `${n} min`, en: `${n} min` }),
  "moment.closing": { pl: "Zamknięcie naboru", en: "Closing" },
  "moment.opening": { pl: "Pierwsza ocena oferty w urzędzie", en: "First judgement of an offer at the office" },
  "moment.ranking": { pl: "Lista rankingowa", en: "Ranking" },
  recorded: { pl: "Zapisano", en: "Recorded" },
  offers: { pl: "Złożone oferty", en: "Submitted offers" },
  ranked: { pl: "Oferty na liście", en: "Offers ranked" },
  count: (n: number, withdrawn: number) => ({
    pl: withdrawn === 0 ? offersPl(n) : `${offersPl(n)}, w tym ${withdrawn} ${withdrawnPl(withdrawn)}`,
    en: withdrawn === 0 ? offersEn(n) : `${offersEn(n)}, ${withdrawn} of them withdrawn`,
  }),
  root: { pl: "Odcisk wspólny", en: "Common fingerprint" },
  link: { pl: "Ogniwo łańcucha zdarzeń urzędu", en: "Link in the office's chain of events" },
  linkAt: (position: number, hash: string) => ({ pl: `nr ${position}: ${hash}`, en: `no. ${position}: ${hash}` }),
  linkSoon: { pl: "za chwilę", en: "in a moment" },
  same: {
    pl: "Taki sam odcisk jak przy zamknięciu: od tamtej chwili nic się nie zmieniło.",
    en: "The same fingerprint as at the closing: nothing has changed since.",
  },
  different: {
    pl: "Odcisk jest inny niż przy zamknięciu. Urząd musi to wyjaśnić.",
    en: "The fingerprint differs from the one at the closing. The office has to explain it.",
  },
  checkTitle: { pl: "Sprawdź swoją ofertę", en: "Check your offer" },
  checkText: {
    pl: "Wpisz sumę kontrolną z potwierdzenia. Zobaczysz, czy Twoja oferta jest pod odciskiem wspólnym z zamknięcia naboru.",
    en: "Type the checksum from your receipt. You will see whether your offer is under the common fingerprint made at the closing.",
  },
  checksum: { pl: "Suma kontrolna", en: "Checksum" },
  checksumHint: {
    pl: "Dwanaście znaków jak 0a55-22c2-b414 albo całe SHA-256.",
    en: "Twelve characters such as 0a55-22c2-b414, or the whole SHA-256.",
  },
  check: { pl: "Sprawdź", en: "Check" },
  malformed: {
    pl: "Suma kontrolna ma dwanaście znaków albo 64: cyfry i litery od a do f.",
    en: "A checksum has twelve characters or 64: digits and letters from a to f.",
  },
  unknown: {
    pl: "Pod odciskiem z zamknięcia naboru nie ma oferty z tą sumą. Sprawdź sumę znak po znaku i czy to ten konkurs.",
    en: "No offer with this checksum is under the fingerprint made at the closing. Check the checksum sign by sign, and whether this is the right competition.",
  },
  found: { pl: "Ta oferta jest pod odciskiem wspólnym", en: "This offer is under the common fingerprint" },
  foundText: (at: number, of: number) => ({
    pl: `Jest ${at}. z ${of} w kolejności numerów. Dowód poniżej przelicza się bez naszego systemu.`,
    en: `It is number ${at} of ${of} in the order of their numbers. The proof below can be computed without our system.`,
  }),
  leaf: { pl: "Odcisk oferty", en: "Fingerprint of the offer" },
  path: { pl: "Odciski po drodze", en: "Fingerprints on the way" },
  pathNone: { pl: "żadne – to jedyna oferta", en: "none: it is the only offer" },
  proofFile: { pl: "Pobierz dowód (JSON)", en: "Download the proof (JSON)" },
  how: { pl: "Jak to przeliczyć samemu", en: "How to compute it yourself" },
  howText: {
    pl: "Liść drzewa to SHA-256 z bajtu 0 i 32 bajtów odcisku oferty, węzeł to SHA-256 z bajtu 1 i obu gałęzi (RFC 6962). Idąc od liścia przez odciski po drodze, trzeba dojść do odcisku wspólnego. Kopię tej strony zrobioną w dniu zamknięcia można porównać z nią w każdym późniejszym dniu.",
    en: "A leaf of the tree is SHA-256 of the byte 0 and the 32 bytes of the offer's fingerprint, a node is SHA-256 of the byte 1 and both branches (RFC 6962). Going from the leaf through the fingerprints on the way one must reach the common fingerprint. A copy of this page made on the day of the closing can be compared with it on any later day.",
  },
  sealed: {
    pl: "Nie ma tu treści ofert, nazw organizacji ani kwot.",
    en: "No contents of offers, names of organisations or amounts are shown here.",
  },
})
