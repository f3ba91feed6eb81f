import type { OfficeDetails } from "../../domains/offices/public.ts"
import { formatDate } from "../../lib/dates.ts"
import { speak } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import { type Html, html, pageHeader } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { aboutTexts as texts } from "./about.texts.ts"

/** Dates of this edition of the statement; it is reviewed by 31 March each year. */
const PUBLISHED = "2026-11-24"
const PREPARED = "2026-11-24"

/** The statement of the act of 4 April 2019 with the ids of the technical terms 2.0 of 31 July 2024. */
export function accessibilityPage(ctx: OfficeCtx, office: OfficeDetails): Html {
  const t = speak(ctx.lang)
  const time = (id: string, day: string) => html`<time id="${id}" datetime="${day}">${formatDate(day, ctx.lang)}</time>`
  const home = urls.home.href({ office: office.slug })
  const address = `${ctx.baseUrl ?? ""}${home}`
  return officePage(ctx, {
    title: texts.accessibilityTitle,
    main: html`${pageHeader(ctx, { title: texts.accessibilityTitle })}<div class="prose"><p id="a11y-wstep"><span id="a11y-podmiot">${
      office.name
    }</span> ${t(texts.intro)} <span id="a11y-zakres">${office.siteName}</span> (<a id="a11y-url" href="${home}">${address}</a>).</p><p>${t(
      texts.published,
    )}: ${time("a11y-data-publikacja", PUBLISHED)}. ${t(texts.updated)}: ${time("a11y-data-aktualizacja", PUBLISHED)}.</p><h2>${t(
      texts.statusHeading,
    )}</h2><p id="a11y-status">${t(texts.status)}</p><h2>${t(texts.preparedHeading)}</h2><p>${t(texts.prepared)} ${time(
      "a11y-data-sporzadzenie",
      PREPARED,
    )} ${t(texts.preparedHow)}</p><p>${t(texts.shortcuts)}</p><h2>${t(texts.contactHeading)}</h2><p id="a11y-kontakt">${t(
      texts.contact,
    )} <a id="a11y-email" href="mailto:${office.emailAddress}">${office.emailAddress}</a>${
      office.phone ? html`, ${t(texts.phone)} <span id="a11y-telefon">${office.phone}</span>` : ""
    }.</p><h2>${t(texts.procedureHeading)}</h2><p id="a11y-procedura">${t(texts.procedure)}</p><h2>${t(
      texts.architectureHeading,
    )}</h2><p id="a11y-architektura">${t(texts.architecture(office.address))}</p><h2>${t(
      texts.communicationHeading,
    )}</h2><p id="a11y-komunikacja">${t(texts.communication)}</p></div>`,
  })
}
