import { launch, nothingToRun } from "./launch/launch.mjs"

const [file, ...parameters] = process.argv.slice(2)

if (file) await launch(file, parameters)
else nothingToRun()
