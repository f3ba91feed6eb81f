import { partnerOrganisations } from "./partner.ts"

/** An organisation that was named as a partner and refused; it is no longer in the offer. */
export type Refusal = {
  organisationId: string
  /** As it was called then. */
  name: string
  reason: string
  /** Moments in ISO 8601; `seenAt` is when somebody of the organisation that submits took note. */
  at: string
  seenAt?: string
}

/** What organisations of the register said to being named as partners in a draft. It is no part of the offer itself. */
export type Partnership = {
  /** When each that takes part said so, by organisation. */
  accepted?: Readonly<Record<string, string>>
  /** The oldest first. */
  refusals?: readonly Refusal[]
}

type Answered = { partnership?: Partnership; content: Parameters<typeof partnerOrganisations>[0] }

/** Refusals that the organisation that submits has to take note of; to name somebody again is to have taken note. */
export function openRefusals({ partnership, content }: Answered): Refusal[] {
  const named = partnerOrganisations(content)
  return (partnership?.refusals ?? []).filter((it) => !it.seenAt && !named.includes(it.organisationId))
}

/** When this organisation said that it takes part; undefined while it has not. */
export const acceptedAt = ({ partnership }: Answered, organisationId: string): Temporal.Instant | undefined => {
  const at = partnership?.accepted?.[organisationId]
  return at === undefined ? undefined : Temporal.Instant.from(at)
}

/** After these were named (again): whatever they said before was said to another offer. */
export function withNamed(partnership: Partnership, organisationIds: readonly string[]): Partnership {
  const isNamed = (id: string) => organisationIds.includes(id)
  return {
    accepted: Object.fromEntries(Object.entries(partnership.accepted ?? {}).filter(([id]) => !isNamed(id))),
    refusals: (partnership.refusals ?? []).map((it) =>
      isNamed(it.organisationId) && !it.seenAt ? { ...it, seenAt: it.at } : it,
    ),
  }
}
