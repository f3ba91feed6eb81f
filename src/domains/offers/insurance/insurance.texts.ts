import { formatMoment } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const minutesPl = (n: number) => counted("pl", n, { one: "minutę", few: "minuty", many: "minut", other: "minuty" })
const minutesEn = (n: number) => counted("en", n, { one: "minute", other: "minutes" })

export const insuranceTexts = defineTexts({
  title: { pl: "Zabezpieczenie terminu", en: "Deadline insurance" },
  text: (minutes: number) => ({
    pl: `Boisz się, że zerwie się połączenie? Zabezpiecz termin: przyjmiemy sam odcisk oferty (64 znaki) i damy podpisane potwierdzenie czasu. Oferta o dokładnie tej treści może potem dojść jeszcze przez ${minutesPl(minutes)} po końcu naboru. Zabezpieczenie terminu to nie złożenie oferty.`,
    en: `Afraid that the connection may break? Insure the deadline: we take the fingerprint of the offer alone (64 characters) and give a signed receipt of the time. The offer with exactly this content may then still arrive for ${minutesEn(minutes)} after the closing. Insuring the deadline does not submit the offer.`,
  }),
  commit: { pl: "Zabezpiecz termin", en: "Insure the deadline" },
  done: { pl: "Termin zabezpieczono", en: "The deadline is insured" },
  doneNotice: {
    pl: "Termin tej treści jest zabezpieczony. Oferta nie jest jeszcze złożona.",
    en: "The deadline of this content is insured. The offer is not submitted yet.",
  },
  at: { pl: "Odcisk przyjęto", en: "Fingerprint received" },
  until: { pl: "Treść może dojść do", en: "The content may arrive until" },
  hash: { pl: "Odcisk oferty", en: "Fingerprint of the offer" },
  receipt: { pl: "Pobierz podpisane potwierdzenie (JSON)", en: "Download the signed receipt (JSON)" },
  changed: {
    pl: "Od zabezpieczenia treść lub załączniki się zmieniły. Zabezpieczenie dotyczy tylko tamtej treści.",
    en: "The content or the attachments have changed since. The insurance covers only what they were then.",
  },
  off: {
    pl: "W tym konkursie nie można zabezpieczyć terminu.",
    en: "This competition has no deadline insurance.",
  },
  malformed: {
    pl: "Odcisk ma 64 znaki: cyfry i litery od a do f.",
    en: "A fingerprint has 64 characters: digits and letters from a to f.",
  },
  tooLate: {
    pl: "Nabór nie trwa, więc terminu nie można już zabezpieczyć.",
    en: "Offers are not taken now, so the deadline cannot be insured any more.",
  },
  tooMany: {
    pl: "Termin zabezpieczano już zbyt wiele razy. Złóż ofertę.",
    en: "The deadline was insured too many times already. Submit the offer.",
  },
  differs: (at: Temporal.Instant) => ({
    pl: `Nabór się zakończył. Zabezpieczona ${formatMoment(at, "pl")} była inna treść lub inne załączniki, a po terminie przyjmujemy tylko dokładnie to, co zabezpieczono. Przywróć tamtą treść i złóż ofertę ponownie.`,
    en: `The time for offers has ended. What was insured on ${formatMoment(at, "en")} had other content or attachments, and after the closing exactly what was insured is taken. Restore that content and submit again.`,
  }),
  sending: { pl: "Wysyłamy ofertę…", en: "Sending the offer…" },
  secured: {
    pl: "Odcisk oferty dotarł na czas. Połączenie się zerwało: wyślemy treść, gdy wróci. Nie zamykaj tej strony.",
    en: "The fingerprint arrived in time. The connection broke: the content goes when it is back. Do not close this page.",
  },
  unsecured: {
    pl: "Brak połączenia. Oferta nie jest złożona, próbujemy dalej. Nie zamykaj tej strony.",
    en: "There is no connection. The offer is not submitted; we keep trying. Do not close this page.",
  },
})
