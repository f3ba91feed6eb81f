import { cardTexts } from "../card.texts.ts"
import type { Body } from "../card.ts"
import { fold, tidy } from "../fold.ts"
import type { Findings } from "./findings.ts"
import { startsInstitution } from "./institutions.ts"
import type { SourceLine } from "./source-lines.ts"
import { cellsOf, hasWideGaps, isRuler } from "./table-lines.ts"

const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    "nazwa podmiotu podmiot podmioty zakres wspolpracy wspolpraca lp partner partnera jednostka " +
    "jednostki instytucja nazwy wspolpracujace"
  ).split(" "),
)
/** Words that open a scope of cooperation: a name of an activity. */
const ACTIVITY =
  /^(?:\p{Ll}+(?:anie|enie|cie|aniu|eniu|aniem|eniem)|nadzór|udział|pomoc|opieka|współpraca|wsparcie|organizacja|finansowanie|opinia|opinie|konsultacje|kontrola|realizacja|promocja|koordynacja|doradztwo|wykonawca|partner|ocena|monitoring|przekaz)[,;.]?$/u
const BULLET = /^[-–—•*]\s+/
const DASH = /\s[-–—]\s+/

type Open = { name: string; scopes: string[]; lines: SourceLine[]; printed: string; others: string[]; guessed: boolean }

/** Reads cooperating bodies and what each cooperates in; in running text the boundary is a guess and is asked. */
export function readBodies(lines: readonly SourceLine[], findings: Findings): Body[] {
  const header = lines.filter((line) => line.text !== "" && isHeader(line))
  const wideGaps = header.some((line) => hasWideGaps(line) || /\S {2,}\S/.test(line.raw))
  const bodies: Open[] = []
  let afterBlank = true
  for (const line of lines) {
    const skip = line.text === "" || isRuler(line) || isHeader(line)
    if (!skip) addLine(line, cellsOf(line, wideGaps), bodies, afterBlank)
    afterBlank = line.text === ""
  }
  for (const [index, body] of bodies.entries()) noteBody(body, index, findings)
  return bodies.map(({ name, scopes }) => ({ name, scopes: scopes.map(withoutComma) }))
}

const isHeader = (line: SourceLine) =>
  line.key.split(/[\s|]+/).every((word) => word === "" || HEADER_WORDS.has(word.replace(/[:.]$/, "")))

const unbulleted = (text: string) => tidy(text).replace(BULLET, "")
const withoutComma = (text: string) => text.replace(/[,;]$/, "")
const scopesOf = (cell: string) =>
  cell
    .split("\v")
    .map(unbulleted)
    .filter((scope) => scope !== "")

function addLine(line: SourceLine, cells: string[] | null, bodies: Open[], afterBlank: boolean): void {
  const open = bodies.at(-1)
  if (cells && cells.length > 1) {
    const own = /^\d{1,3}\.?$/.test(tidy(cells[0]!)) ? cells.slice(1) : cells
    const name = tidy(own[0]!)
    const scopes = scopesOf(own.slice(1).join("\v"))
    if (name === "" && open) {
      for (const scope of scopes) open.scopes.push(scope)
      open.lines.push(line)
    } else bodies.push({ name, scopes, lines: [line], printed: line.text, others: [], guessed: false })
    return
  }
  const continues = open && (BULLET.test(line.text) || /^\p{Ll}/u.test(line.text))
  if (!continues) {
    bodies.push(splitBody(line))
    return
  }
  open.lines.push(line)
  const wrapped = !afterBlank && !BULLET.test(line.text) && open.scopes.length > 0
  if (wrapped) open.scopes.push(`${open.scopes.pop()} ${line.text}`)
  else open.scopes.push(unbulleted(line.text))
}

/** "Name - scope", else the first word of an activity, else the end of the capitalised words. */
function splitBody(line: SourceLine): Open {
  const text = line.text.replace(/^\d{1,3}[.)]\s+/, "")
  const words = text.split(" ")
  const places = [dashPlace(words), activityPlace(words), capitalsPlace(words)].filter((place) => place !== null)
  const at = places[0] ?? words.length
  const name = words.slice(0, at).join(" ")
  const rest = unbulleted(words.slice(at).join(" "))
  const nameUpTo = (place: number) =>
    words
      .slice(0, place)
      .join(" ")
      .replace(/ [-–—]$/, "")
  const others = [...new Set([...places.slice(1).map(nameUpTo), text])]
  return {
    name,
    scopes: rest === "" ? [] : [rest],
    lines: [line],
    printed: text,
    others: others.filter((other) => other !== name),
    guessed: true,
  }
}

function dashPlace(words: string[]): number | null {
  const at = words.findIndex((word, n) => n > 0 && DASH.test(` ${word} `))
  return at > 0 && at < words.length - 1 ? at : null
}

function activityPlace(words: string[]): number | null {
  const at = words.findIndex((word, n) => n > 0 && ACTIVITY.test(word))
  return at > 0 ? at : null
}

function capitalsPlace(words: string[]): number | null {
  if (!startsInstitution(words[0]!) && !/^\p{Lu}/u.test(words[1] ?? "")) return null
  const at = words.findIndex((word) => /^\p{Ll}{3,}/u.test(word))
  return at > 0 ? at : null
}

function noteBody(body: Open, index: number, findings: Findings): void {
  const path = `bodies.${index}`
  findings.note(`${path}.scopes`, body.lines, body.guessed ? "guessed" : "certain")
  if (!body.guessed) {
    findings.note(`${path}.name`, body.lines)
    return
  }
  const { printed, name, others: alternatives, lines } = body
  findings.ask({
    path: `${path}.name`,
    code: "body",
    text: cardTexts.bodyGuessed(name),
    printed,
    proposed: name,
    alternatives,
    lines,
  })
}

/** The same printed line cut where the person says: the answer is the beginning of the line. */
export function cutAtName(printed: string, answer: string): { name: string; firstScope: string } | null {
  const name = tidy(answer)
  if (!fold(printed).startsWith(fold(name))) return null
  return { name, firstScope: withoutComma(unbulleted(tidy(printed).slice(name.length))) }
}
