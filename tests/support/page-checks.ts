import { describe, expect, it } from "vitest"
import { axeFindings, type browse, overflow, type View } from "./browse.ts"
import type { CastName } from "./world.ts"

/** What a page is called in the list of tests, whose eyes see it, and its address. */
export type CheckedPage = [name: string, who: CastName, path: string]

const VIEWS: readonly [string, View][] = [
  ["light", {}],
  ["dark, on a phone, in English", { dark: true, width: 390, lang: "en" }],
]

/**
 * Tests that each page opens, passes axe, makes the browser complain of nothing and needs no sideways scrolling, down to
 * the width of the smallest phone; call it at the top of a journey.
 * @param it.isUnfolded opens what is folded away first
 */
export function checkPages(
  on: Awaited<ReturnType<typeof browse>>,
  about: string,
  pages: readonly CheckedPage[],
  { views = VIEWS, isUnfolded = false } = {},
): void {
  describe.each([...views])(`${about}: %s`, (_, view) => {
    it.each([...pages])("%s passes axe and needs no sideways scrolling", async (_name, who, path) => {
      const { page, complaints, close } = await on.as(who, view)
      const answer = await page.goto(`${on.origin}${path}`)
      expect(answer?.status()).toBe(200)
      if (isUnfolded)
        await page.evaluate("for (const more of document.querySelectorAll('main details')) more.open = true")
      expect(await axeFindings(page)).toEqual([])
      expect(complaints).toEqual([])
      for (const width of [320, view.width ?? 1320]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page), `at ${width} px`).toBe(0)
      }
      await close()
    })
  })
}
