import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

// Gateways serve what was built of today's sources.
execFileSync(process.execPath, [resolve(__dirname, "../../gateway/graphiql/build.mjs")], { stdio: "inherit" });
