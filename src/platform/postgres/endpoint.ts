import { createConnection, createServer } from "node:net"
import { join } from "node:path"
import { NAME } from "./cluster.ts"

/** Where the product's own server listens: a socket in the cluster (`host` is its folder), or a port of this machine. */
export type Endpoint = { host: string; port: number }

/** The system refuses longer names of sockets (104 bytes on macOS, 108 on Linux). */
const LONGEST_SOCKET = 103

/**
 * A socket lies in a folder that only its owner enters. Where there are none, or the folder's name is too long, the
 * server gets a free port of loopback, guarded by the password alone.
 */
export async function chooseEndpoint(cluster: string): Promise<Endpoint> {
  const socket = { host: cluster, port: 5432 }
  return usesSocket() && Buffer.byteLength(socketOf(socket)) <= LONGEST_SOCKET
    ? socket
    : { host: "127.0.0.1", port: await freePort() }

  function usesSocket() {
    return process.platform !== "win32"
  }
}

export const isSocket = (endpoint: Endpoint): boolean => endpoint.host !== "127.0.0.1"

const socketOf = ({ host, port }: Endpoint) => join(host, `.s.PGSQL.${port}`)

/** Connection string for a role, by default the product's, in a database. */
export function urlOf(endpoint: Endpoint, password: string, role = NAME, database = NAME): string {
  return isSocket(endpoint)
    ? `postgresql://${role}:${password}@/${database}?host=${encodeURIComponent(endpoint.host)}&port=${endpoint.port}`
    : `postgresql://${role}:${password}@${endpoint.host}:${endpoint.port}/${database}`
}

/** From the product's role to the server's own, which may do everything; both have one password. */
export const ownRoleUrl = (url: string): string =>
  url.replace(`//${NAME}:`, "//postgres:").replace(`/${NAME}`, "/postgres")

/** Whether some server, perhaps one whose process cannot be seen from here, listens on the cluster's socket. */
export function answers(cluster: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socketOf({ host: cluster, port: 5432 }))
    connection.once("connect", () => {
      connection.destroy()
      resolve(true)
    })
    connection.once("error", () => resolve(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
}
