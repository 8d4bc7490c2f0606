import type { PortaalZorgvormQuery } from "./operations";

/** The care as the page asks it. */
export type CareTold = NonNullable<PortaalZorgvormQuery["zorgvorm"]>;
