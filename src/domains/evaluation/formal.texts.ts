import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

export const formalTexts = defineTexts({
  inTime: { pl: "Oferta wpłynęła w terminie", en: "The offer came in time" },
  complete: { pl: "Oferta jest kompletna, na urzędowym formularzu", en: "The offer is complete, on the official form" },
  withinLimits: {
    pl: "Kwoty mieszczą się w limitach ogłoszenia, a sumy się zgadzają",
    en: "The amounts keep within the limits of the announcement and the sums agree",
  },
  entity: { pl: "Oferent należy do podmiotów uprawnionych", en: "The offeror is one of the entitled entities" },
  attachmentsThere: { pl: "Są wszystkie wymagane załączniki", en: "All required attachments are there" },
  count: {
    pl: "Organizacja nie złożyła więcej ofert, niż dopuszcza ogłoszenie",
    en: "The organisation submitted no more offers than the announcement allows",
  },
  confirmed: {
    pl: "Ofertę potwierdziły osoby, których wymaga zapisana zasada reprezentacji",
    en: "The people whom the recorded rule of representation wants confirmed the offer",
  },
  statutoryActivity: {
    pl: "Oferent prowadzi działalność statutową w dziedzinie zadania",
    en: "The offeror has statutory activity in the field of the task",
  },
  representation: {
    pl: "Ofertę złożyły osoby uprawnione do reprezentacji",
    en: "The offer was submitted by people entitled to represent the offeror",
  },
  evidenceTime: (submitted: string, closed: string) => ({
    pl: `złożona ${submitted}; nabór zamknięto ${closed}`,
    en: `submitted ${submitted}; the call closed ${closed}`,
  }),
  evidenceComplete: (sha: string) => ({
    pl: `zamrożona przy złożeniu, suma kontrolna ${sha}`,
    en: `frozen at submission, checksum ${sha}`,
  }),
  organisationDocuments: { pl: "Dokumenty z profilu organizacji", en: "Documents of the organisation's profile" },
  organisationDocumentsTerm: { pl: "Statut i umocowanie", en: "Statute and authority" },
  attachments: { pl: "Załączniki oferty", en: "Attachments of the offer" },
  files: (n: number) => ({
    pl: counted("pl", n, { one: "plik", few: "pliki", many: "plików", other: "pliku" }),
    en: counted("en", n, { one: "file", other: "files" }),
  }),
  noGaps: (form: string) => ({ pl: `bez braków; formularz ${form}`, en: `nothing missing; form ${form}` }),
  evidenceCommitted: (at: string) => ({
    pl: `skrót treści przyjęto ${at}, treść doszła w czasie z ogłoszenia`,
    en: `the hash of the content was taken ${at}, the content followed within the announced time`,
  }),
  evidenceBeforeCorrection: (at: string) => ({
    pl: `złożona przed sprostowaniem ogłoszenia z ${at}; ocenia się ją według ogłoszenia, które obowiązywało na koniec naboru`,
    en: `submitted before the correction of the announcement of ${at}; it is judged by the announcement in force at the closing`,
  }),
  evidenceCorrected: (at: string) => ({ pl: `uzupełniona ${at}`, en: `corrected ${at}` }),
  evidenceLimits: (grant: string, total: string) => ({
    pl: `dotacja ${grant} z kosztu ${total}`,
    en: `grant ${grant} of a cost of ${total}`,
  }),
  limitLeast: (least: string) => ({ pl: `najmniej według ogłoszenia: ${least}`, en: `announced least: ${least}` }),
  limitMost: (most: string) => ({ pl: `najwięcej według ogłoszenia: ${most}`, en: `announced most: ${most}` }),
  limitShare: (is: string, most: string) => ({
    pl: `udział dotacji ${is}, dopuszczalny ${most}`,
    en: `share of the grant ${is}, allowed ${most}`,
  }),
  limitAdministrative: (is: string, most: string) => ({
    pl: `koszty administracyjne ${is}, dopuszczalne ${most}`,
    en: `administrative costs ${is}, allowed ${most}`,
  }),
  ownIs: (own: string, share: string) => ({
    pl: `wkład własny ${own}, czyli ${share}`,
    en: `own contribution ${own}, that is ${share}`,
  }),
  evidenceCount: (n: number, most: number) => ({
    pl: `złożone: ${n}, dopuszczalne: ${most}`,
    en: `submitted: ${n}, allowed: ${most}`,
  }),
  evidenceConfirmed: (name: string, at: string) => ({
    pl: `${name}, potwierdzono ${at}`,
    en: `${name}, confirmed ${at}`,
  }),
  evidenceEntity: (form: string) => ({ pl: `forma prawna: ${form}`, en: `legal form: ${form}` }),
  title: { pl: "Ocena formalna", en: "Formal check" },
  lead: {
    pl: "To, co wie komputer, jest już wypełnione razem z dowodem. Zostają dwa pytania, na które odpowiada człowiek.",
    en: "What the computer knows is filled in with its evidence. Two questions remain for a person.",
  },
  known: { pl: "Sprawdzone przez system", en: "Checked by the system" },
  judged: { pl: "Do Twojej oceny", en: "For you to judge" },
  colCondition: { pl: "Warunek", en: "Condition" },
  colAnswer: { pl: "Spełniony", en: "Met" },
  colEvidence: { pl: "Dowód", en: "Evidence" },
  yes: { pl: "tak", en: "yes" },
  no: { pl: "nie", en: "no" },
  note: { pl: "Uzasadnienie", en: "Reasons" },
  noteHint: {
    pl: "Wymagane, gdy oferta nie spełnia warunku. Organizacja przeczyta ten tekst.",
    en: "Required when the offer fails a condition. The organisation will read this text.",
  },
  save: { pl: "Zapisz ocenę formalną", en: "Save the formal check" },
  saved: (number: string) => ({
    pl: `Zapisano ocenę formalną oferty ${number}.`,
    en: `The formal check of offer ${number} is saved.`,
  }),
  needAnswer: { pl: "Odpowiedz tak albo nie.", en: "Answer yes or no." },
  needNote: {
    pl: "Napisz, którego warunku oferta nie spełnia i dlaczego.",
    en: "Write which condition the offer fails and why.",
  },
  notNow: {
    pl: "Oceny formalnej nie można już zmienić: opinia komisji trafiła do organu.",
    en: "The formal check can no longer be changed: the committee's opinion has gone to the organ.",
  },
  tooEarly: {
    pl: "Oceniać można dopiero po zamknięciu naboru, gdy nic już nie może nadejść: kilka minut po terminie.",
    en: "Offers can be checked only when the call has closed and nothing more can come: some minutes after the closing.",
  },
  isReturned: {
    pl: "Oferta czeka na uzupełnienie. Oceń ją po jego wysłaniu, po upływie terminu albo cofnij prośbę.",
    en: "The offer awaits a correction. Check it once that is sent or its term is over, or cancel the call.",
  },
  toReturn: { pl: "Zwróć do uzupełnienia", en: "Return for correction" },
  scored: {
    pl: "Komisja oddała już karty oceny tej oferty. Nie można jej teraz odrzucić z przyczyn formalnych.",
    en: "The committee has already handed in scores for this offer. It cannot be rejected on formal grounds now.",
  },
})
