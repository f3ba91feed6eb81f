import { isId } from "../../../platform/ids.ts"
import type { Decision } from "../consultation.tables.ts"
import { textIn } from "../pages/list-query.ts"
import type { RemarkFilter } from "./remark.queries.ts"

export const DECISIONS: readonly Decision[] = ["accepted", "partly", "rejected", "out-of-scope"]

/** Reads an address; what makes no sense in it is left out. */
export function remarkFilterOf(query: URLSearchParams): RemarkFilter {
  const place = query.get("fragment") ?? ""
  const decision = query.get("odpowiedz")
  return {
    text: textIn(query, "szukaj"),
    place: place === "whole" || isId(place) ? place : "",
    decision: ([...DECISIONS, "waiting"] as const).find((each) => each === decision) ?? "",
  }
}
