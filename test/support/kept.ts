import { createRequire } from "node:module";

type KeptOf = <T>(kind: string, text: string, make: (text: string) => T, most?: number) => T;

/** Loaded once for each worker: see `runner/runtime.js`. */
export const { keptOf } = createRequire(__filename)("./runner/kept") as { keptOf: KeptOf };
