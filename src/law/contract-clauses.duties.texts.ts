import { formatDate } from "../lib/dates.ts"
import { plural } from "../lib/plurals.ts"
import { defineTexts, type Text } from "../lib/texts.ts"
import { days } from "./contract-clauses.texts.ts"

const years = (n: number): Text => ({
  pl: `${n} ${plural("pl", n, { one: "roku", other: "lat" })}`,
  en: `${n} ${plural("en", n, { one: "year", other: "years" })}`,
})

export const dutyTexts = defineTexts({
  accounting: {
    pl: "Zleceniobiorca prowadzi wyodrębnioną dokumentację finansowo-księgową i ewidencję księgową zadania publicznego oraz opisuje dokumenty zgodnie z art. 21 ustawy z dnia 29 września 1994 r. o rachunkowości, tak aby można było wskazać poszczególne operacje.",
    en: "The Contractor keeps separate accounting records of the task and describes documents under art. 21 of the Accounting Act of 29 September 1994, so that each operation can be identified.",
  },
  keepDocuments: (n: number) => ({
    pl: `Zleceniobiorca przechowuje dokumentację związaną z realizacją zadania przez okres ${years(n).pl}, licząc od początku roku następującego po roku, w którym realizował zadanie.`,
    en: `The Contractor keeps the documents of the task for ${years(n).en} from the beginning of the year after the year of the task.`,
  }),
  logo: {
    pl: "Zleceniobiorca informuje, że zadanie jest współfinansowane lub finansowane ze środków otrzymanych od Zleceniodawcy, i umieszcza jego znak na materiałach, w zakresie i miejscu uzgodnionym z Zleceniodawcą.",
    en: "The Contractor says that the task is financed or co-financed by the Authority and shows its sign on materials as agreed with the Authority.",
  },
  publicity: {
    pl: "Zleceniobiorca upoważnia Zleceniodawcę do rozpowszechniania jego nazwy i adresu, przedmiotu i celu, na który przyznano środki, wysokości dotacji oraz informacji o złożeniu lub niezłożeniu sprawozdania.",
    en: "The Contractor allows the Authority to publish its name and address, the subject and purpose of the money, the amount and whether a report was filed.",
  },
  changeNotice: (n: number) => ({
    pl: `Zleceniobiorca informuje Zleceniodawcę o zmianie adresu i osób upoważnionych do reprezentacji oraz o ogłoszeniu likwidacji lub wszczęciu postępowania upadłościowego, niezwłocznie, nie później niż w terminie ${days(n).pl} od dnia zdarzenia.`,
    en: `The Contractor tells the Authority of a change of address or representatives and of liquidation or bankruptcy without delay, within ${days(n).en} at the latest.`,
  }),
  control: {
    pl: "Zleceniodawca kontroluje prawidłowość wykonywania zadania, w tym wydatkowania dotacji i innych środków finansowych, w toku realizacji zadania i po jego zakończeniu do czasu upływu okresu przechowywania dokumentacji, w siedzibie Zleceniobiorcy, w miejscu realizacji zadania albo w swojej siedzibie.",
    en: "The Authority controls the task and the spending of the grant and other means during the task and after it until the time of keeping documents ends, at the Contractor's seat, at the place of the task or at its own seat.",
  },
  access: {
    pl: "Upoważnieni pracownicy mogą badać dokumenty i inne nośniki informacji oraz żądać wyjaśnień ustnie lub na piśmie, a Zleceniobiorca dostarcza je i udostępnia w wyznaczonym terminie.",
    en: "Authorised officers may examine documents and other records and demand explanations, which the Contractor gives in the time set.",
  },
  controlFix: (n: number) => ({
    pl: `O wynikach kontroli Zleceniodawca informuje Zleceniobiorcę, a gdy stwierdzi nieprawidłowości, przekazuje mu wnioski i zalecenia. Zleceniobiorca wykonuje je i powiadamia o tym Zleceniodawcę w terminie nie dłuższym niż ${days(n).pl} od ich otrzymania.`,
    en: `The Authority tells the Contractor the result and, where it finds faults, gives recommendations. The Contractor carries them out and reports on it within ${days(n).en} of receiving them.`,
  }),
  acceptance: {
    pl: "Akceptacja sprawozdania i rozliczenie dotacji polegają na weryfikacji założonych w ofercie rezultatów i działań Zleceniobiorcy.",
    en: "A report is accepted and the grant settled by verifying the results and activities planned in the offer.",
  },
  partialReport: (n: number) => ({
    pl: `Zleceniodawca może wezwać Zleceniobiorcę do złożenia sprawozdania częściowego w terminie nie krótszym niż ${days(n).pl} od dnia doręczenia wezwania.`,
    en: `The Authority may call for a partial report in not less than ${days(n).en} from delivery of the call.`,
  }),
  yearReport: (n: number) => ({
    pl: `Sprawozdanie częściowe za rok budżetowy Zleceniobiorca składa w terminie ${days(n).pl} od dnia jego zakończenia.`,
    en: `The Contractor files a partial report for each budget year within ${days(n).en} of its end.`,
  }),
  finalReport: (n: number, end: string) => ({
    pl: `Sprawozdanie końcowe Zleceniobiorca składa w terminie ${days(n).pl} od dnia zakończenia realizacji zadania, to jest do dnia ${formatDate(end, "pl")} r.`,
    en: `The Contractor files the final report within ${days(n).en} of the end of the task, that is by ${formatDate(end, "en")}.`,
  }),
  moreInformation: {
    pl: "Zleceniodawca może żądać, aby Zleceniobiorca w wyznaczonym terminie przedstawił dodatkowe informacje, wyjaśnienia i dowody do sprawozdania.",
    en: "The Authority may demand additional information, explanations and evidence for a report in the time it sets.",
  },
  summons: (n: number) => ({
    pl: `W przypadku niezłożenia sprawozdania Zleceniodawca wzywa pisemnie Zleceniobiorcę do jego złożenia w terminie ${days(n).pl} od dnia otrzymania wezwania. Niezastosowanie się do wezwania skutkuje uznaniem dotacji za wykorzystaną niezgodnie z przeznaczeniem i może być podstawą rozwiązania umowy ze skutkiem natychmiastowym.`,
    en: `If a report is missing, the Authority calls for it in writing within ${days(n).en} of receipt. If the call is not obeyed, the grant is treated as misused and the contract may be dissolved with immediate effect.`,
  }),
  useGrant: (n: number, end: string) => ({
    pl: `Zleceniobiorca wykorzystuje dotację i przychody uzyskane przy realizacji zadania w terminie ${days(n).pl} od dnia zakończenia realizacji zadania, nie później jednak niż do dnia 31 grudnia każdego roku, to jest do dnia ${formatDate(end, "pl")} r. Wykorzystanie oznacza zapłatę.`,
    en: `The Contractor uses the grant and income within ${days(n).en} of the end of the task and not later than 31 December of each year, that is by ${formatDate(end, "en")}. Use means payment.`,
  }),
  refundUnused: (n: number, end: string) => ({
    pl: `Niewykorzystaną kwotę dotacji Zleceniobiorca zwraca w terminie ${days(n).pl} od upływu terminu jej wykorzystania, to jest do dnia ${formatDate(end, "pl")} r.`,
    en: `The Contractor returns the unused grant within ${days(n).en} of the end of the time for using it, that is by ${formatDate(end, "en")}.`,
  }),
  refundYear: {
    pl: "Niewykorzystaną kwotę dotacji przyznaną na dany rok budżetowy Zleceniobiorca zwraca do dnia 31 stycznia następnego roku.",
    en: "The unused grant of a budget year is returned by 31 January of the next year.",
  },
  interest: {
    pl: "Od kwot zwróconych po terminie nalicza się odsetki jak dla zaległości podatkowych, począwszy od dnia następującego po dniu, w którym upłynął termin zwrotu.",
    en: "Amounts returned late bear interest as for tax arrears from the day after the term of return.",
  },
  refundFinding: (n: number) => ({
    pl: `Dotacja wykorzystana niezgodnie z przeznaczeniem, pobrana nienależnie lub w nadmiernej wysokości podlega zwrotowi wraz z odsetkami na zasadach art. 252 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych, w terminie ${days(n).pl} od dnia stwierdzenia.`,
    en: `A grant that was misused, undue or taken in excess is returned with interest under art. 252 of the Public Finance Act of 27 August 2009 within ${days(n).en} of the finding.`,
  }),
  agreement: {
    pl: "Umowa może być rozwiązana na mocy porozumienia Stron w przypadku wystąpienia okoliczności, za które Strony nie ponoszą odpowiedzialności i które uniemożliwiają jej wykonanie. Skutki finansowe i zwrot środków Strony określają w protokole.",
    en: "The Parties may dissolve the contract by agreement when circumstances for which they do not answer prevent its performance. They set the financial effects and the return of money in a protocol.",
  },
  withdrawal: {
    pl: "Zleceniobiorca może odstąpić od umowy do dnia przekazania dotacji, gdy wystąpią okoliczności uniemożliwiające jej wykonanie, oraz gdy Zleceniodawca nie przekaże dotacji w terminie określonym w umowie.",
    en: "The Contractor may withdraw until the grant is paid when circumstances prevent performance, and when the Authority does not pay the grant in time.",
  },
  dissolution: {
    pl: "Zleceniodawca może rozwiązać umowę ze skutkiem natychmiastowym w przypadku: wykorzystania dotacji niezgodnie z przeznaczeniem, pobrania jej w nadmiernej wysokości lub nienależnie; nieterminowego lub nienależytego wykonywania umowy, w szczególności zmniejszenia zakresu rzeczowego zadania; przekazania dotacji osobie trzeciej wbrew umowie; nieprzedłożenia sprawozdania; odmowy poddania się kontroli albo nieusunięcia nieprawidłowości; stwierdzenia, że oferta była nieważna lub złożyły ją osoby do tego nieuprawnione.",
    en: "The Authority may dissolve the contract with immediate effect for: misuse of the grant, taking it in excess or unduly; late or improper performance, particularly a reduced scope; passing the grant to a third person against the contract; no report; refusing control or not removing faults; an offer that was void or filed by unauthorised persons.",
  },
  dissolutionEffects: {
    pl: "Rozwiązując umowę, Zleceniodawca określi kwotę dotacji podlegającą zwrotowi wraz z odsetkami, termin zwrotu i numer rachunku.",
    en: "On dissolving the contract the Authority states the amount to be returned with interest, the term and the account.",
  },
  things: (n: number) => ({
    pl: `Zleceniobiorca nie zbywa rzeczy związanych z realizacją zadania zakupionych z dotacji przez okres ${years(n).pl} od dnia ich zakupu. Z ważnych przyczyn Zleceniodawca może wyrazić zgodę na zbycie, jeżeli uzyskane środki zostaną przeznaczone na realizację celów statutowych.`,
    en: `The Contractor does not sell things bought from the grant for ${years(n).en} from their purchase. For important reasons the Authority may agree to a sale if the money goes to statutory aims.`,
  }),
  writtenForm: {
    pl: "Wszelkie zmiany, uzupełnienia i oświadczenia składane w związku z umową wymagają formy pisemnej pod rygorem nieważności. Forma elektroniczna z kwalifikowanym podpisem jest równoważna formie pisemnej.",
    en: "Changes, additions and declarations need written form on pain of nullity. Electronic form with a qualified signature is equal to written form.",
  },
  liability: {
    pl: "Zleceniobiorca ponosi wyłączną odpowiedzialność wobec osób trzecich za szkody powstałe w związku z realizacją zadania. Z danymi osobowymi postępuje zgodnie z przepisami o ochronie danych osobowych.",
    en: "The Contractor alone answers to third parties for damage caused at the task, and treats personal data as data protection law requires.",
  },
  otherActs: {
    pl: "W zakresie nieuregulowanym umową stosuje się ustawę, ustawę o finansach publicznych, ustawę o rachunkowości, Prawo zamówień publicznych, ustawę o odpowiedzialności za naruszenie dyscypliny finansów publicznych oraz Kodeks cywilny.",
    en: "What this contract does not settle is governed by the act, the Public Finance Act, the Accounting Act, the Public Procurement Law, the act on breach of public finance discipline and the Civil Code.",
  },
  court: {
    pl: "Spory nierozwiązane polubownie rozstrzyga sąd powszechny właściwy ze względu na siedzibę Zleceniodawcy.",
    en: "Disputes not settled amicably are decided by the common court of the Authority's seat.",
  },
})
