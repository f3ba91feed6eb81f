/** A resolution as it is copied from the journal of law: its own paragraphs, the annex in chapters, edges of pages. */
export const PASTED_RESOLUTION = `UCHWAŁA NR XII/150/2025
RADY MIEJSKIEJ LESZNA
z dnia 27 listopada 2025 r.
w sprawie uchwalenia Programu współpracy na rok 2026
Na podstawie art. 5a ust. 1 ustawy uchwala się, co następuje:
§ 1. Uchwala się Program współpracy na rok 2026, stanowiący załącznik do uchwały.
§ 2. Wykonanie uchwały powierza się Prezydentowi Miasta.
§ 3. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia.
Id: 1B2F3C4D-1111-2222-3333-444455556666. Podpisany
Strona 1
Załącznik do uchwały Nr XII/150/2025
PROGRAM WSPÓŁPRACY MIASTA LESZNA NA ROK 2026

Rozdział 1
Postanowienia ogólne
§ 1. Ilekroć w Programie jest mowa o:
1) ustawie – należy przez to rozumieć ustawę o działalności pożytku publicznego;
2) mieście – należy przez to rozumieć Miasto Leszno.

Rozdział 2
Cel główny i cele szczegółowe Programu
§ 2. 1. Celem głównym Programu jest rozwijanie współpracy
miasta z organizacjami.
2. Cele szczegółowe to:
1) wzmacnianie organizacji;
2) rozwój wolontariatu
w dzielnicach miasta.

Rozdział 3
Zasady współpracy
§ 3. Współpraca opiera się na zasadach pomocniczości, suwerenności stron i partnerstwa.

Rozdział 4
Zakres przedmiotowy
§ 4. Współpraca obejmuje sferę zadań publicznych z art. 4 ustawy.
Id: 1B2F3C4D-1111-2222-3333-444455556666. Podpisany
Strona 2

Rozdział 5
Formy współpracy
§ 5. 1. Współpraca ma formę finansową i pozafinansową.
2. Forma finansowa to wspieranie i powierzanie.

Rozdział 6
Priorytetowe zadania publiczne
§ 6. Zadania priorytetowe w roku 2026:
1) kultura fizyczna – szkolenie dzieci i młodzieży;
2) kultura – koncerty i wystawy.

Rozdział 7
Okres realizacji Programu
§ 7. Program realizuje się od 1 stycznia do 31 grudnia 2026 r.

Rozdział 8
Sposób realizacji Programu
§ 8. Program realizują wydziały Urzędu Miasta.

Rozdział 9
Wysokość środków planowanych na realizację Programu
§ 9. Na realizację Programu planuje się kwotę 4 900 000 zł, w tym 1 200 000 zł na sport.

Rozdział 10
Sposób oceny realizacji Programu
§ 10. Sprawozdanie składa się radzie do 31 maja 2027 r.

Rozdział 11
Informacja o sposobie tworzenia Programu oraz o przebiegu konsultacji
§ 11. Projekt konsultowano od 1 do 21 października 2025 r.

Rozdział 12
Tryb powoływania i zasady działania komisji konkursowych do opiniowania ofert
§ 12. Komisję powołuje Prezydent zarządzeniem.
`
