// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are sources of templates
import * as layers from "./layers.ts"
import * as names from "./names.ts"
import * as places from "./places.ts"
import type { Rule } from "./rule.ts"
import * as templates from "./templates.ts"
import * as words from "./words.ts"

type Files = Readonly<Record<string, string>>
/** Files that a rule must refuse, where exactly, and the same thing done right. */
type Example = { rule: Rule; label: string; bad: Files; places: readonly string[]; good?: Files }

const example = (rule: Rule, label: string, bad: Files, where: readonly string[], good?: Files): Example => ({
  ...{ rule, label, bad, places: where },
  ...(good && { good }),
})

const OFFERS = "src/domains/offers"
const CALLS = "src/domains/calls"
const offerTable = `declare module "../../platform/db.ts" { interface Tables { offers: { id: string } } }`
const value = "${name}"

export const badExamples: readonly Example[] = [
  example(
    layers.direction,
    "platform importing a domain",
    { "src/platform/mail.ts": `import type { X } from "./log.ts"\nimport { y } from "../domains/offers/public.ts"` },
    ["src/platform/mail.ts:2"],
    { "src/platform/mail.ts": `import { x } from "../lib/texts.ts"` },
  ),
  example(
    layers.direction,
    "the list of addresses importing anything",
    { "src/urls.ts": `import { x } from "./lib/texts.ts"` },
    ["src/urls.ts:1"],
  ),
  example(
    layers.insideSource,
    "a product file that needs the tests",
    { "src/app/app.ts": `import { x } from "../../tests/support/database.ts"` },
    ["src/app/app.ts:1"],
    { "src/app/app.test.ts": `import { x } from "../../tests/support/database.ts"` },
  ),
  example(
    layers.domainOrder,
    "calls importing offers",
    { [`${CALLS}/call.ts`]: `export { x } from "../offers/public.ts"` },
    [`${CALLS}/call.ts:1`],
    { [`${OFFERS}/offer.ts`]: `import { x } from "../calls/public.ts"` },
  ),
  example(
    layers.domainOrder,
    "a domain nobody has put in order",
    { "src/domains/stuff/stuff.ts": "export const x = 1" },
    ["src/domains/stuff/stuff.ts:1"],
  ),
  example(
    layers.domainDoor,
    "a later domain reaching behind the door",
    { [`${OFFERS}/offer.ts`]: `import { x } from "../calls/call.queries.ts"` },
    [`${OFFERS}/offer.ts:1`],
    { [`${OFFERS}/offer.ts`]: `import { x } from "../calls/public.ts"\nimport { y } from "./offer.queries.ts"` },
  ),
  example(
    layers.domainDoor,
    "an import at run time behind the door",
    { "src/desks/home.ts": `const x = await import("../domains/calls/call.ts")` },
    ["src/desks/home.ts:1"],
  ),
  example(
    layers.domainDoor,
    "code that needs the samples of another domain",
    { [`${OFFERS}/offer.ts`]: `import { x } from "../calls/call.samples.ts"` },
    [`${OFFERS}/offer.ts:1`],
    { [`${OFFERS}/offer.samples.ts`]: `import { x } from "../calls/call.samples.ts"` },
  ),
  example(
    layers.pure,
    "law reading files",
    { "src/law/deadlines.ts": `import { readFileSync } from "node:fs"` },
    ["src/law/deadlines.ts:1"],
    { "src/law/deadlines.ts": `import { x } from "../lib/dates.ts"` },
  ),
  example(
    layers.uiNeverQueries,
    "a page that reads for itself",
    { [`${OFFERS}/pages/offer.page.ts`]: `import { sql } from "kysely"\nimport { list } from "../offer.queries.ts"` },
    [`${OFFERS}/pages/offer.page.ts:1`, `${OFFERS}/pages/offer.page.ts:2`],
    {
      [`${OFFERS}/pages/offer.page.ts`]: `import type { OfferRow } from "../offer.queries.ts"\nimport { mayEditOffer, managesOffers } from "../offer.access.ts"`,
    },
  ),
  example(
    names.vagueNames,
    "a folder and a file of no meaning",
    { "src/utils/money.ts": "", "src/lib/date.helpers.ts": "" },
    ["src/utils/money.ts:1", "src/lib/date.helpers.ts:1"],
    { "src/lib/database.ts": "" },
  ),
  example(
    names.barrels,
    "a file that only passes on",
    { "src/ui/index.ts": `export { a } from "./a.ts"\nexport * from "./b.ts"` },
    ["src/ui/index.ts:2", "src/ui/index.ts:1"],
    { [`${OFFERS}/public.ts`]: `export { a } from "./a.ts"` },
  ),
  example(
    names.smallFiles,
    "a file of 301 lines",
    { "src/lib/long.ts": "export {}\n".repeat(301) },
    ["src/lib/long.ts:1"],
    { "src/lib/long.ts": "export {}\n".repeat(300) },
  ),
  example(
    names.commandFiles,
    "an event recorded from a queries file",
    { [`${OFFERS}/offer.queries.ts`]: "\nawait recordEvent(ctx, x)" },
    [`${OFFERS}/offer.queries.ts:2`],
  ),
  example(
    names.commandFiles,
    "a command under another name and without its test",
    { [`${OFFERS}/submit-offer.ts`]: "export async function submit() { await recordEvent(ctx, x) }" },
    [`${OFFERS}/submit-offer.ts:1`, `${OFFERS}/submit-offer.ts:1`],
    {
      [`${OFFERS}/submit-offer.ts`]: "export async function submitOffer() { await recordEvent(ctx, x) }",
      [`${OFFERS}/submit-offer.test.ts`]: `import { submitOffer } from "./submit-offer.ts"`,
    },
  ),
  example(names.unfinished, "a note for later", { "src/lib/a.ts": `// ${"TO"}DO: later` }, ["src/lib/a.ts:1"]),
  example(
    places.tableWrites,
    "a foreign table, by the builder and by SQL",
    {
      [`${OFFERS}/offer.tables.ts`]: offerTable,
      [`${CALLS}/close-call.ts`]: `db.updateTable("offers").set({})\nsql\`update offers set x = 1\`\nsql\`delete from nowhere\``,
    },
    [`${CALLS}/close-call.ts:1`, `${CALLS}/close-call.ts:2`, `${CALLS}/close-call.ts:3`],
    {
      [`${OFFERS}/offer.tables.ts`]: offerTable,
      [`${OFFERS}/close-offer.ts`]: `db.updateTable("offers as o").set({})\nsql\`select 1 from offers for update of offers\``,
      [`${CALLS}/call.queries.ts`]: `db.selectFrom("offers")`,
    },
  ),
  example(
    places.environment,
    "a setting read anywhere",
    { "src/platform/mail.ts": `import { env } from "node:process"\nconst x = process.env.SMTP` },
    ["src/platform/mail.ts:2", "src/platform/mail.ts:1"],
    { "src/platform/config.ts": "const x = process.env.SMTP" },
  ),
  example(
    places.clock,
    "four ways to look at the wall",
    { "src/law/now.ts": "Temporal.Now.instant()\nDate.now()\nnew Date()\nperformance.timeOrigin\nnew Date(0)" },
    ["src/law/now.ts:3", "src/law/now.ts:1", "src/law/now.ts:2", "src/law/now.ts:4"],
    { "src/platform/clock.ts": "Temporal.Now.instant()" },
  ),
  example(
    places.javascriptDates,
    "a day kept as a Date",
    { [`${OFFERS}/offer.ts`]: "new Date(row.deadline)" },
    [`${OFFERS}/offer.ts:1`],
    { [`${OFFERS}/offer.ts`]: "Temporal.PlainDate.from(row.deadline)" },
  ),
  example(
    places.money,
    "money as a float",
    { [`${OFFERS}/offer.budget.ts`]: "parseFloat(text);\n(a / b).toFixed(2);\nMath.round(x * 100)" },
    [`${OFFERS}/offer.budget.ts:1`, `${OFFERS}/offer.budget.ts:2`, `${OFFERS}/offer.budget.ts:3`],
    { [`${OFFERS}/offer.budget.ts`]: "Math.max(a, b)" },
  ),
  example(
    places.rawMarkup,
    "markup let through without escaping",
    {
      "src/ui/table.ts": `import { html, raw } from "hono/html"`,
      [`${OFFERS}/pages/a.page.ts`]: `import { trusted } from "../../../ui/raw.ts"`,
      "src/ui/browser/a.ts": "\nelement.innerHTML = text",
    },
    ["src/ui/table.ts:1", `${OFFERS}/pages/a.page.ts:1`, "src/ui/browser/a.ts:2"],
    { "src/ui/icon.ts": `import { trusted } from "./raw.ts"` },
  ),
  example(places.rawSql, "joined SQL", { [`${OFFERS}/a.queries.ts`]: "sql.raw(order)" }, [`${OFFERS}/a.queries.ts:1`], {
    [`${OFFERS}/a.queries.ts`]: "sql.ref(order)",
  }),
  example(
    places.honestTests,
    "tests that do not run or mock",
    { [`${OFFERS}/offer.test.ts`]: `it.only("x")\nvi.mock("../db.ts")\ndescribe.skip("y")` },
    [`${OFFERS}/offer.test.ts:1`, `${OFFERS}/offer.test.ts:2`, `${OFFERS}/offer.test.ts:3`],
    { [`${OFFERS}/offer.test.ts`]: `it("x")\ndescribe.skipIf(!card)("y")` },
  ),
  example(
    templates.quotedAttributes,
    "a bare value",
    { "src/ui/a.ts": `html\`<p>a = ${value}</p>\n<a title=${value}>\`` },
    ["src/ui/a.ts:2"],
    { "src/ui/a.ts": `html\`<p>a = ${value} b=${value}</p><a title="${value} x" class='a ${value}' ${value}>\`` },
  ),
  example(
    templates.noScripts,
    "a value in a script and in a handler",
    { "src/ui/a.ts": `html\`<script>let a = "${value}"</script>\n<a onclick="go('${value}')">\`` },
    ["src/ui/a.ts:1", "src/ui/a.ts:2"],
    { "src/ui/a.ts": `html\`<script src="\${assetUrl("a.js")}"></script><a data-name="${value}">\`` },
  ),
  example(
    templates.safeAddresses,
    "an address written out, and one from a person",
    { "src/ui/a.ts": `html\`<a href="/konkursy">\n<a href="${value}"></a><img src="${value}">\`` },
    ["src/ui/a.ts:1", "src/ui/a.ts:2", "src/ui/a.ts:2"],
    {
      "src/ui/a.ts":
        'const to = urls.home.href({ office })\nhtml`<a href="${to}"><a href="${urls.call.href({ id })}#top"><a href="${`#${id}`}"><a href="#x"><img src="${assetUrl("a")}"><a href="${href(x)}">`',
    },
  ),
  example(
    templates.spokenTemplates,
    "a sentence and a spoken attribute",
    { "src/ui/a.ts": 'html`<p class="text">Save</p>\n<img alt="Our town">`' },
    ["src/ui/a.ts:1", "src/ui/a.ts:1"],
    {
      "src/ui/a.ts":
        'html`<p class="text">${t(texts.save)} · &nbsp;–</p><img alt="">${x ? html` data-open class="wide"` : ""}`',
    },
  ),
  example(
    words.polishSentences,
    "a sentence in the code",
    { [`${OFFERS}/offer.ts`]: 'const a = "złóż ofertę"\nconst b = `Brak źródeł: ${n}`' },
    [`${OFFERS}/offer.ts:1`, `${OFFERS}/offer.ts:2`],
    {
      [`${OFFERS}/offer.texts.ts`]: 'const a = "złóż ofertę"',
      [`${OFFERS}/offer.ts`]:
        '// złożona po terminie\nconst a = "Pożytek"\nconst b = "12 zł"\nname.replaceAll("ł", "l")',
    },
  ),
  example(
    words.inlineTexts,
    "a text made on the spot",
    { [`${OFFERS}/offer.ts`]: 'const a = { pl: "Zapisz", en: "Save" }' },
    [`${OFFERS}/offer.ts:1`],
    { [`${OFFERS}/offer.ts`]: 'const separator = { pl: ",", en: "." }' },
  ),
  example(
    words.statuteInPages,
    "an article on a page",
    { [`${OFFERS}/pages/offer.page.ts`]: 'const source = "art. 15 ust. 2i"' },
    [`${OFFERS}/pages/offer.page.ts:1`],
    { [`${OFFERS}/pages/offer.page.ts`]: "// art. 15\nconst source = rule.article" },
  ),
  example(
    words.statutoryTerms,
    "a term as a number",
    { [`${CALLS}/call.ts`]: "day.add({ days: 21 })" },
    [`${CALLS}/call.ts:1`],
    { [`${CALLS}/call.ts`]: "day.add({ days: parameters.publicationDays }).subtract({ days: 1 })" },
  ),
]
