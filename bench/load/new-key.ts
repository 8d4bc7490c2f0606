import { randomUUID } from "node:crypto";

/** Stands in a body for the key of a change, which is another each time that it is sent. */
export const NEW_KEY = "a-new-key-each-time";

export const withNewKey = (body: string): string => body.replace(NEW_KEY, () => randomUUID());
