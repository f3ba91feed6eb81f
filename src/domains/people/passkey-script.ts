import { addScript, type Html, html } from "../../ui/public.ts"

const address = addScript("passkey.js", new URL("./browser/passkey.ts", import.meta.url))

/** For the head of pages with `data-passkey`. */
export const passkeyScript = (): Html => html`<script type="module" src="${address}"></script>`
