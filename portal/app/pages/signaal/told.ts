import type { PortaalSignaalQuery } from "./operations";

/** The signal as the page asks it. */
export type SignalTold = NonNullable<PortaalSignaalQuery["signaal"]>;
