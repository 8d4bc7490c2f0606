import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { hashOf } from "../operation/document";
import { readManifest } from "./manifest";
import { measured, type MeasuredDocument } from "./measured-documents";

/** A document that was written down beforehand by who makes a client. */
export interface TrustedDocument {
  /** As its manifest knows it. */
  id: string;
  name: string;
  body: string;
  hash: string;
  /** Read once and kept: there are as many as were written down. */
  measured: MeasuredDocument;
  operations: OperationDefinitionNode[];
  /** The manifest that has it. */
  file: string;
}

/** The trusted documents of all clients, from their manifests. */
export class TrustedDocuments {
  private readonly byId = new Map<string, TrustedDocument>();
  private readonly byHash = new Map<string, TrustedDocument>();

  /** @throws Error for a file that cannot be read, is no manifest, or gives another's id to another document */
  constructor(files: readonly string[]) {
    for (const file of files) {
      try {
        for (const { id, name, body } of readManifest(file)) this.add({ ...documentOf(id, name, body), file });
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
    return id.startsWith(SHA256) ? this.byHash.get(id.slice(SHA256.length)) : this.byId.get(id);
  }

  withHash(hash: string): TrustedDocument | undefined {
    return this.byHash.get(hash);
  }

  private add(document: TrustedDocument): void {
    const { id, name, hash } = document;
    const known = this.byId.get(id);
    if (known && known.hash !== hash) {
      throw new Error(`two documents have the id ${id}: "${name}" here, and "${known.name}" in ${known.file}`);
    }
    this.byId.set(id, document);
    this.byHash.set(hash, document);
  }
}

const SHA256 = "sha256:";

/** @throws Error when its text cannot be asked, or its id says that it is another text */
function documentOf(id: string, name: string | undefined, body: string): Omit<TrustedDocument, "file"> {
  const called = name === undefined ? `the document ${id}` : `the document ${id} ("${name}")`;
  const document = read(body, called);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) throw new Error(`${called} has no operation`);
  const hash = hashOf(body);
  if (id.startsWith(SHA256) && id !== `${SHA256}${hash}`) throw new Error(`${called} is not the text with that SHA-256`);
  return { id, name: name ?? operations[0].name?.value ?? id, body, hash, measured: measured(document), operations };
}

function read(body: string, called: string): DocumentNode {
  try {
    return parse(body);
  } catch (cause) {
    throw new Error(`${called} is no GraphQL: ${(cause as Error).message}`, { cause });
  }
}
