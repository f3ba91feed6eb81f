import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { validateHtml, wholePage } from "../../../tests/support/html.ts"
import type { Problem } from "../../lib/problems.ts"
import {
  checkbox,
  checkboxes,
  dateField,
  errorSummary,
  fileField,
  form,
  moneyField,
  radios,
  requestedFix,
  select,
  textArea,
  textField,
} from "../public.ts"

const ui = { lang: "pl" } as const
const problem = (field: string, more: Partial<Problem> = {}): Problem => ({
  field,
  code: "x.y",
  message: { pl: `Popraw <${field}>`, en: `Correct <${field}>` },
  ...more,
})
const page = (part: unknown) => load(String(part))

describe("a field", () => {
  it("ties label, hint and message to its control", () => {
    const $ = page(
      textField(ui, { name: "costs.3.name", label: "Koszt", hint: "Krótko", problems: [problem("costs.3.name")] }),
    )
    const input = $("input")
    expect(input.attr("id")).toBe("field-costs-3-name")
    expect($("label").attr("for")).toBe("field-costs-3-name")
    expect(input.attr("aria-invalid")).toBe("true")
    const described = (input.attr("aria-describedby") ?? "").split(" ").map((id) => $(`#${id}`).text())
    expect(described).toEqual(["Krótko", "Popraw <costs.3.name> "])
  })

  it("takes only its own problems and is not invalid for a warning", () => {
    const problems = [problem("other"), problem("phone", { level: "warning" })]
    const $ = page(textField(ui, { name: "phone", label: "Telefon", problems }))
    expect($(".ds-validation-message").length).toBe(1)
    expect($(".ds-validation-message").attr("data-color")).toBe("warning")
    expect($("input").attr("aria-invalid")).toBeUndefined()
  })

  it("shows what was typed, escaped, and the article of the law", () => {
    const $ = page(
      moneyField(ui, {
        name: "grant",
        label: "Dotacja",
        value: '36 <500>"',
        problems: [problem("grant", { article: "art. 16 ust. 1" })],
      }),
    )
    expect($("input").attr("value")).toBe('36 <500>"')
    expect($("input").attr("inputmode")).toBe("decimal")
    expect($(".article").text()).toBe("art. 16 ust. 1")
  })

  it("asks in its message for the value that mends it", () => {
    const fix = { field: "grant", value: "36 000,00", label: { pl: "Ustaw", en: "Set" } }
    const $ = page(moneyField(ui, { name: "grant", label: "Dotacja", problems: [problem("grant", { fix })] }))
    const sent = new FormData()
    sent.set($("button").attr("name") ?? "", $("button").attr("value") ?? "")
    expect(requestedFix(sent)).toEqual({ field: "grant", value: "36 000,00" })
    expect(requestedFix(new FormData())).toBeUndefined()
  })

  it("without a visible label keeps one for those who listen", () => {
    const $ = page(textField(ui, { name: "a", label: "Cena", hint: "x", bare: true }))
    expect($("label").attr("class")).toBe("ds-sr-only")
    expect($("label").text()).toBe("Cena")
  })

  it("keeps the first line end of a text", () => {
    const $ = page(textArea(ui, { name: "a", label: "Opis", value: "\nraz\ndwa </textarea>", limit: 10 }))
    expect($("textarea").text()).toBe("\nraz\ndwa </textarea>")
    expect($(`#${$("textarea").attr("aria-describedby")}`).text()).toBe("Najwyżej 10 znaków.")
  })

  it("speaks the reader's language", () => {
    const $ = page(
      textField(
        { lang: "en" },
        { name: "a", label: { pl: "Tytuł", en: "Title" }, optional: true, problems: [problem("a")] },
      ),
    )
    expect($("label").text()).toBe("Title (optional)")
    expect($(".ds-validation-message").text()).toContain("Correct <a>")
    expect($("input").attr("required")).toBeUndefined()
  })
})

describe("choices", () => {
  const choices = [
    { value: "a", label: "A", hint: "pierwsze" },
    { value: "b", label: "B" },
  ]

  it("mark what was chosen", () => {
    expect(page(select(ui, { name: "s", label: "S", choices, value: "b" }))("option[selected]").attr("value")).toBe("b")
    expect(page(radios(ui, { name: "r", label: "R", choices, value: "b" }))("input[checked]").attr("value")).toBe("b")
    const ticked = page(checkboxes(ui, { name: "c", label: "C", choices, values: ["a", "b"] }))("input[checked]")
    expect(ticked.length).toBe(2)
  })

  it("are a group with a name, described by its message, reached by the error summary", () => {
    const problems = [problem("r")]
    const $ = page([radios(ui, { name: "r", label: "Forma", choices, problems }), errorSummary(ui, problems)].join(""))
    expect($("legend").text()).toBe("Forma")
    expect($(`#${$("fieldset").attr("aria-describedby")}`).text()).toContain("Popraw <r>")
    expect($($(".error-summary a").attr("href") ?? "").attr("type")).toBe("radio")
  })
})

describe("an error summary", () => {
  it("leads to every blocking problem and leaves out warnings", () => {
    const $ = page(errorSummary(ui, [problem("a"), problem("b.c"), problem("d", { level: "warning" }), problem("")]))
    expect(
      $("a")
        .map((_, a) => $(a).attr("href"))
        .get(),
    ).toEqual(["#field-a", "#field-b-c"])
    expect($("li").length).toBe(3)
  })

  it("is absent when nothing blocks", () => {
    expect(errorSummary(ui, [problem("d", { level: "warning" })])).toBe("")
  })
})

describe("a form", () => {
  it("is valid HTML with every field in it, with problems and without", () => {
    for (const problems of [[], ["t", "a", "m", "d", "f", "c", "r"].map((name) => problem(name))]) {
      const body = [
        errorSummary(ui, problems),
        form(ui, {
          action: "/x",
          files: true,
          csrf: "1",
          body: [
            textField(ui, { name: "t", label: "T", hint: "h", problems }),
            textArea(ui, { name: "a", label: "A", limit: 5, problems }),
            moneyField(ui, { name: "m", label: "M", problems }),
            dateField(ui, { name: "d", label: "D", problems }),
            fileField(ui, { name: "f", label: "F", accept: [".pdf"], maxSize: "1 MB", saved: "a.pdf", problems }),
            checkbox(ui, { name: "c", label: "C", problems }),
            radios(ui, { name: "r", label: "R", choices: [{ value: "1", label: "1" }], problems }),
          ],
        }),
      ]
      expect(validateHtml(wholePage(body.join("")))).toEqual([])
    }
  })

  it("gives Enter a button of its own, before those that mend or add rows", () => {
    const $ = page(form(ui, { action: "/x", body: moneyField(ui, { name: "m", label: "M" }) }))
    expect($("button").first().attr("name")).toBeUndefined()
  })

  it("never posts to a foreign scheme", () => {
    expect(page(form(ui, { action: "javascript:1", body: "" }))("form").attr("action")).toBe("about:invalid")
  })
})
