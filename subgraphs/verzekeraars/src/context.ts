import type { DataSource } from "typeorm";
import { contractvoorwaardeLoaders } from "./contractvoorwaarde/contractvoorwaarde.loaders";
import { vergoedingLoaders } from "./vergoeding/vergoeding.loaders";
import { verzekeraarLoaders } from "./verzekeraar/verzekeraar.loaders";
import { zorgadviesLoaders } from "./zorgadvies/zorgadvies.loaders";
import { zorgvormLoaders } from "./zorgvorm/zorgvorm.loaders";

/** What a request's resolvers work with; made anew for each request. */
export const createContext = (dataSource: DataSource) => ({
  loaders: {
    ...contractvoorwaardeLoaders(dataSource),
    ...vergoedingLoaders(dataSource),
    ...verzekeraarLoaders(dataSource),
    ...zorgadviesLoaders(dataSource),
    ...zorgvormLoaders(dataSource),
  },
});

export type Context = ReturnType<typeof createContext>;
