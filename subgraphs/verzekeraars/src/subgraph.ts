import "reflect-metadata";
import type { Subgraph } from "@pakketgraaf/subgraph";
import { createContext, type Context } from "./context";
import { contractvoorwaardeVerification } from "./contractvoorwaarde/contractvoorwaarde.verification";
import { createVerzekeraarsDataSource } from "./data-source";
import { LOGGED } from "./logged";
import { createVerzekeraarsSchema } from "./schema";
import { seedVerzekeraars } from "./seeds";
import { allConcerns, isConcern } from "./verzekeraar/concern";
import { zorgadviesVerification } from "./zorgadvies/zorgadvies.verification";

const NZA = "nza";

export const verzekeraars: Subgraph<Context> = {
  name: "verzekeraars",
  port: 4003,
  createDataSource: createVerzekeraarsDataSource,
  createSchema: createVerzekeraarsSchema,
  createContext,
  standingOf: async (organisation, open) => {
    if (organisation === NZA) return "supervisor";
    return (await isConcern(organisation, open)) ? "owner" : "public";
  },
  organisations: allConcerns,
  kinds: LOGGED,
  verifiables: [contractvoorwaardeVerification, zorgadviesVerification],
  seed: seedVerzekeraars,
};
