import { type AddressInfo, createServer } from "node:net"
import { type ServerType, serve } from "@hono/node-server"
import { buildProduct } from "./app/build.ts"
import { loadExample } from "./app/example/load.ts"
import { demoLogIns } from "./domains/people/public.ts"
import { speak, type Text } from "./lib/texts.ts"
import { clamd } from "./platform/antivirus.ts"
import { movableClock, systemClock } from "./platform/clock.ts"
import { type Config, consoleLang, filesPath, localUrl, readConfig } from "./platform/config.ts"
import { connect } from "./platform/db.ts"
import { diskFiles } from "./platform/files.ts"
import { startJobs } from "./platform/jobs.ts"
import { lineLog } from "./platform/log.ts"
import { smtpSender } from "./platform/mail.ts"
import { migrate } from "./platform/migrate.ts"
import { startPostgres } from "./platform/postgres.ts"
import { secretOf } from "./platform/secret.ts"
import { StartProblem } from "./platform/start-problem.ts"
import { serverTexts as texts } from "./server.texts.ts"
import { urls } from "./urls.ts"

/** Long enough for a rush on one page, short enough that nobody notices another process's change coming late. */
const REMEMBERED_MS = 1000

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Undone in reverse order when the process ends. */
const undo: (() => Promise<unknown>)[] = []
const longWork = new AbortController()
let stopping: Promise<void> | undefined

async function main(): Promise<void> {
  const config = readConfig()
  const t = speak(config.lang)
  const log = lineLog((line) => process.stderr.write(line), config.logLevel)
  const secret = secretOf(config)
  const postgres = await startPostgres(config)
  undo.push(() => postgres.stop())
  await migrate(postgres.url)
  const database = connect(postgres.url)
  undo.push(() => database.close())
  const clock = config.example ? movableClock() : systemClock
  const sender = config.smtpUrl ? smtpSender(config.smtpUrl, config.mailFrom) : undefined
  const files = await diskFiles(filesPath(config))
  const scanner = config.clamd
    ? clamd(config.clamd, (reason) => log.error("scan.failed", new Error(reason)))
    : undefined
  const port = config.port || (await freePort(config.host))
  const baseUrl = config.port === 0 ? localUrl(config.host, port) : config.baseUrl
  const product = buildProduct({
    database,
    clock,
    log,
    secret,
    baseUrl,
    isExample: config.example,
    files,
    scanner,
    sender,
    stopping: longWork.signal,
    rememberPages: REMEMBERED_MS,
  })
  if (config.example) await loadExample({ database, files, clock, baseUrl, say: () => say(t(texts.seeding)) })
  const server = await listen(config.host, port, (request) => product.app.fetch(request))
  undo.push(() => close(server))
  say(t(texts.ready(baseUrl)))
  if (config.example) printLogIns(config, baseUrl)
  else if (!sender) say(t(texts.noMail))
  say(t(texts.stopHint))
  const jobs = startJobs(
    postgres.url,
    [
      { name: "audit.link", cron: "* * * * *", run: product.chores.linkEvents },
      { name: "mail.deliver", cron: "* * * * *", run: product.chores.deliverMails },
      { name: "accounts.sweep", cron: "17 3 * * *", run: product.chores.sweepAccounts },
      { name: "deadlines.keep", cron: "* * * * *", run: product.chores.keepDeadlines },
      { name: "alerts.tell", cron: "* * * * *", run: product.chores.tellAlerts },
      { name: "files.scan", cron: "*/5 * * * *", run: product.chores.scanWaiting },
    ],
    log,
  )
  undo.push(
    () => product.settle(),
    () => jobs.stop(),
  )
  // The database may be coming back just now; the chore asks again within a minute.
  await product.chores
    .linkEvents()
    .catch((error: unknown) => stopping || log.error("chore.failed", error, { chore: "audit.link" }))
}

function printLogIns(config: Config, baseUrl: string): void {
  const t = speak(config.lang)
  say(t(texts.demo(`${baseUrl}${urls.demoPeople.href({})}`)))
  for (const each of demoLogIns()) say(`    ${each.email.padEnd(44)} ${each.password}   ${t(each.role)}`)
}

type Fetch = (request: Request) => Response | Promise<Response>

function listen(host: string, port: number, fetch: Fetch): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server))
    server.once("error", (error: NodeJS.ErrnoException) => {
      const refusal = refusals[error.code ?? ""]
      reject(refusal ? new StartProblem(refusal(host, port), { cause: error }) : error)
    })
  })
}

const refusals: Readonly<Record<string, (host: string, port: number) => Text>> = {
  EADDRINUSE: (_host, port) => texts.portTaken(port),
  EACCES: (_host, port) => texts.portForbidden(port),
  EADDRNOTAVAIL: (host) => texts.hostMissing(host),
}

/** A port nobody uses now; links in mails need to know it before the product is built. */
function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject)
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Requests under way finish; connections merely kept alive do not hold the process.
    if ("closeIdleConnections" in server) server.closeIdleConnections()
    setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 2000).unref()
  })
}

async function stop(): Promise<void> {
  longWork.abort()
  stopping ??= (async () => {
    for (const step of undo.reverse()) await step().catch(() => {})
  })()
  await stopping
}

// A terminal that was closed takes no more words; that must not end the product before it has stopped in order.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, async () => {
    const t = speak(consoleLang())
    if (!stopping) say(t(texts.stopping))
    await stop()
    say(t(texts.stopped))
    // 1 when the product gave itself up because its database is lost.
    process.exit(process.exitCode ?? 0)
  })

main().catch(async (error: unknown) => {
  // Asked to stop while still starting: whatever failed was taken away by the stop.
  if (stopping) return
  const t = speak(consoleLang())
  if (error instanceof StartProblem) process.stderr.write(`\n${t(error.text)}\n\n`)
  else process.stderr.write(`\n${t(texts.unexpected)}\n${error instanceof Error ? error.stack : error}\n`)
  await stop()
  process.exit(1)
})
