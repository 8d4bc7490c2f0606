import "reflect-metadata";
import type { Subgraph } from "@pakketgraaf/subgraph";
import { createContext, type Context } from "./context";
import { createZonmwDataSource } from "./data-source";
import { koppelingVerification } from "./koppeling/koppeling.verification";
import { LOGGED } from "./logged";
import { createZonmwSchema } from "./schema";
import { seedZonmw } from "./seeds";

export const zonmw: Subgraph<Context> = {
  name: "zonmw",
  createDataSource: createZonmwDataSource,
  createSchema: createZonmwSchema,
  createContext,
  standingOf: (organisation) => (organisation === "zonmw" ? "owner" : "public"),
  organisations: async () => ["zonmw"],
  logged: LOGGED,
  verifiables: [koppelingVerification],
  seed: seedZonmw,
};
