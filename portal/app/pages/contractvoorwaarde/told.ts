import type { PortaalContractvoorwaardeQuery } from "./operations";

/** The term as the page asks it. */
export type TermTold = NonNullable<PortaalContractvoorwaardeQuery["contractvoorwaarde"]>;
