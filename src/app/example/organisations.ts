import { registerOrganisation, setMembership } from "../../domains/organisations/public.ts"
import { DEMO_PEOPLE } from "../../domains/people/public.ts"
import { must, type Stage } from "./actors.ts"
import { SAMPLE_ORGANISATIONS, sampleAccount, sampleNip, sampleRegon } from "./organisations.samples.ts"

export type ExampleOrganisation = { id: string; name: string; key: string; field: string }

/** Puts the sample organisations into the register; the first two are those of the demo people. */
export async function makeOrganisations(
  stage: Stage,
  ids: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<ExampleOrganisation[]> {
  const made: ExampleOrganisation[] = []
  for (const [index, sample] of SAMPLE_ORGANISATIONS.entries()) {
    const owner = index === 1 ? "roman.reprezentant" : "pelagia.prezeska"
    const isOwned = index < 2
    const keeper = isOwned ? owner : "karolina.koordynator"
    const inKrs = sample.legalForm !== "student-sports-club"
    const id = must(
      await registerOrganisation(stage.person(keeper, now), {
        name: sample.name,
        legalForm: sample.legalForm,
        registerName: inKrs ? "KRS" : "ewidencja uczniowskich klubów sportowych Prezydenta Miasta Leszna",
        registerNumber: inKrs ? `000990${String(index + 1).padStart(4, "0")}` : `UKS/${index + 1}`,
        nip: sampleNip(index + 1),
        regon: sampleRegon(index + 1),
        street: sample.street,
        postcode: "64-100",
        city: "Leszno",
        email: `${sample.key}@example.org`,
        phone: "",
        website: `https://${sample.key}.example.org`,
        bankAccount: sampleAccount(index + 1),
        representation: index === 1 ? "two-jointly" : "one",
        representationNote: "",
      }),
    )
    made.push({ id, name: sample.name, key: sample.key, field: sample.field })
  }
  for (const person of DEMO_PEOPLE) {
    const organisation = person.member && made[person.member.organisation === "first" ? 0 : 1]
    if (!person.member || !organisation) continue
    const personId = ids.get(person.key) as string
    await setMembership(stage.system(now), { organisationId: organisation.id, personId, role: person.member.role })
    stage.enrol(person.key, {
      organisationId: organisation.id,
      organisationName: organisation.name,
      role: person.member.role,
    })
  }
  return made
}
