import { v7 } from "uuid";

/** An id for a record that a user makes: it sorts by the time at which it was made, and nobody can guess it. */
export const newId = (): string => v7();
