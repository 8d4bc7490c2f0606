import { readFileSync } from "node:fs";
import { Kind, parse, type OperationDefinitionNode } from "graphql";
import { hashOf } from "./hash";

/** A document that was written down beforehand by who makes a client. */
export interface TrustedDocument {
  /** As its manifest knows it. */
  id: string;
  name: string;
  body: string;
  hash: string;
  operations: OperationDefinitionNode[];
}

interface Manifest {
  format: "apollo-persisted-query-manifest";
  version: 1;
  operations: { id: string; name: string; body: string }[];
}

/** The trusted documents of all clients, from their manifests. */
export class TrustedDocuments {
  private readonly byId = new Map<string, TrustedDocument>();
  private readonly byHash = new Map<string, TrustedDocument>();

  /** @throws Error for a file that cannot be read, is no manifest, or gives another's id to another document */
  constructor(files: readonly string[]) {
    for (const file of files) {
      try {
        for (const document of readManifest(file)) this.add(document);
      } catch (cause) {
        const reason = (cause as Error).message;
        throw new Error(`cannot read the trusted documents in ${file} (DOCUMENTS): ${reason}`, { cause });
      }
    }
  }

  get all(): TrustedDocument[] {
    return [...this.byHash.values()];
  }

  /** @param id `sha256:` with the hash of the text (GraphQL over HTTP, appendix A), or the id in the manifest */
  withId(id: string): TrustedDocument | undefined {
    return id.startsWith("sha256:") ? this.byHash.get(id.slice("sha256:".length)) : this.byId.get(id);
  }

  withHash(hash: string): TrustedDocument | undefined {
    return this.byHash.get(hash);
  }

  private add(document: TrustedDocument): void {
    const known = this.byId.get(document.id);
    if (known && known.hash !== document.hash) throw new Error(`two documents have the id ${document.id}`);
    this.byId.set(document.id, document);
    this.byHash.set(document.hash, document);
  }
}

function readManifest(file: string): TrustedDocument[] {
  const { format, version, operations } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  if (format !== "apollo-persisted-query-manifest" || version !== 1 || !Array.isArray(operations)) {
    throw new Error("it is no apollo-persisted-query-manifest of version 1");
  }
  return operations.map(({ id, name, body }) => {
    return { id, name, body, hash: hashOf(body), operations: operationsIn(body) };
  });
}

const operationsIn = (body: string): OperationDefinitionNode[] =>
  parse(body, { noLocation: true }).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
