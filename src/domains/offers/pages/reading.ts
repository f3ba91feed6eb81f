import { documentView, type Html, type Ui } from "../../../ui/public.ts"
import { offerBlocks } from "../documents/offer.blocks.ts"
import type { OfferReading } from "../documents/offer.reading.ts"

/** The whole offer to read, every field of the form; its headings begin with `h2` unless told. */
export const offerReading = (ui: Ui, reading: OfferReading, rank: 2 | 3 = 2): Html =>
  documentView(ui, { blocks: offerBlocks(reading, ui.lang) }, { rank })
