// Typed operations for the tests, the example clients and the portal, from the schema that clients see; and the documents of
// these clients, for the gateway to trust.
const { readdirSync } = require("node:fs");
const { dirname } = require("node:path");

/** The same scalars in every generated file, as they travel: text. */
const config = {
  scalars: { Datum: "string", Bedrag: "string", Tijdstip: "string", Toestand: "Record<string, unknown>" },
  strictScalars: true,
  useTypeImports: true,
};
const operations = (documents) => ({ documents, plugins: ["typescript-operations", "typed-document-node"], config });
const manifest = (documents) => ({ documents, plugins: ["./schema/codegen/documents.cjs"] });

const EXAMPLES = "examples/{partner,portaal}/*.graphql";
const PORTAL = "portal/app/**/*.graphql";
/** What several pages ask alike. */
const FRAGMENTS = "portal/app/fragments/*.graphql";

/** The folders of the portal with documents: each has its types and documents beside it, so that a page loads no other's. */
const PAGES = [
  ...new Set(
    readdirSync("portal/app", { recursive: true, withFileTypes: true })
      .filter(({ name, parentPath }) => name.endsWith(".graphql") && parentPath !== dirname(FRAGMENTS))
      .map(({ parentPath }) => parentPath),
  ),
].sort();

/** @type {import("@graphql-codegen/cli").CodegenConfig} */
module.exports = {
  schema: "schema/api.graphql",
  generates: {
    "test/generated/operations.ts": operations("test/**/*.graphql"),
    "examples/generated/operations.ts": operations(EXAMPLES),
    "schema/documents.json": manifest(EXAMPLES),
    "schema/portal-documents.json": { ...manifest(PORTAL), config: { typenames: true } },
    "portal/app/graph/document-ids.json": { documents: PORTAL, plugins: ["./schema/codegen/document-ids.cjs"] },
    "portal/app/graph/terms.json": { documents: PORTAL, plugins: ["./schema/codegen/terms.cjs"] },
    "portal/app/forms/enums.json": { documents: PORTAL, plugins: ["./schema/codegen/enums.cjs"] },
    "portal/app/graph/values.json": { documents: PORTAL, plugins: ["./schema/codegen/values.cjs"] },
    ...Object.fromEntries(
      PAGES.map((folder) => [`${folder}/operations.ts`, operations([FRAGMENTS, `${folder}/*.graphql`])]),
    ),
  },
};
