import { join } from "node:path";
import { getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { dataSourcesOf } from "./database/data-source";
import { migrationsIn } from "./database/migrations";
import type { Context } from "./lists/loaders";
import { hasKey, isOwned, kindsOf, type Noun } from "./noun";
import type { GraphWords } from "./request/bad-input";
import { createSubgraphSchema, type ReferenceResolver, type Descriptions } from "./schema/subgraph-schema";
import { seed } from "./seeding/seed";
import type { Subgraph } from "./serve/subgraph";

/** What every subgraph of the graph has in the same words. */
export interface Graph {
  descriptions: Descriptions;
  words: GraphWords;
  /** @param types of the records that the subgraph logs */
  resolvers: (subgraph: string, types: readonly string[]) => Function[];
}

export interface SubgraphDefinition {
  name: string;
  /** Where it serves unless told otherwise. */
  port: number;
  graph: Graph;
  /** Where its code is, with its `migrations`; beside it `data`, with `bekende-ids.json`, and `vervallen.json` if any. */
  folder: string;
  /** Parents first: in this order they are seeded and logged. */
  nouns: readonly Noun[];
  /** Organisations that may answer what is said here of their own records. */
  guests?: readonly string[];
  /** Without these two there is one organisation that owns data here: the one that the subgraph is named after. */
  standingOf?: Subgraph["standingOf"];
  organisations?: Subgraph["organisations"];
  alongside?: Subgraph["alongside"];
  /** Seconds that caches may keep what everybody may see, unless its type says otherwise; without, a minute. */
  maxAge?: number;
}

/** The file in the data folder with the ids of other stakeholders' records, by type. */
const FOREIGN_IDS = "bekende-ids.json";
/** The one with the records that became a record of another type. */
const LEFT_RECORDS = "vervallen.json";

export function defineSubgraph({ name, port, graph, folder, nouns, guests = [], ...definition }: SubgraphDefinition): Subgraph {
  const owned = nouns.filter(({ entity }) => isOwned(entity));
  const kinds = kindsOf(nouns);
  const files = nouns.flatMap(({ seeds = [] }) => seeds);
  const migrations = migrationsIn(join(folder, "migrations"));
  const entities = [...owned.map(({ entity }) => entity), ...nouns.flatMap(({ tables = [] }) => tables)];
  const organisations = definition.organisations ?? (async () => [name]);
  let schema: ReturnType<Subgraph["createSchema"]> | undefined;
  return {
    name,
    port,
    kinds,
    words: graph.words,
    verifiables: nouns.flatMap(({ verifiable }) => verifiable ?? []),
    createDataSource: dataSourcesOf({ entities, migrations }),
    createSchema: () =>
      (schema ??= createSubgraphSchema<Context>({
        descriptions: graph.descriptions,
        resolvers: [
          ...inOrderOfNames(nouns),
          ...graph.resolvers(name, kinds.map(({ type }) => type)),
        ] as unknown as NonEmptyArray<Function>,
        orphanedTypes: nouns.filter((noun) => hasKey(noun) && !isOwned(noun.entity)).map(({ entity }) => entity),
        references: Object.fromEntries(owned.filter(hasKey).map((noun) => [noun.entity.name, referenceTo(noun)])),
      })),
    standingOf:
      definition.standingOf ??
      ((organisation) => (organisation === name ? "owner" : guests.includes(organisation) ? "guest" : "public")),
    organisations,
    alongside: definition.alongside,
    maxAge: definition.maxAge,
    seedFiles: files,
    seed: (dataSource, dataFolder = join(folder, "..", "data")) =>
      seed({
        dataSource,
        dataFolder,
        foreignIds: FOREIGN_IDS,
        leftRecords: LEFT_RECORDS,
        logged: kinds,
        words: graph.words,
        organisations,
        files,
      }),
  };
}

/** A record that other subgraphs refer to is found by its key. */
const referenceTo =
  ({ entity, byReference }: Noun): ReferenceResolver<Context> =>
  ({ id }, context) =>
    byReference ? byReference(id, context) : context.loaders.one(entity as new () => { id: string }, id);

/**
 * The resolvers of the nouns, by the nouns' names. TypeGraphQL would give the root fields in the order in which their
 * classes happened to be loaded: any import could turn the schema over.
 */
function inOrderOfNames(nouns: readonly Noun[]): readonly Function[] {
  const byName = [...nouns].sort((one, other) => (one.entity.name < other.entity.name ? -1 : 1));
  const resolvers = byName.flatMap(({ resolvers = [] }) => resolvers);
  const { queries, mutations } = getMetadataStorage();
  for (const fields of [queries, mutations]) {
    fields.sort((one, other) => resolvers.indexOf(one.target) - resolvers.indexOf(other.target));
  }
  return resolvers;
}
