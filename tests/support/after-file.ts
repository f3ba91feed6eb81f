import { afterAll } from "vitest"
import { dropDatabases } from "./database.ts"

// Test files share their modules: what a file opened is closed at its end.
afterAll(dropDatabases)
