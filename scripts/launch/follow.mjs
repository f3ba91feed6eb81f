// Loaded first in a process that launch.mjs started: when that one is killed, this one must not live on unseen.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"))
process.channel?.unref()
