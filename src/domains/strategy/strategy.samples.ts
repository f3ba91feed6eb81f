import { readFileSync } from "node:fs"

/** The card of Leszno with its facts; the running text is retold. */
export const LESZNO_CARD = readFileSync(new URL("./samples/leszno-karta.txt", import.meta.url), "utf8")

/** Another task of the same area, with a row that is too short and a number that could be two. */
export const ROUGH_CARD = `Strategia rozwoju Leszna

Cel II - Poprawienie warunków życia - szef celu I Zastępca Prezydenta Miasta Leszna

9. Organizacje pozarządowe - koordynator Dyrektor MOPR

2. Bank danych o organizacjach

Adresaci

Wszyscy mieszkańcy

Dodatkowe informacje

Nie wiadomo, skąd ta część.

Etapy realizacji zadania
Etapy realizacji Rok
2009 2010 2011
1. Zebranie danych 20/20% 20/20% -
2. Udostępnienie danych 20/30%
Mierniki dla realizacji zadania
Typ Wskaźnik Źródło 2009 2010 2011
Wskaźniki produktu:
  Liczba wpisów w banku danych GUS 1,234 5 6
Budżet zadania
Źródło finansowania Środki
`
