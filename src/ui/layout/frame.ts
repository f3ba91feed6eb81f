import type { Lang } from "../../lib/texts.ts"
import type { AlertProps } from "../alert.ts"
import type { Html, Words } from "../html.ts"

export type NavItem = { href: string; label: Words }

/** Where a person works here. On a wide page only the first stands in the navigation, by its short name. */
export type OwnPlace = NavItem & { short: Words }

export type Account =
  | { kind: "guest"; signIn: string }
  | {
      kind: "person"
      name: string
      /** What the person is here: "official of the Social Policy Department". */
      role?: Words
      items: readonly NavItem[]
      /** Address that ends the session, by POST. */
      signOut: string
    }

/** What surrounds every page of an office; made once a request. */
export type Frame = {
  office: {
    name: Words
    subtitle?: Words
    /** One letter in the mark; the first of the name unless told. */
    initial?: string
    /** Address of the coat of arms, instead of the letter. */
    coat?: string
    href: string
    /** Name and street, in the footer. */
    address?: Words
  }
  /** What everybody may see. */
  navigation: readonly NavItem[]
  /** All of them stand in the menu of the account and of a phone, so that the header keeps to one line. */
  ownPlaces?: readonly OwnPlace[]
  account: Account
  /** The same page in each language. */
  languages: readonly { lang: Lang; label: string; href: string }[]
  /** Declaration of accessibility, open data, check of a receipt … */
  footer: readonly NavItem[]
  /** The answer to what was just done, once. */
  notices?: readonly AlertProps[]
  /** The strip of an example installation: `demoBar(…)`. */
  demo?: Html
  /** A choice the person saved; otherwise the device decides. */
  scheme?: "light" | "dark"
  /** Address that saves that choice, by POST of `scheme` = `auto`, `light` or `dark`. */
  schemeAction?: string
  csrf?: string
}
