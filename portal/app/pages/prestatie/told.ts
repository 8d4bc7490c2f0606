import type { PortaalPrestatieQuery } from "./operations";

/** What may be billed, as the page asks it. */
export type BillableTold = NonNullable<PortaalPrestatieQuery["prestatie"]>;
