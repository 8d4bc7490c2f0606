import type { PortaalKaderQuery } from "./operations";

/** The framework as the page asks it. */
export type KaderTold = NonNullable<PortaalKaderQuery["kader"]>;
