import { load } from "cheerio"

/**
 * What a browser without scripts would send for a form of a page: every named field with its value. Buttons are left
 * out; name the pressed one in `fields` yourself.
 */
export function fieldsOf(html: string, selector = "main form"): Record<string, string | string[]> {
  const $ = load(html)
  const form = $(selector).first()
  if (form.length === 0) throw new Error(`no form ${selector} on the page`)
  const fields = new Map<string, string[]>()
  const add = (name: string | undefined, value: string) => {
    if (name) fields.set(name, [...(fields.get(name) ?? []), value])
  }
  for (const element of form.find("input, select, textarea").toArray()) {
    const field = $(element)
    const type = field.attr("type") ?? ""
    if (field.is("textarea")) add(field.attr("name"), field.text().replace(/^\n/, ""))
    else if (field.is("select")) add(field.attr("name"), String(field.find("option[selected]").attr("value") ?? ""))
    else if (type !== "checkbox" && type !== "radio") add(field.attr("name"), field.attr("value") ?? "")
    else if (field.attr("checked") !== undefined) add(field.attr("name"), field.attr("value") ?? "on")
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]))
}

/** The message beside a field, with single spaces; "" when there is none. */
export function messageBeside(html: string, name: string): string {
  const $ = load(html)
  const id = $(`[name="${name}"]`).first().attr("id")
  return $(`#${id}-problem`).text().replace(/\s+/g, " ").trim()
}
