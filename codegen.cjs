// Typed operations for the tests, the example clients and the portal, from the schema that clients see; and the documents of
// these clients, for the gateway to trust.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

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
const FRAGMENTS = "portal/app/fragments";

const documentsIn = (folder) => readdirSync(folder).filter((name) => name.endsWith(".graphql")).map((name) => join(folder, name));
const read = (file) => readFileSync(file, "utf8");
const namesIn = (texts, pattern) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name));

/** The files with the fragments that some documents spread, and those that these spread in turn. */
function fragmentsOf(files) {
  const spread = namesIn(files.map(read), /\.\.\.\s*(?!on\b)(\w+)/g);
  const found = documentsIn(FRAGMENTS).filter(
    (file) => !files.includes(file) && namesIn([read(file)], /^fragment (\w+)/gm).some((name) => spread.includes(name)),
  );
  return found.length === 0 ? files : fragmentsOf([...files, ...found]);
}

/** The folders of the portal with documents: each has its types and documents beside it, so that a page loads no other's. */
const PAGES = readdirSync("portal/app", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((folder) => folder !== FRAGMENTS && documentsIn(folder).length > 0)
  .sort();

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
    "portal/app/graph/enum-fields.json": { documents: PORTAL, plugins: ["./schema/codegen/enum-fields.cjs"] },
    "portal/app/graph/values.json": { documents: PORTAL, plugins: ["./schema/codegen/values.cjs"] },
    ...Object.fromEntries(
      PAGES.map((folder) => [`${folder}/operations.ts`, operations(fragmentsOf(documentsIn(folder)))]),
    ),
  },
};
