/** Where a rule was read, or where it is to be checked when it is marked `from-memory` or `unverified`. */
export type Source = { title: string; url: string }

const source = (title: string, url: string): Source => ({ title, url })

export const SOURCES = {
  udppiw: source(
    "Ustawa o działalności pożytku publicznego i o wolontariacie, t.j.",
    "https://eli.gov.pl/eli/DU/2025/1338/ogl/pol",
  ),
  amendment2026: source("Ustawa zmieniająca, Dz.U. 2026 poz. 1040", "https://eli.gov.pl/eli/DU/2026/1040/ogl/pol"),
  article13: source(
    "Art. 13 UDPPiW, prawo-pl.com",
    "https://prawo-pl.com/o_dzialalnosci_pozytku_publicznego_i_o_wolontariacie/13.htm",
  ),
  article18: source(
    "Art. 18 UDPPiW, LEX",
    "https://sip.lex.pl/akty-prawne/dzu-dziennik-ustaw/dzialalnosc-pozytku-publicznego-i-wolontariat-17030487/art-18",
  ),
  article12: source(
    "Art. 12 UDPPiW, lexlege",
    "https://lexlege.pl/ustawa-o-dzialalnosci-pozytku-publicznego-i-o-wolontariacie/art-12/",
  ),
  article19a: source(
    "Art. 19a UDPPiW, lexlege",
    "https://lexlege.pl/ustawa-o-dzialalnosci-pozytku-publicznego-i-o-wolontariacie/art-19a/",
  ),
  article5a: source("Art. 5a UDPPiW", "https://standardyprawa.pl/akt/324/art/41507"),
  article41i: source("Art. 41i UDPPiW", "https://standardyprawa.pl/akt/324/art/41593"),
  article44: source("Art. 42–44 UDPPiW", "https://przepisy.gofin.pl"),
  templates: source(
    "Wzory ofert, umów i sprawozdań, Dz.U. 2018 poz. 2057",
    "https://eli.gov.pl/eli/DU/2018/2057/ogl/pol",
  ),
  oldContract: source("Ramowy wzór umowy z 2010 r. (poprzednik)", "https://eli.gov.pl/eli/DU/2011/25/ogl/pol"),
  publicFinance: source(
    "Art. 251 ustawy o finansach publicznych, arslege",
    "https://arslege.pl/ustawa-o-finansach-publicznych/k53/a19960",
  ),
  refunds: source("Art. 252 ustawy o finansach publicznych, Gazeta Prawna 8110888", "https://www.gazetaprawna.pl"),
  publicInformation: source(
    "Ustawa o dostępie do informacji publicznej",
    "https://eli.gov.pl/eli/DU/2001/1198/ogl/pol",
  ),
  digitalAccessibility: source(
    "Ustawa o dostępności cyfrowej, t.j. Dz.U. 2023 poz. 1440",
    "https://eli.gov.pl/eli/DU/2023/1440/ogl/pol",
  ),
  kpa: source("Kodeks postępowania administracyjnego", "https://eli.gov.pl/eli/DU/1960/168/ogl/pol"),
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof SOURCES
