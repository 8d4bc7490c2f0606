import { LinkedIdsLoader } from "@pakketgraaf/shared";
import type { DataSource } from "typeorm";
import { bekostigingsregelLoaders } from "./bekostigingsregel/bekostigingsregel.loaders";
import { prestatieLoaders } from "./prestatie/prestatie.loaders";
import { tariefLoaders } from "./tarief/tarief.loaders";

/** What a request's resolvers work with; made anew for each request. */
export const createContext = (dataSource: DataSource) => ({
  loaders: {
    ...bekostigingsregelLoaders(dataSource),
    ...prestatieLoaders(dataSource),
    ...tariefLoaders(dataSource),
    linkedIds: new LinkedIdsLoader(dataSource),
  },
});

export type Context = ReturnType<typeof createContext>;
