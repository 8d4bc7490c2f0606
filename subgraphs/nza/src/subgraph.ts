import "reflect-metadata";
import type { Subgraph } from "@pakketgraaf/subgraph";
import { createContext, type Context } from "./context";
import { createNzaDataSource } from "./data-source";
import { prestatieZorgvormVerification } from "./prestatie/prestatie-zorgvorm.verification";
import { LOGGED } from "./logged";
import { createNzaSchema } from "./schema";
import { seedNza } from "./seeds";

export const nza: Subgraph<Context> = {
  name: "nza",
  port: 4004,
  createDataSource: createNzaDataSource,
  createSchema: createNzaSchema,
  createContext,
  standingOf: (organisation) => (organisation === "nza" ? "owner" : "public"),
  organisations: async () => ["nza"],
  kinds: LOGGED,
  verifiables: [prestatieZorgvormVerification],
  seed: seedNza,
};
