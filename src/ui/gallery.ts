import type { Lang, Text } from "../lib/texts.ts"
import { cardSample } from "./gallery/card.ts"
import { fieldsGallery } from "./gallery/fields.ts"
import { figuresGallery } from "./gallery/figures.ts"
import { sampleFrame } from "./gallery/frame.ts"
import { galleryTexts as texts } from "./gallery/gallery.texts.ts"
import { homeSample } from "./gallery/home.ts"
import { offerSample } from "./gallery/offer.ts"
import { partsGallery } from "./gallery/parts.ts"
import { rankingSample } from "./gallery/ranking.ts"
import type { Content, Html } from "./html.ts"
import { page, pageHeader, tabs } from "./public.ts"

const COMPONENTS: Record<string, (lang: Lang) => Content> = {
  parts: partsGallery,
  fields: fieldsGallery,
  figures: figuresGallery,
}
const SAMPLES: Record<string, (lang: Lang, dark?: boolean) => Html> = {
  home: homeSample,
  card: cardSample,
  offer: offerSample,
  ranking: rankingSample,
}

/** The parts of the gallery: three of components, four whole screens. */
export const GALLERY_PARTS = [...Object.keys(COMPONENTS), ...Object.keys(SAMPLES)]

export type GalleryProps = {
  lang: Lang
  /** One of `GALLERY_PARTS`; an unknown one gives the first. */
  part?: string
  /** Forces a colour scheme; otherwise the device decides. */
  dark?: boolean
  /** Address of the gallery without a part. */
  path?: string
}

/** A page for developers: every component in every state, or a whole screen made of them. */
export function galleryPage(props: GalleryProps): Html {
  const ui = { lang: props.lang }
  const path = props.path ?? "/galeria"
  const part = props.part && GALLERY_PARTS.includes(props.part) ? props.part : "parts"
  const sample = SAMPLES[part]
  if (sample) return sample(props.lang, props.dark)
  const label = texts[part as keyof typeof texts] as Text
  return page(ui, {
    frame: sampleFrame(props.lang, { dark: props.dark, path: `${path}/${part}` }),
    title: label,
    path,
    unlisted: true,
    main: [
      pageHeader(ui, { title: texts.title, lead: texts.lead }),
      tabs(ui, {
        label: texts.sections,
        items: GALLERY_PARTS.map((name) => ({
          label: texts[name as keyof typeof texts] as Text,
          href: `${path}/${name}?lang=${props.lang}`,
          current: name === part,
        })),
      }),
      COMPONENTS[part]?.(props.lang),
    ],
  })
}
