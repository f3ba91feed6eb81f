export type SampleOrganisation = {
  key: string
  name: string
  legalForm: string
  street: string
  field: string
}

/** Invented organisations; any likeness of name to a real one is chance. Their numbers are computed, not taken. */
export const SAMPLE_ORGANISATIONS: readonly SampleOrganisation[] = [
  ["jaskolki", "Klub Sportowy Jaskółki Zatorze", "association", "ul. Zamenhofa 3", "sport"],
  ["parasol", "Fundacja Otwarty Parasol", "foundation", "ul. Słowiańska 18", "pomoc"],
  ["latarnia", "Stowarzyszenie Latarnia", "association", "ul. Leszczyńskich 41", "pomoc"],
  ["sowa", "Uniwersytet Trzeciego Wieku Sowa", "association", "ul. Bolesława Chrobrego 7", "seniorzy"],
  ["wiatrak", "Towarzystwo Miłośników Wiatraków", "association", "ul. Osiecka 2", "kultura"],
  ["pedal", "Leszczyńskie Towarzystwo Rowerowe Pedał", "association", "ul. Fabryczna 9", "sport"],
  ["orkiestra", "Stowarzyszenie Orkiestra na Rynku", "association", "Rynek 12", "kultura"],
  ["zubr", "Uczniowski Klub Sportowy Żubr", "student-sports-club", "ul. Prochownia 5", "sport"],
  ["nadzieja", "Fundacja Nowy Próg", "foundation", "ul. Niepodległości 33", "pomoc"],
  ["lapa", "Stowarzyszenie Ciepła Łapa", "association", "ul. Henrykowska 61", "ekologia"],
  ["szachy", "Klub Szachowy Hetman Pole", "association", "ul. Skarbowa 4", "sport"],
  ["dzwon", "Chór Dzwon", "association", "ul. Wolności 10", "kultura"],
  ["most", "Stowarzyszenie Most Międzykulturowy", "association", "ul. Dworcowa 1", "edukacja"],
  ["ogrod", "Fundacja Społeczny Ogród", "foundation", "ul. Lipowa 28", "ekologia"],
  ["sprawni", "Stowarzyszenie Sprawni Razem w Ruchu", "association", "ul. Kosynierów 15", "sport"],
  ["kodeks", "Fundacja Zrozumieć Prawo", "foundation", "ul. Wróblewskiego 6", "edukacja"],
  ["zagle", "Klub Żeglarski Pełne Żagle", "association", "ul. Wczasowa 2", "sport"],
  ["bajka", "Stowarzyszenie Teatr Bajki", "association", "ul. Bracka 20", "kultura"],
  ["strazacy", "Ochotnicza Straż Pożarna Zaborowo Nowe", "fire-brigade", "ul. Strażacka 1", "bezpieczeństwo"],
  ["mlodzi", "Stowarzyszenie Młodzi dla Miasta", "association", "ul. Opalińskich 37", "edukacja"],
].map(([key, name, legalForm, street, field]) => ({
  key: key!,
  name: name!,
  legalForm: legalForm!,
  street: street!,
  field: field!,
}))

const sum = (digits: string, weights: readonly number[]) =>
  weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)

/** A NIP of no tax office (they begin with other digits) whose check digit is right. */
export function sampleNip(index: number): string {
  for (let serial = index * 10; ; serial++) {
    const digits = `999${String(serial).padStart(6, "0")}`
    const check = sum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
    if (check < 10) return `${digits}${check}`
  }
}

/** A REGON beyond those given so far, with its check digit. */
export function sampleRegon(index: number): string {
  const digits = `99${String(index).padStart(6, "0")}`
  return `${digits}${(sum(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10}`
}

/** An account number with right check digits and a bank that does not exist. */
export function sampleAccount(index: number): string {
  const rest = `99990000${String(index).padStart(16, "0")}`
  const check = 98n - (BigInt(`${rest}252100`) % 97n)
  return `${String(check).padStart(2, "0")}${rest}`
}
