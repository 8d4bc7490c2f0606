import { readFileSync } from "node:fs";
import { isObject } from "../operation/request";

/** A document as a file with trusted documents has it. */
export interface ManifestEntry {
  id: string;
  /** Only Apollo's form gives names. */
  name?: string;
  body: string;
}

/**
 * Reads a file with trusted documents in either of the forms that the makers of clients write: Apollo's manifest, or one
 * object with the text of each document under its id, as GraphQL Code Generator's client preset and Relay's compiler do.
 * @throws Error that says what is wrong with it
 */
export function readManifest(file: string): ManifestEntry[] {
  const content = parseJson(readFileSync(file, "utf8"));
  if (!isObject(content)) throw new Error("it is no JSON object");
  return isApollos(content) ? readApollos(content) : readTexts(content);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`it is no JSON: ${(cause as Error).message}`, { cause });
  }
}

/** No text of a document is a list, or the name of a format. */
const isApollos = ({ format, operations }: Record<string, unknown>): boolean =>
  Array.isArray(operations) || format === "apollo-persisted-query-manifest";

function readApollos({ format, version, operations }: Record<string, unknown>): ManifestEntry[] {
  if (format !== "apollo-persisted-query-manifest" || version !== 1 || !Array.isArray(operations)) {
    throw new Error("it is no apollo-persisted-query-manifest of version 1");
  }
  return operations.map((operation: unknown, place) => {
    const { id, name, body } = isObject(operation) ? operation : {};
    if (typeof id !== "string" || typeof name !== "string" || typeof body !== "string") {
      throw new Error(`operations[${place}] needs an id, a name and a body, each a text`);
    }
    return { id, name, body };
  });
}

const readTexts = (content: Record<string, unknown>): ManifestEntry[] =>
  Object.entries(content).map(([id, body]) => {
    if (typeof body !== "string") {
      throw new Error(`it is no apollo-persisted-query-manifest, and no object with texts of documents by their ids: "${id}" has none`);
    }
    return { id, body };
  });
