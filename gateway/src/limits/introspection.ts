import { HttpError } from "../http-errors";
import type { Viewer } from "../identity/viewer";

/** Whether somebody may have the schema told in detail: by introspection, and by suggestions in errors. */
export const mayExplore = ({ sub }: Viewer, production: boolean): boolean => !production || sub !== null;

/**
 * @param names that a document has
 * @throws HttpError 400 for introspection by who may not explore the schema
 */
export function refuseIntrospection(names: ReadonlySet<string>): void {
  if (!names.has("__schema") && !names.has("__type")) return;
  throw new HttpError(
    400,
    "INTROSPECTION_DISABLED",
    "Introspection is only for clients with a token; send one, or read the schema at /schema.graphql",
  );
}
