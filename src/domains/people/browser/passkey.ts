// Signs in with a passkey and adds one. Places marked `data-passkey` stay hidden where a browser cannot do it; the
// password works without this script.
type Json = Record<string, unknown>
type Ceremony = "sign-in" | "add"

const BASE = "/api/auth/passkey"

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0))

const toText = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")

async function call(path: string, body?: Json): Promise<Json> {
  const options = body
    ? { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
    : {}
  const response = await fetch(`${BASE}/${path}`, options)
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Json
}

type Listed = { id: string; type: "public-key"; transports?: AuthenticatorTransport[] }
const listed = (list: unknown) => ((list ?? []) as Listed[]).map((each) => ({ ...each, id: toBytes(each.id) }))

async function signIn(): Promise<void> {
  const options = await call("generate-authenticate-options")
  const credential = (await navigator.credentials.get({
    publicKey: {
      challenge: toBytes(options.challenge as string),
      rpId: options.rpId as string,
      timeout: options.timeout as number,
      allowCredentials: listed(options.allowCredentials),
      userVerification: "required",
    },
  })) as PublicKeyCredential
  const answer = credential.response as AuthenticatorAssertionResponse
  await call("verify-authentication", {
    response: {
      ...shared(credential),
      response: {
        clientDataJSON: toText(answer.clientDataJSON),
        authenticatorData: toText(answer.authenticatorData),
        signature: toText(answer.signature),
        userHandle: answer.userHandle ? toText(answer.userHandle) : undefined,
      },
    },
  })
}

async function add(name: string): Promise<void> {
  const options = await call("generate-register-options")
  const user = options.user as { id: string; name: string; displayName: string }
  const credential = (await navigator.credentials.create({
    publicKey: {
      ...(options as unknown as PublicKeyCredentialCreationOptions),
      challenge: toBytes(options.challenge as string),
      user: { ...user, id: toBytes(user.id) },
      excludeCredentials: listed(options.excludeCredentials),
    },
  })) as PublicKeyCredential
  const answer = credential.response as AuthenticatorAttestationResponse
  await call("verify-registration", {
    name,
    response: {
      ...shared(credential),
      response: {
        clientDataJSON: toText(answer.clientDataJSON),
        attestationObject: toText(answer.attestationObject),
        transports: answer.getTransports(),
      },
    },
  })
}

const shared = (credential: PublicKeyCredential) => ({
  id: credential.id,
  rawId: toText(credential.rawId),
  type: credential.type,
  clientExtensionResults: credential.getClientExtensionResults(),
  authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
})

function wake(place: HTMLElement): void {
  const button = place.querySelector<HTMLButtonElement>('button[type="button"]')
  const status = place.querySelector<HTMLElement>(".passkey-status")
  const onward = place.querySelector<HTMLFormElement>("form")
  if (!button || !status || !onward) return
  place.hidden = false
  button.addEventListener("click", async () => {
    status.textContent = ""
    button.setAttribute("aria-busy", "true")
    try {
      if ((place.dataset.passkey as Ceremony) === "sign-in") await signIn()
      else await add(place.querySelector<HTMLInputElement>('input[type="text"]')?.value.trim() ?? "")
      onward.requestSubmit()
    } catch {
      status.textContent = place.dataset.failed ?? ""
    } finally {
      button.removeAttribute("aria-busy")
    }
  })
}

if ("PublicKeyCredential" in window && navigator.credentials)
  for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) wake(place)
