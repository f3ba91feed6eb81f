import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { icon } from "./icon.ts"
import { href } from "./link.ts"
import { texts } from "./ui.texts.ts"

export type Column<Row> = {
  label: Words
  /** `number` is right-aligned with tabular figures. */
  align?: "start" | "number" | "center"
  cell: (row: Row, index: number) => Content
  /** The cell names its row; `plain` without bold. */
  heading?: boolean | "plain"
  /** Address that sorts by this column; `direction` when it is sorted so now. */
  sort?: { href: string; direction?: "ascending" | "descending" }
  /** Heard but not shown, such as the column of buttons. */
  hiddenLabel?: boolean
  /** `narrow` for a control of a few characters, `bar` for `barInTable`; otherwise as wide as its content. */
  width?: "tiny" | "narrow" | "bar"
  /** On a phone it stands before the row's name, such as a place in a ranking. */
  lead?: boolean
  /** Left out on paper. */
  screenOnly?: boolean
}

/** Rows under one heading. `line`: the heading is a border, such as the line of the last funded offer. */
export type RowGroup<Row> = { heading?: Content; look?: "plain" | "line"; muted?: boolean; rows: readonly Row[] }

export type TableProps<Row> = {
  /** What the table shows; heard always, shown unless `hiddenCaption`. */
  caption: Words
  hiddenCaption?: boolean
  columns: readonly Column<Row>[]
  rows?: readonly Row[]
  /** Instead of `rows`. */
  groups?: readonly RowGroup<Row>[]
  /** Full-width words under a row, such as its problems: `problemList`. */
  after?: (row: Row, index: number) => Content
  /** Sums, one cell a column. */
  foot?: readonly Content[]
  /** What stands in place of rows. */
  empty?: Content
  /** In a narrow place: each row a card, or the table scrolls sideways (matrices of numbers). */
  phone?: "cards" | "scroll"
  /** Less air, for many rows. */
  dense?: boolean
  id?: string
}

/** Rows and columns with tabular figures; on a phone each row becomes a card. */
export function table<Row>(ui: Ui, props: TableProps<Row>): Html {
  const groups = props.groups ?? [{ rows: props.rows ?? [] }]
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const names = props.columns.map((column) => words(ui, column.label))
  const body =
    count === 0 && !groups.some((group) => group.heading)
      ? html`<tbody><tr><td class="table-empty" colspan="${props.columns.length}">${say(ui, props.empty ?? texts.emptyTable)}</td></tr></tbody>`
      : groups.map((group) => groupBody(ui, props, group, names))
  const drawn = html`<table class="ds-table" data-phone="${props.phone ?? "cards"}"${attributes({
    id: props.id,
    "data-dense": props.dense,
  })}><caption${props.hiddenCaption ? html` class="ds-sr-only"` : ""}>${words(ui, props.caption)}</caption><thead><tr>${props.columns.map(
    (column) => columnHead(ui, column),
  )}</tr></thead>${body}${props.foot ? html`<tfoot><tr>${props.foot.map((cell, index) => footCell(ui, props, cell, index, names))}</tr></tfoot>` : ""}</table>`
  // Rows turn into cards when the table's own place is too narrow for its columns, not only on a phone.
  const fold = props.columns.length <= 3 ? "late" : props.columns.length <= 5 ? "middle" : "early"
  return props.phone === "scroll"
    ? html`<section class="table-scroll" aria-label="${words(ui, props.caption)}" tabindex="0">${drawn}</section>`
    : html`<div class="table-place" data-fold="${fold}">${drawn}</div>`
}

function columnHead<Row>(ui: Ui, column: Column<Row>): Html {
  const label = column.hiddenLabel
    ? html`<span class="ds-sr-only">${words(ui, column.label)}</span>`
    : words(ui, column.label)
  const look = { "data-align": column.align, "data-screen-only": column.screenOnly, "data-width": column.width }
  if (!column.sort) return html`<th scope="col"${attributes(look)}>${label}</th>`
  const { direction } = column.sort
  const sign = direction === "ascending" ? "arrow-up" : direction === "descending" ? "arrow-down" : "arrow-up-down"
  const next = direction === "ascending" ? texts.sortDescending : texts.sortAscending
  return html`<th scope="col"${attributes({ ...look, "aria-sort": direction })}><a class="sort-link" href="${href(column.sort.href)}">${label}<span class="ds-sr-only">, ${say(ui, next)}</span>${icon(sign)}</a></th>`
}

function groupBody<Row>(ui: Ui, props: TableProps<Row>, group: RowGroup<Row>, names: readonly string[]): Html {
  const heading = group.heading
    ? html`<tr class="group-heading" data-look="${group.look ?? "plain"}"><th scope="rowgroup" colspan="${props.columns.length}">${say(ui, group.heading)}</th></tr>`
    : ""
  const rows = group.rows.map((row, rowIndex) => {
    const cells = props.columns.map((column, index) => {
      const content = say(ui, column.cell(row, rowIndex))
      const look = attributes({
        "data-label": column.hiddenLabel ? undefined : names[index],
        "data-align": column.align,
        "data-screen-only": column.screenOnly,
        "data-width": column.width,
        "data-lead": column.lead,
        "data-plain": column.heading === "plain",
      })
      return column.heading && String(content) !== ""
        ? html`<th scope="row"${look}>${content}</th>`
        : html`<td${look}>${content}</td>`
    })
    const after = say(ui, props.after?.(row, rowIndex))
    return after
      ? html`<tr class="row-with-after">${cells}</tr><tr class="row-after"><td colspan="${props.columns.length}">${after}</td></tr>`
      : html`<tr>${cells}</tr>`
  })
  return html`<tbody${attributes({ "data-muted": group.muted })}>${heading}${rows}</tbody>`
}

function footCell<Row>(ui: Ui, props: TableProps<Row>, cell: Content, index: number, names: readonly string[]): Html {
  const look = attributes({ "data-align": props.columns[index]?.align })
  const content = say(ui, cell)
  // A heading without words says nothing to a screen reader.
  if (index === 0 && String(content) !== "") return html`<th scope="row"${look}>${content}</th>`
  return html`<td${look}${attributes({ "data-label": names[index] })}>${content}</td>`
}
