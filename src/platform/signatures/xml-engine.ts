import { DOMImplementation, DOMParser, onErrorStopParsing, XMLSerializer } from "@xmldom/xmldom"
import { setNodeDependencies } from "xml-core"
import { Application } from "xmldsigjs"
import xpath from "xpath"

/** Anything that is not XML ends the reading; nothing is said of it aside. */
class StrictParser extends DOMParser {
  constructor() {
    super({ onError: onErrorStopParsing })
  }
}

// The library of XML signatures works on the DOM and the cryptography it is given.
setNodeDependencies({ DOMImplementation, DOMParser: StrictParser, XMLSerializer, xpath })
Application.setEngine("Node", globalThis.crypto)

export { Parse, type Reference, SignedXml } from "xmldsigjs"

/** Whether an error of the library says that what is signed was changed since. */
export const saysChanged = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "message" in error && /invalid digest/i.test(String(error.message))
