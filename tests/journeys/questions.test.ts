import { describe, expect, it } from "vitest"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { browse } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"

const world = await testWorld()
const office = "leszno"
const call = await publishedCall(world, { title: "Zajęcia w lesie" })
const on = await browse(world)
const questions = urls.callQuestions.href({ office, callId: call.id })

const pages: CheckedPage[] = [
  ["questions and answers", "visitor", questions],
  ["the form of a question", "representative", questions],
  ["the office's questions", "official", urls.officeQuestions.href({ office, callId: call.id })],
]
checkPages(on, "the pages of questions", pages)

describe("somebody with two questions", () => {
  it.each([true, false])("asks the second after the browser's Back (with scripts: %s)", async (script) => {
    const { page, complaints, close } = await on.as("representative", { script, width: 390 })
    const ask = async (question: string) => {
      await page.getByLabel("Twoje pytanie").fill(`${question} (${script})`)
      await page.getByRole("button", { name: "Wyślij pytanie" }).click()
      await page.getByText("Pytanie wysłane.").waitFor()
    }
    await page.goto(`${on.origin}${questions}`)
    await ask("Czy można zgłosić dwie oferty?")
    await page.goBack()
    await ask("Czy wkład może być rzeczowy?")
    await page.goBack()
    // Sent once more as it stands, it is the same question.
    await ask("Czy wkład może być rzeczowy?")
    const asked = page.getByText(`(${script})`)
    expect(await asked.allInnerTexts()).toEqual([
      `Czy można zgłosić dwie oferty? (${script})`,
      `Czy wkład może być rzeczowy? (${script})`,
    ])
    expect(complaints).toEqual([])
    await close()
  })
})
