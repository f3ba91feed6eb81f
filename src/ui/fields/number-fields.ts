import type { Html, Ui } from "../html.ts"
import { texts } from "../ui.texts.ts"
import { type TextFieldProps, textField } from "./text-field.ts"

type Typed = Omit<TextFieldProps, "type" | "keyboard" | "autocomplete" | "spellcheck">

/** An amount as it was typed or formatted (`formatAmount`), never grosze; `parseMoney` reads it. */
export function moneyField(ui: Ui, props: Typed): Html {
  return textField(ui, {
    width: "medium",
    align: "end",
    suffix: props.bare ? undefined : texts.currency,
    ...props,
    keyboard: "decimal",
    autocomplete: "off",
    spellcheck: false,
  })
}

/** A whole or decimal number, typed as text: a wheel or an arrow key must not change it by accident. */
export function numberField(ui: Ui, props: Typed & { decimals?: boolean }): Html {
  const { decimals, ...rest } = props
  return textField(ui, {
    width: "short",
    align: "end",
    ...rest,
    keyboard: decimals ? "decimal" : "numeric",
    autocomplete: "off",
    spellcheck: false,
  })
}
