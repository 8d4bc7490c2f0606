import type { PortaalProgrammaQuery } from "./operations";

/** The programme as the page asks it. */
export type ProgrammeTold = NonNullable<PortaalProgrammaQuery["programma"]>;
