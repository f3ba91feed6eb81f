import { toPlainDate } from "../lib/dates.ts"
import { type Dated, inForce } from "./dated.ts"

export type Unit = "grosze" | "hundredths-of-percent" | "day" | "year" | "entity" | "place"

/** A number the law sets, with the time in which it holds. Deadlines live in `deadline-register.ts`. */
export type Parameter<Code extends string = string> = Dated<Code> & { value: number; unit: Unit }

const SEPTEMBER_2026 = {
  validFrom: "2026-09-01",
  source: "amendment2026",
  mark: "verified-secondary",
  verifiedOn: "2026-11-23",
} as const
const BEFORE_SEPTEMBER_2026 = {
  validFrom: "2010-03-12",
  validTo: "2026-08-31",
  source: "article19a",
  verifiedOn: "2026-11-23",
} as const
const SINCE_2010 = { validFrom: "2010-03-12", verifiedOn: "2026-11-23" } as const

/** Small grants follow the day on which the offer was filed, so their trigger is that day. */
const PARAMETERS = [
  {
    code: "SMALL_GRANT_PER_TASK",
    value: 1_000_000,
    unit: "grosze",
    basis: "art. 19a ust. 1 UDPPiW",
    ...BEFORE_SEPTEMBER_2026,
    mark: "verified",
  },
  {
    code: "SMALL_GRANT_PER_TASK",
    value: 2_000_000,
    unit: "grosze",
    basis: "art. 19a ust. 1 UDPPiW",
    ...SEPTEMBER_2026,
  },
  {
    code: "SMALL_GRANT_PER_YEAR",
    value: 2_000_000,
    unit: "grosze",
    basis: "art. 19a ust. 6 UDPPiW",
    ...BEFORE_SEPTEMBER_2026,
    mark: "verified",
  },
  {
    code: "SMALL_GRANT_PER_YEAR",
    value: 4_000_000,
    unit: "grosze",
    basis: "art. 19a ust. 6 UDPPiW",
    ...SEPTEMBER_2026,
  },
  {
    code: "SMALL_GRANT_SHARE_OF_PLAN",
    value: 2000,
    unit: "hundredths-of-percent",
    basis: "art. 19a ust. 7 UDPPiW",
    ...BEFORE_SEPTEMBER_2026,
    mark: "verified-secondary",
  },
  {
    code: "SMALL_GRANT_SHARE_OF_PLAN",
    value: 3000,
    unit: "hundredths-of-percent",
    basis: "art. 19a ust. 7 UDPPiW",
    ...SEPTEMBER_2026,
  },
  // No row after 31 August 2026: the limit of time was repealed.
  {
    code: "SMALL_GRANT_LONGEST_TASK",
    value: 90,
    unit: "day",
    basis: "art. 19a ust. 1 pkt 2 UDPPiW",
    ...BEFORE_SEPTEMBER_2026,
    mark: "verified",
  },
  {
    code: "CALL_PLACES_OF_ANNOUNCEMENT",
    value: 3,
    unit: "place",
    basis: "art. 13 ust. 3 UDPPiW",
    source: "article13",
    mark: "verified",
    ...SINCE_2010,
  },
  {
    code: "CONTRACT_LONGEST",
    value: 5,
    unit: "year",
    basis: "art. 16 ust. 3 UDPPiW",
    source: "udppiw",
    mark: "from-memory",
    validFrom: "2010-03-12",
  },
  // The template leaves the place blank: what cities usually write, until the office says otherwise in its contract.
  {
    code: "CONTRACT_COST_TOLERANCE",
    value: 1000,
    unit: "hundredths-of-percent",
    basis: "§ 5 ust. 1 ramowego wzoru umowy (Dz.U. 2018 poz. 2057, zał. 3)",
    source: "templates",
    mark: "from-memory",
    validFrom: "2019-03-01",
  },
  {
    code: "COUNCIL_APPLICANTS",
    value: 5,
    unit: "entity",
    basis: "art. 41e ust. 1 UDPPiW",
    source: "article41i",
    mark: "verified",
    ...SINCE_2010,
  },
  {
    code: "COUNCIL_TERM",
    value: 3,
    unit: "year",
    basis: "art. 41e ust. 3 UDPPiW",
    source: "article41i",
    mark: "verified",
    validFrom: "2015-11-08",
    verifiedOn: "2026-11-23",
  },
  {
    code: "COUNCIL_ENTITIES_SHARE",
    value: 5000,
    unit: "hundredths-of-percent",
    basis: "art. 41f UDPPiW",
    source: "article41i",
    mark: "verified",
    ...SINCE_2010,
  },
  {
    code: "VOLUNTEER_WRITTEN_AGREEMENT_AFTER",
    value: 30,
    unit: "day",
    basis: "art. 44 ust. 4 UDPPiW",
    source: "article44",
    mark: "verified",
    ...SINCE_2010,
  },
] as const satisfies readonly Parameter[]

export type ParameterCode = (typeof PARAMETERS)[number]["code"]

/** Every row, for the page that lists the rules an installation works with. */
export const parameters: readonly Parameter<ParameterCode>[] = PARAMETERS

/** The rule in force on a day; undefined when the law sets none then (e.g. no longest small-grant task since 1 September 2026). */
export function findParameter(
  code: ParameterCode,
  on: Temporal.PlainDate | string,
): Parameter<ParameterCode> | undefined {
  return inForce(parameters, code, toPlainDate(on))
}

/** As `findParameter`, for rules that hold without a gap. Throws RangeError for a day before the table begins. */
export function parameterOn(code: ParameterCode, on: Temporal.PlainDate | string): Parameter<ParameterCode> {
  const parameter = findParameter(code, on)
  if (!parameter) throw new RangeError(`No ${code} in force on ${on}`)
  return parameter
}
