import type { PortaalProjectQuery } from "./operations";

/** The project as the page asks it. */
export type ProjectTold = NonNullable<PortaalProjectQuery["project"]>;
