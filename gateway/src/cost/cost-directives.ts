import { Kind, valueFromASTUntyped, type DocumentNode } from "graphql";

/** What `@cost` and `@listSize` are called in a supergraph. */
export type CostDirectiveNames = Record<"cost" | "listSize", string>;

/** The links of a supergraph say so: composition renames what a subgraph has a directive of its own for. */
export function costDirectiveNames(supergraph: DocumentNode): CostDirectiveNames {
  const names: CostDirectiveNames = { cost: "cost", listSize: "listSize" };
  for (const { url, as = "cost", import: imports = [] } of linksOf(supergraph)) {
    if (!/\/cost\/v[\d.]+$/.test(url)) continue;
    for (const name of ["cost", "listSize"] as const) {
      const imported = imports.map(nameAndAlias).find(([original]) => original === `@${name}`);
      // A spec's directive of the same name as the spec goes without prefix.
      names[name] = imported?.[1].slice(1) ?? (name === "cost" ? as : `${as}__${name}`);
    }
  }
  return names;
}

interface Link {
  url: string;
  as?: string;
  import?: (string | { name: string; as?: string })[];
}

const linksOf = ({ definitions }: DocumentNode): Link[] =>
  definitions
    .flatMap((each) => (each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION ? (each.directives ?? []) : []))
    .filter(({ name }) => name.value === "link")
    .map((link) => Object.fromEntries(link.arguments!.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])) as never);

const nameAndAlias = (imported: string | { name: string; as?: string }): [name: string, alias: string] =>
  typeof imported === "string" ? [imported, imported] : [imported.name, imported.as ?? imported.name];
