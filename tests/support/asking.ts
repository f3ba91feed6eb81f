import { AsyncLocalStorage } from "node:async_hooks"

const requests = new AsyncLocalStorage<object>()
let last: object | undefined

/** Answers a request so that what it asks of the database is known from what earlier ones left to be done behind it. */
export function answering<T>(request: object, answer: () => T): T {
  last = request
  return requests.run(request, answer)
}

/** Whether this is work left behind by an earlier request, such as linking events and delivering mail. */
export function isLeftBehind(): boolean {
  const request = requests.getStore()
  return request !== undefined && request !== last
}
