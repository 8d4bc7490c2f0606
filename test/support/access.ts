import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { buildSchema, type GraphQLField } from "graphql";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { createSeededDatabase, type TestDatabase } from "./databases";
import { startFederation, type Federation, type FederationOptions } from "./federation";
import { startSubgraph } from "./subgraph";
import { SCOPES } from "./viewers";

/** The schema that clients see, as it is committed. */
export const CLIENT_SCHEMA = buildSchema(readFileSync(resolve(__dirname, "../../schema/api.graphql"), "utf8"));

type Field = GraphQLField<unknown, unknown>;
export const QUERIES: Field[] = Object.values(CLIENT_SCHEMA.getQueryType()!.getFields());
export const MUTATIONS: Field[] = Object.values(CLIENT_SCHEMA.getMutationType()!.getFields());

/** The kinds of viewers in docs/toegang.md, each with the organisation in its token; null: no token. */
export const VIEWERS: Record<string, string | null> = {
  anoniem: null,
  partner: "patientenorganisatie",
  zorginstituut: "zorginstituut",
  zonmw: "zonmw",
  nza: "nza",
  concern: "cz-concern",
  "ander concern": "vgz-concern",
};

/** A federation to write in, and tokens for whoever asks it. */
export interface AccessRig {
  federation: Federation;
  databases: Record<SubgraphName, TestDatabase>;
  /** @param scopes all of them unless given */
  tokenOf: (organisatie: string | null, scopes?: readonly string[]) => Promise<string | undefined>;
  /** Does something while a subgraph cannot be reached. */
  whileAway: <T>(name: SubgraphName, work: () => Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
}

export async function startAccessRig(options?: FederationOptions): Promise<AccessRig> {
  const databases = {} as Record<SubgraphName, TestDatabase>;
  for (const { name } of SUBGRAPHS) databases[name] = await createSeededDatabase(name);
  const federation = await startFederation(databases, options);
  return {
    federation,
    databases,
    tokenOf: async (organisatie, scopes = SCOPES) =>
      organisatie === null
        ? undefined
        : federation.issuer.sign({ sub: `iemand-van-${organisatie}`, azp: "proef", organisatie, scope: scopes.join(" ") }),
    whileAway: async (name, work) => {
      const { port } = federation.subgraphs[name];
      await federation.subgraphs[name].stop();
      try {
        return await work();
      } finally {
        federation.subgraphs[name] = await startSubgraph(name, { database: databases[name], port });
        // The gateway asks again when it has waited long enough after the calls that failed.
        const isBack = async (): Promise<boolean> =>
          !(await federation.query(`{ ${name}Wijzigingen(first: 1) { nodes { recordId } } }`)).errors;
        while (!(await isBack())) await setTimeout(50);
      }
    },
    stop: async () => {
      await federation.stop();
      for (const database of Object.values(databases)) await database.drop();
    },
  };
}
