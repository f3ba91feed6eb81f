import { describe, expect, it } from "vitest"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { pdf } from "../../../platform/pdf.ts"
import { thresholdOf } from "../call.announcement.ts"
import { callSamples } from "../call.samples.ts"
import { announcementDocument } from "./announcement.pdf.ts"

const office = { organ: "Prezydent Miasta Leszna", officeName: "Urząd Miasta Leszna" }
const now = Temporal.Instant.from("2026-12-01T09:00:00Z")

describe("the announcement as a document", () => {
  it("says everything art. 13 ust. 2 asks for, with the amount in digits and words", async () => {
    const text = pdfText(await pdf(announcementDocument({ call: callSamples.published, ...office, now })))
    for (const said of [
      "nr 4/2026",
      "art. 11 ust. 1 pkt 1 i art. 13",
      "wspieranie realizacji zadania",
      "1 100 000,00 zł (słownie: jeden milion sto tysięcy złotych zero groszy)",
      "od 5 000,00 zł do 170 000,00 zł",
      "co najmniej 10% kosztu zadania",
      "poniedziałek, 28 grudnia 2026, 15:30",
      "od 1 lutego 2027 do 15 grudnia 2027",
      "do 20 stycznia 2027",
      "co najmniej 60 punktów ze 100",
      "Kalkulacja kosztów",
      "W 2025 roku",
      "915 000,00 zł",
      "art. 13 ust. 5",
    ])
      expect(text.replaceAll("\u00a0", " ")).toContain(said)
    expect(text).not.toContain("SZKIC")
    expect(text).not.toContain("nie podano")
  })

  it("says that the threshold is one of the mean where the result is the sum", () => {
    const { published } = callSamples
    const call = { ...published, offerRules: { ...published.offerRules, evaluationMethod: "sum" as const } }
    expect(thresholdOf(call)?.pl).toContain("w średniej ocen członków komisji uzyska co najmniej 60 punktów ze 100")
    expect(thresholdOf(published)?.pl).not.toContain("średniej")
  })

  it("marks a draft on every page and says what is missing", async () => {
    const text = pdfText(await pdf(announcementDocument({ call: callSamples.emptyDraft, ...office, now })))
    expect(text).toContain("SZKIC")
    expect(text).toContain("nie podano")
  })
})
