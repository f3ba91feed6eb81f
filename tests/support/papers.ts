/** A small PDF as people send them; `words` make its content another's. */
export function paper(name = "statut.pdf", words = ""): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  return { name, bytes: new Uint8Array(Buffer.from(`%PDF-1.7\n% ${words}\n1 0 obj <<>> endobj\n%%EOF\n`)) }
}

/** A form with one file and whatever else it holds. */
export function paperForm(
  field: string,
  file: { name: string; bytes: Uint8Array<ArrayBuffer> },
  others: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(others)) form.append(name, value)
  form.append(field, new File([file.bytes], file.name, { type: "application/x-claimed" }))
  return form
}
