import "reflect-metadata";
import type { Subgraph } from "@pakketgraaf/subgraph";
import { createContext, type Context } from "./context";
import { createZorginstituutDataSource } from "./data-source";
import { LOGGED } from "./logged";
import { createZorginstituutSchema } from "./schema";
import { seedZorginstituut } from "./seeds";

export const zorginstituut: Subgraph<Context> = {
  name: "zorginstituut",
  port: 4001,
  createDataSource: createZorginstituutDataSource,
  createSchema: createZorginstituutSchema,
  createContext,
  standingOf: (organisation) => (organisation === "zorginstituut" ? "owner" : "public"),
  organisations: async () => ["zorginstituut"],
  kinds: LOGGED,
  verifiables: [],
  seed: seedZorginstituut,
};
