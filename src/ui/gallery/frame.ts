import type { Lang } from "../../lib/texts.ts"
import { demoBar, type Frame } from "../public.ts"
import { frameTexts as texts } from "./gallery.texts.ts"

/** The frame of an invented office, for samples and tests. */
export function sampleFrame(lang: Lang, options: { signedIn?: boolean; dark?: boolean; path?: string } = {}): Frame {
  const path = options.path ?? "/galeria"
  return {
    office: {
      name: texts.office,
      subtitle: texts.subtitle,
      initial: "P",
      href: "/leszno",
      address: texts.address,
    },
    navigation: [
      { href: "/leszno/konkursy", label: texts.calls },
      { href: "/leszno/program", label: texts.programme },
      { href: "/leszno/organizacje", label: texts.organisations },
      { href: "/leszno/kalendarz", label: texts.calendar },
      { href: "/leszno/strategia", label: texts.strategy },
      { href: "/leszno/liczby", label: texts.numbers },
    ],
    ownPlaces: options.signedIn
      ? [
          { href: "/leszno/moje/oferty", label: texts.myOffers, short: texts.myOffers },
          { href: "/leszno/pulpit", label: texts.desk, short: texts.desk },
        ]
      : [],
    account: options.signedIn
      ? {
          kind: "person",
          name: "Anna Kowalska",
          role: texts.role,
          items: [{ href: "/konto", label: texts.profile }],
          signOut: "/wyloguj",
        }
      : { kind: "guest", signIn: "/zaloguj" },
    languages: [
      { lang: "pl", label: "Polski", href: `${path}?lang=pl` },
      { lang: "en", label: "English", href: `${path}?lang=en` },
    ],
    footer: [
      { href: "/dostepnosc", label: texts.accessibility },
      { href: "/leszno/otwarte-dane", label: texts.openData },
      { href: "/leszno/potwierdzenia", label: texts.checkReceipt },
    ],
    demo: options.signedIn
      ? demoBar({ lang }, { person: "Anna Kowalska", links: [{ href: "/osoby", label: texts.demoSwitch }] })
      : undefined,
    notices: options.signedIn ? [{ tone: "success", body: texts.saved }] : undefined,
    scheme: options.dark === undefined ? undefined : options.dark ? "dark" : "light",
    schemeAction: "/wyglad",
  }
}
