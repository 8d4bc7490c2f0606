import "reflect-metadata";
import type { Subgraph } from "@pakketgraaf/shared";
import { createContext, type Context } from "./context";
import { createZonmwDataSource } from "./data-source";
import { createZonmwSchema } from "./schema";
import { seedZonmw } from "./seeds";

export const zonmw: Subgraph<Context> = {
  name: "zonmw",
  createDataSource: createZonmwDataSource,
  createSchema: createZonmwSchema,
  createContext,
  seed: seedZonmw,
};
