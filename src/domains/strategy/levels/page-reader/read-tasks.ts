import type { Findings } from "../../card-reader/findings.ts"
import { rangeOf, type SourceLine } from "../../card-reader/source-lines.ts"
import { cellsOf, isRuler } from "../../card-reader/table-lines.ts"
import { fold, tidy } from "../../fold.ts"
import { pageTexts as texts } from "./page.texts.ts"
import type { PageTask } from "./page-reading.ts"
import { readPercent } from "./read-percent.ts"

const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    "lp l.p nr numer zadanie zadania zadan nazwa projekt projekty projektu waga wagi wag postep postepu postepy " +
    "realizacji realizacja w procentach procent % i lista"
  ).split(" "),
)
const VALUE = /(?:\d{1,4}(?:[.,]\d{1,4})?\s?%?|-{1,2}|–|—|bd\.?|brak danych|x)$/i
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)[.)]?(?:\s+|$)(.*)$/su
const TOTAL = /^(?:razem|ogolem|suma|lacznie)\b/
const MOST_WRAPPED = 8

export type TasksTable = { tasks: PageTask[]; total: { weight: string; progress: string } | null; end: number }

/** Whether a line has only words of the header of a table of tasks. */
const words = (line: SourceLine) => line.key.split(/[\s|,/()]+/).filter((word) => word !== "")
const isHeaderLine = (line: SourceLine): boolean =>
  words(line).length > 0 && words(line).every((word) => HEADER_WORDS.has(word.replace(/[.:]+$/, "")))

/** The run of header lines that name a weight or a progress of tasks; undefined when the text has none. */
export function findTasksHeader(lines: readonly SourceLine[], from = 0): { from: number; to: number } | undefined {
  for (let at = from; at < lines.length; at += 1) {
    if (!isHeaderLine(lines[at]!)) continue
    let to = at
    while (to < lines.length && (isHeaderLine(lines[to]!) || (lines[to]!.text === "" && to < at + MOST_WRAPPED)))
      to += 1
    const said = lines.slice(at, to).flatMap(words)
    const has = (stem: string) => said.some((word) => word.startsWith(stem))
    if (has("wag") && has("postep")) return { from: at, to }
    at = Math.max(at, to - 1)
  }
  return undefined
}

type Open = { lines: SourceLine[]; text: string }

/** Reads rows until the row of the sum or until `stop`; what does not end with values is left and reported. */
export function readTasks(
  lines: readonly SourceLine[],
  header: { from: number; to: number },
  stop: (line: SourceLine, at: number) => boolean,
  findings: Findings,
): TasksTable {
  const tasks: PageTask[] = []
  let total: TasksTable["total"] = null
  let open: Open | null = null
  let end = header.to
  const close = () => {
    if (open) addRow(open, tasks, findings)
    open = null
  }
  for (; end < lines.length; end += 1) {
    const line = lines[end]!
    if (line.text === "" || isRuler(line)) continue
    if (stop(line, end)) break
    const text = textOf(line)
    if (TOTAL.test(fold(text))) {
      close()
      let whole = text
      // In a paste of one cell a line the numbers of the sum stand under its word.
      while (valuesAtEnd(whole).length < 2 && isValueOnly(lines[end + 1])) {
        end += 1
        whole = `${whole}\t${textOf(lines[end]!)}`
      }
      const values = valuesAtEnd(whole)
      total = { weight: values.length > 1 ? values.at(-2)! : "", progress: values.at(-1) ?? "" }
      end += 1
      break
    }
    const current = open as Open | null
    const starts = NUMBERED.test(text) && !isValueOnly(line)
    const isFull = current !== null && valuesAtEnd(current.text).length >= 2
    if (
      !current ||
      isFull ||
      (starts && valuesAtEnd(current.text).length > 0) ||
      current.lines.length >= MOST_WRAPPED
    ) {
      close()
      open = { lines: [line], text }
    } else {
      const next: Open = { lines: [...current.lines, line], text: `${current.text}\t${text}` }
      open = next
    }
  }
  close()
  return { tasks, total, end }
}

/** Cells stay apart by tabs, so that a number of a name does not run into the weight. */
const textOf = (line: SourceLine): string =>
  (cellsOf(line) ?? [line.raw])
    .map((cell) => tidy(cell.replaceAll("\v", " ")))
    .filter((cell) => cell !== "")
    .join("\t")

const isValueOnly = (line: SourceLine | undefined): boolean => {
  if (!line || line.text === "") return false
  const text = textOf(line)
  return text.split("\t").every((cell) => new RegExp(`^${VALUE.source}`, "i").test(cell))
}

/** Up to two values at the end of a row, as printed. */
function valuesAtEnd(text: string): string[] {
  const values: string[] = []
  let rest = text
  while (values.length < 2) {
    const trimmed = rest.trimEnd()
    const found = VALUE.exec(trimmed)
    const before = found && trimmed.slice(0, found.index)
    if (!found || before === null || (before !== "" && !/[\s]$/.test(before))) break
    values.unshift(found[0].trim())
    rest = before
  }
  return values
}

const before = (text: string, values: readonly string[]): string => {
  let rest = text.trimEnd()
  for (const value of [...values].reverse()) rest = rest.slice(0, rest.length - value.length).trimEnd()
  return rest
}

function addRow({ lines, text }: Open, tasks: PageTask[], findings: Findings): void {
  const values = valuesAtEnd(text)
  if (values.length === 0) {
    findings.leave("no-place", lines)
    return
  }
  const head = tidy(before(text, values))
  const numbered = NUMBERED.exec(head)
  const number = numbered?.[2] ? numbered[1]! : ""
  const name = numbered?.[2] ? numbered[2].trim() : head
  if (name === "") {
    findings.leave("no-place", lines)
    return
  }
  const index = tasks.length
  const [weight = "", progress = ""] = values.length === 2 ? values : ["", ""]
  tasks.push({ number, name, weight, progress, lines: rangeOf(lines) })
  askAboutRow({ index, name, values, text }, lines, findings)
}

function askAboutRow(
  { index, name, values, text }: { index: number; name: string; values: readonly string[]; text: string },
  lines: readonly SourceLine[],
  findings: Findings,
): void {
  const printed = values.join(" | ")
  if (values.length === 1) {
    const alternatives = [`${printed} | `, ` | ${printed}`].map((each) => each.trim())
    const of = { code: "row", text: texts.taskRow(name, printed), printed, proposed: null, alternatives }
    findings.ask({ path: `tasks.${index}.row`, ...of, lines })
    return
  }
  const [weight, progress] = values as [string, string]
  // "… na rok 2013 60 100": without signs or cells the boundary is a guess.
  const isSure = text.includes("\t") || (weight.includes("%") && progress.includes("%"))
  const isOpen = /\d\s*$/.test(before(text, values))
  if (!isSure && isOpen) {
    const guessed = texts.taskRowGuessed(name, weight, progress)
    findings.ask({
      path: `tasks.${index}.row`,
      code: "row",
      text: guessed,
      printed,
      proposed: printed,
      alternatives: [],
      lines,
    })
  }
  const ask = (part: "weight" | "progress", said: string, text: ReturnType<typeof texts.weightUnread>) => {
    if (readPercent(said) === undefined)
      findings.ask({
        path: `tasks.${index}.${part}`,
        code: "",
        text,
        printed: said,
        proposed: null,
        alternatives: [""],
        lines,
      })
  }
  ask("weight", weight, texts.weightUnread(name, weight))
  ask("progress", progress, texts.progressUnread(name, progress))
}
