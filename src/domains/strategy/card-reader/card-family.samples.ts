/** In capitals, years out of order and over two lines, other sections in another order, a short row. */
export const OTHER_COMMUNE = `STRATEGIA ROZWOJU GMINY
CEL III: Zdrowe środowisko
Szef celu: Zastępca Wójta
Program 4. Czyste powietrze
Koordynator programu: Kierownik Referatu Ochrony Środowiska
Zadanie 4.2. Wymiana pieców w budynkach
komunalnych

UZASADNIENIE
Powietrze zimą jest złe. Mieszkańcy
skarżą się od lat.

MIERNIKI DLA REALIZACJI ZADANIA
Wskaźnik Źródło 2009 2011 2010 2012
Wskaźniki produktu
Liczba wymienionych pieców Referat Ochrony Środowiska 12 40 1 204 bd.
Wskaźniki rezultatu
Odsetek dni z dobrym powietrzem WIOŚ 64 % 70% - bez zmian
Kwota wydana na wymianę Urząd Gminy 29.844,- 704 913,66 ok. 1 mln zł 1,234
Liczba skarg Urząd Gminy 5 6 7

RYZYKA
Brak pieniędzy.

ETAPY REALIZACJI
Etap Lata
2009 2011
2010 2012
Wybór wykonawcy 2,5/2,5% - 0/10% 5 %
Prace w budynkach 10/10% 10 / 10 % 20/20% 30/20%
Odbiór 5/5% - 5/5%
Razem 17,5/17,5% 10/10% 25/35% 30/20%

PLANOWANY CAŁKOWITY KOSZT REALIZACJI: ok. 100 mln zł.
BUDŻET
Budżet Miasta – Średnio 20 000 zł rocznie
Budżet miasta Leszna 100% - wymóg ustawowy
Budżet miasta, Fundusze Prewencyjne Bezpieczeństwa –
`

/** Pasted from a page: tabs, a spanned kind column, a cell broken over two lines, short rows. */
export const PASTED = [
  "Cel I - Gospodarka - szef celu II Zastępca Prezydenta",
  "3. Przedsiębiorczość - koordynator Naczelnik Wydziału Rozwoju",
  "2. Inkubator",
  "Realizator\tUrząd Miasta",
  "Podmioty współpracujące",
  "Nazwa\tZakres współpracy",
  "Izba Gospodarcza\tdoradztwo",
  "",
  "szkolenia",
  "Starostwo\t",
  "Etapy realizacji zadania",
  "Lp.\tEtapy realizacji\tRok",
  "2009\t2010\t2011",
  "1.\tProjekt\t5/5%\t\t-",
  "2.\tBudowa\t5/5%\t10/10%",
  "3.\tOtwarcie i",
  "promocja\t5/5%\t5/5%\t5/5%\t\t",
  "Mierniki",
  "Typ\tWskaźnik\tŹródło\t2009\t2010\t2011",
  "Wskaźniki produktu\tLiczba firm\tREGON\t80 882\t1.234\t",
  "Liczba umów\tGUS\t5\t6\t7",
  "\tLiczba osób\tPUP\t5\t6",
  "Wskaźniki rezultatu\t\t\t\t\t",
  "Liczba miejsc pracy\tPowiatowy Urząd Pracy\tz 12 na 15\t+5\t12 (szacunek)",
  "Wskaźniki oddziaływania\tBrak\t\t\t\t",
  "Budżet zadania",
  "Źródło finansowania\tŚrodki",
  "Budżet Miasta\tŚrednio 20 000 zł rocznie",
  "UE\t",
].join("\n")

/** Three cards, the second of which prints only its task. */
export const SEVERAL = `Strategia rozwoju Leszna

Cel II - Życie - szef celu A

9. Organizacje - koordynator B

1. Program współpracy

Adresaci

Mieszkańcy

Etapy realizacji zadania
2009 2010
1. Jeden 50/50% 50/50%
Budżet zadania
Źródło finansowania Środki

2. Bank danych o organizacjach

Adresaci

Organizacje

Etapy realizacji zadania
2009 2010
1. Zbieranie
danych w
terenie
50/50%
50/50%
2. Druk 0/0% -

Strategia rozwoju Leszna

Cel III - Praca - szef celu C

4. Targi - koordynator D

7. Targi pracy

Adresaci

Bezrobotni

Realizator

MOPR

Promocja w prasie

Ogłoszenia w gazecie miejskiej.

Opis zadania

Targi są co roku.
`
