import { createHash } from "node:crypto"
import { idOfContent } from "../ids.ts"

/** One file of a multipart form, read into memory; its size is limited at the door. */
export type UploadedFile = { name: string; type: string; bytes: Uint8Array }

/** The fields of a posted form. A missing field reads as "", a missing list as []. Nothing is trimmed but line ends. */
export class Form {
  readonly #fields: ReadonlyMap<string, readonly string[]>
  readonly #files: ReadonlyMap<string, readonly UploadedFile[]>

  constructor(
    fields: ReadonlyMap<string, readonly string[]>,
    files: ReadonlyMap<string, readonly UploadedFile[]> = new Map(),
  ) {
    this.#fields = fields
    this.#files = files
  }

  static of(values: Readonly<Record<string, string | readonly string[]>>): Form {
    return new Form(new Map(Object.entries(values).map(([k, v]) => [k, typeof v === "string" ? [v] : v])))
  }

  /** The field without spaces around it, with `\n` as its only line end. */
  text(name: string): string {
    return tidied(this.#fields.get(name)?.[0] ?? "")
  }

  /**
   * The id of what this form makes, from the key in its field `id` and everything else in it: a repeat gives the same id,
   * other content sent from the same page (after the browser's Back) another. No id when the form brings no key.
   */
  idOfMade(): string {
    const typed = this.names()
      .filter((name) => name !== "id")
      .sort()
      .map((name) => [name, this.all(name).map(tidied)])
    const files = this.everyFile().map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"))
    return idOfContent(this.text("id"), [typed, files])
  }

  all(name: string): readonly string[] {
    return this.#fields.get(name) ?? []
  }

  has(name: string): boolean {
    return this.#fields.has(name)
  }

  names(): string[] {
    return [...this.#fields.keys()]
  }

  file(name: string): UploadedFile | undefined {
    return this.#files.get(name)?.find((file) => file.bytes.length > 0 || file.name !== "")
  }

  files(name: string): readonly UploadedFile[] {
    return (this.#files.get(name) ?? []).filter((file) => file.bytes.length > 0 || file.name !== "")
  }

  everyFile(): readonly UploadedFile[] {
    return [...this.#files.values()].flat().filter((file) => file.bytes.length > 0)
  }

  hasFiles(): boolean {
    return this.everyFile().length > 0
  }

  /** Every pair in order, for carrying a form over a sign-in. */
  pairs(): [string, string][] {
    return [...this.#fields].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))
  }
}

const tidied = (text: string): string => text.replaceAll("\r\n", "\n").trim()

/** Reads an urlencoded or multipart body. Control characters that PostgreSQL refuses are dropped. */
export async function readForm(request: Request): Promise<Form> {
  const fields = new Map<string, string[]>()
  const files = new Map<string, UploadedFile[]>()
  const data = await request.formData()
  for (const [name, value] of data as unknown as Iterable<[string, FormDataEntryValue]>) {
    if (typeof value === "string") {
      const list = fields.get(name) ?? []
      list.push(value.replaceAll("\u0000", ""))
      fields.set(name, list)
    } else {
      const list = files.get(name) ?? []
      list.push({ name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) })
      files.set(name, list)
    }
  }
  return new Form(fields, files)
}
