import { sql } from "kysely"
import type { Db } from "../../src/platform/db.ts"
import { urls } from "../../src/urls.ts"

export type Place = { name: string; person: string; path: string }

/** Pages of an example installation worth measuring, with the demo person who opens them ("" for a visitor). */
export async function examplePlaces(db: Db): Promise<Place[]> {
  const { rows } = await sql<{
    open: string
    closed: string
    decided: string
    offer: string
    organisation: string
    sphere: string
    year: string
  }>`
    select
      (select id from calls where state = 'published' order by closes_at desc limit 1) as open,
      (select id from calls where state = 'published' order by closes_at limit 1) as closed,
      (select call_id from grant_decisions where amount > 0 limit 1) as decided,
      (select spheres[1] from calls where state = 'decided' limit 1) as sphere,
      (select extract(year from max(closes_at))::text from calls where state = 'decided') as year,
      (select offer_id from formal_checks limit 1) as offer,
      (select organisation_id from organisation_members limit 1) as organisation`.execute(db)
  const it = rows[0]!
  const office = "leszno"
  const official = "urszula.urzednik"
  const representative = "pelagia.prezeska"
  const visitor = ""
  const sphere = it.sphere
  const list = (source: string, sfera?: string) => urls.numberList.href({ office, source, year: it.year }, { sfera })
  return [
    { name: "home", person: visitor, path: urls.home.href({ office }) },
    { name: "calls", person: visitor, path: urls.calls.href({ office }) },
    { name: "calls page 100", person: visitor, path: urls.calls.href({ office }, { strona: 100 }) },
    { name: "call", person: visitor, path: urls.call.href({ office, callId: it.open }) },
    { name: "organisations", person: visitor, path: urls.organisations.href({ office }) },
    {
      name: "organisations search",
      person: visitor,
      path: urls.organisations.href({ office }, { szukaj: "numer 777" }),
    },
    {
      name: "organisation",
      person: visitor,
      path: urls.organisation.href({ office, organisationId: it.organisation }),
    },
    { name: "results", person: visitor, path: urls.results.href({ office, callId: it.decided }) },
    { name: "public contracts", person: visitor, path: urls.publicContracts.href({ office }) },
    { name: "strategy", person: visitor, path: urls.strategy.href({ office }) },
    { name: "numbers", person: visitor, path: urls.numbers.href({ office }) },
    { name: "numbers of offers", person: visitor, path: list("offers-submitted") },
    { name: "numbers of offers in a sphere", person: visitor, path: list("offers-submitted", sphere) },
    { name: "numbers of organisations", person: visitor, path: list("organisations-offering") },
    { name: "numbers of organisations in a sphere", person: visitor, path: list("organisations-offering", sphere) },
    { name: "own desk", person: representative, path: urls.organisationDesk.href({ office }) },
    { name: "office calls", person: official, path: urls.officeCalls.href({ office }) },
    { name: "office call", person: official, path: urls.officeCall.href({ office, callId: it.closed }) },
    { name: "offers of a call", person: official, path: urls.callOffers.href({ office, callId: it.closed }) },
    { name: "offers of the office", person: official, path: urls.intake.href({ office }) },
    { name: "offers search", person: official, path: urls.intake.href({ office }, { szukaj: "numer 777" }) },
    { name: "offers by number", person: official, path: urls.intake.href({ office }, { szukaj: "B/77/1" }) },
    { name: "offer", person: official, path: urls.officeOffer.href({ office, offerId: it.offer }) },
    { name: "ranking", person: official, path: urls.ranking.href({ office, callId: it.decided }) },
    { name: "contracts", person: official, path: urls.contracts.href({ office }) },
    { name: "reports", person: official, path: urls.reports.href({ office }) },
    { name: "office desk", person: official, path: urls.desk.href({ office }) },
    { name: "record of events", person: "adam.administrator", path: urls.history.href({ office }) },
  ]
}
