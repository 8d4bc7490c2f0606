import type { PortaalKennislacuneQuery } from "./operations";

/** The gap as the page asks it. */
export type GapTold = NonNullable<PortaalKennislacuneQuery["kennislacune"]>;
