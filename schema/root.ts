import { existsSync } from "node:fs";
import { resolve } from "node:path";

const above = resolve(__dirname, "..");

/** The folder of this repository. What is compiled of its own folders lies one deeper. */
export const ROOT = existsSync(resolve(above, "package.json")) ? above : resolve(above, "..");
