import { readFileSync } from "node:fs"
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate"

const config = JSON.parse(readFileSync(new URL("../../.htmlvalidate.json", import.meta.url), "utf8")) as ConfigData
const validator = new HtmlValidate(new StaticConfigLoader(config))

/** Everything that is wrong with a whole page, one line each: rule, message, place and the markup around it. Empty when valid. */
export function validateHtml(html: string): string[] {
  const report = validator.validateStringSync(html)
  return report.results.flatMap((result) =>
    result.messages.map((message) => {
      const around = html.slice(Math.max(0, message.offset - 40), message.offset + 100).replace(/\s+/g, " ")
      return `${message.ruleId}: ${message.message} (${message.line}:${message.column}) … ${around} …`
    }),
  )
}

/** Wraps a part of a page into the smallest valid page, to validate it alone. */
export function wholePage(part: string): string {
  return `<!DOCTYPE html>\n<html lang="pl"><head><meta charset="utf-8"><title>Sample</title></head><body><main><h1>Sample</h1>${part}</main></body></html>`
}
