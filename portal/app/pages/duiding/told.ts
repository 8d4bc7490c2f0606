import type { PortaalDuidingQuery } from "./operations";

/** The ruling as the page asks it. */
export type RulingTold = NonNullable<PortaalDuidingQuery["duiding"]>;
