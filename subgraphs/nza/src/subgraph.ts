import "reflect-metadata";
import type { Subgraph } from "@pakketgraaf/shared";
import { createContext, type Context } from "./context";
import { createNzaDataSource } from "./data-source";
import { createNzaSchema } from "./schema";
import { seedNza } from "./seeds";

export const nza: Subgraph<Context> = {
  name: "nza",
  createDataSource: createNzaDataSource,
  createSchema: createNzaSchema,
  createContext,
  seed: seedNza,
};
