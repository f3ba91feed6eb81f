import { type ChildProcess, spawn } from "node:child_process"

const running = new Set<ChildProcess>()

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exitCode = 130
    // What runs ends first and cleans up; then this process has nothing left to wait for but its own next step.
    setTimeout(() => process.exit(130), 10_000).unref()
  })
}

/** Runs a program with our own console, ending it when we are asked to end. Gives its exit code. */
export function runProgram(
  program: string,
  parameters: string[],
  options: { cwd: string; env?: object },
): Promise<number> {
  const env = { ...process.env, ...options.env }
  const child = spawn(program, parameters, { cwd: options.cwd, env, stdio: "inherit" })
  running.add(child)
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code, signal) => {
      running.delete(child)
      if (signal && process.exitCode === 130) process.exit(130)
      resolve(code ?? 1)
    })
  })
}
