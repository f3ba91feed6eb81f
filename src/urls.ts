import { callsUrls } from "./urls/calls.ts"
import { generalUrls } from "./urls/general.ts"
import { grantsUrls } from "./urls/grants.ts"
import { offersUrls } from "./urls/offers.ts"
import { programmesUrls } from "./urls/programmes.ts"
import { strategyUrls } from "./urls/strategy.ts"

export type { Url, UrlParams } from "./urls/url.ts"

/** Every address of the product. Path words are Polish; the first segment of an office's pages is its slug. */
export const urls = {
  ...generalUrls,
  ...strategyUrls,
  ...programmesUrls,
  ...callsUrls,
  ...offersUrls,
  ...grantsUrls,
} as const
