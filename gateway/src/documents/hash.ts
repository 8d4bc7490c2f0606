import { createHash } from "node:crypto";

/** SHA-256 of a document's text, in hexadecimals: what clients and Apollo know a document by. */
export const hashOf = (document: string): string => createHash("sha256").update(document).digest("hex");
