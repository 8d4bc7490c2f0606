import "reflect-metadata";
import type { Subgraph } from "@pakketgraaf/shared";
import { createContext, type Context } from "./context";
import { createVerzekeraarsDataSource } from "./data-source";
import { createVerzekeraarsSchema } from "./schema";
import { seedVerzekeraars } from "./seeds";

export const verzekeraars: Subgraph<Context> = {
  name: "verzekeraars",
  createDataSource: createVerzekeraarsDataSource,
  createSchema: createVerzekeraarsSchema,
  createContext,
  seed: seedVerzekeraars,
};
