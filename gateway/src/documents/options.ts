import { resolve } from "node:path";
import type { EnvReader } from "../env-reader";

/** Which documents the gateway knows, and from whom it accepts others. */
export interface DocumentOptions {
  /** Files with trusted documents, each in one of the forms that `readManifest` knows. */
  manifests: string[];
  /** Clients (`azp`) that may send trusted documents only; `anonymous` is who has no token. */
  trustedOnly: "everybody" | readonly string[];
  /** Bytes that the documents which clients register themselves may take together. */
  registeredBytes: number;
}

export const DOCUMENT_DEFAULTS: DocumentOptions = { manifests: [], trustedOnly: [], registeredBytes: 16 * 1024 * 1024 };

/** The documents of the clients in this repository. */
const OWN_CLIENTS = "schema/documents.json";

/** @param root that the paths of files are relative to */
export function readDocumentOptions(reader: EnvReader, root: string): DocumentOptions {
  const files = reader.list("DOCUMENTS");
  const trustedOnly = reader.list("TRUSTED_DOCUMENTS_ONLY").filter((client) => client !== "" && client !== "false");
  return {
    manifests: (files.length > 0 ? files : [OWN_CLIENTS]).map((file) => resolve(root, file)),
    trustedOnly: trustedOnly.includes("true") ? "everybody" : trustedOnly,
    registeredBytes: DOCUMENT_DEFAULTS.registeredBytes,
  };
}
