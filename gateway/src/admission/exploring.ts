import type { Viewer } from "@pakketgraaf/process";
import { HttpError } from "../operation/http-error";

/** Whether somebody may have the schema told in detail: by introspection, and by suggestions in errors. */
export const mayExplore = ({ subject }: Viewer, production: boolean): boolean => !production || subject !== null;

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
