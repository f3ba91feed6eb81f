import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { href } from "./link.ts"
import { texts } from "./ui.texts.ts"

export type StageState = "done" | "current" | "ahead"
export type Step = { label: Content; state: StageState; href?: string; note?: Content }

/** Where a procedure is: a line of numbered parts, the current one in brick. */
export function steps(ui: Ui, props: { label: Words; items: readonly Step[] }): Html {
  const items = props.items.map((item, index) => {
    const label = html`${index + 1}. ${say(ui, item.label)}${item.note ? html` · <span class="step-note">${say(ui, item.note)}</span>` : ""}`
    return html`<li data-state="${item.state}"${attributes({ "aria-current": item.state === "current" ? "step" : undefined })}>${
      item.href ? html`<a class="step-link" href="${href(item.href)}">${label}</a>` : html`<span>${label}</span>`
    }<span class="ds-sr-only"> (${words(ui, stateWords[item.state])})</span></li>`
  })
  return html`<ol class="steps" aria-label="${words(ui, props.label)}">${items}</ol>`
}

export type YearStage = { label: Content; note?: Content; state: StageState; href?: string }

/** The cooperation year as a line of six stages. */
export function yearLine(ui: Ui, props: { label: Words; stages: readonly YearStage[] }): Html {
  const stages = props.stages.map(
    (stage) =>
      html`<li data-state="${stage.state}"${attributes({ "aria-current": stage.state === "current" ? "step" : undefined })}><span class="year-dot" aria-hidden="true"></span><span class="year-label">${
        stage.href ? html`<a href="${href(stage.href)}">${say(ui, stage.label)}</a>` : say(ui, stage.label)
      }<span class="ds-sr-only"> (${words(ui, stateWords[stage.state])})</span></span>${
        stage.note ? html`<span class="year-note">${say(ui, stage.note)}</span>` : ""
      }</li>`,
  )
  return html`<ol class="year-line" aria-label="${words(ui, props.label)}">${stages}</ol>`
}

const stateWords = { done: texts.stageDone, current: texts.stageCurrent, ahead: texts.stageAhead } as const
