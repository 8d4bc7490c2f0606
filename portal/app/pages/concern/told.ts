import type { PortaalConcernQuery } from "./operations";

/** The organisation as the page asks it. */
export type OrganisationTold = NonNullable<PortaalConcernQuery["organisatie"]>;
