import { resolve } from "node:path";
import { print, type DocumentNode } from "graphql";
import * as operations from "../../examples/generated/operations";
import { TrustedDocuments } from "../../gateway/src/admission/trusted-documents";
import { hashOf } from "../../gateway/src/operation/document";

const documents: [name: string, document: DocumentNode][] = Object.entries(operations).filter(([name]) =>
  /(?<!Fragment)Doc$|Document$/.test(name),
);

describe("the trusted documents of our clients", () => {
  const { all } = new TrustedDocuments([resolve(__dirname, "../../schema/documents.json")]);

  it("are the texts that they send, each with its hash as id", () => {
    const sent = documents.map(([, document]) => print(document));
    expect(all.map(({ body }) => body).sort()).toEqual(sent.sort());
    expect(sent).toHaveLength(8);
    for (const { id, body } of all) expect(id).toBe(hashOf(body));
  });
});
