import { SUBGRAPHS } from "../../../schema/subgraphs";
import { factsOf } from "../../support/party-facts";
import type { DataFile } from "./data-file";

/** Every data file of every subgraph, and where each of its values is in the API. */
export const DATA_FILES: readonly DataFile[] = SUBGRAPHS.flatMap(({ name }) => factsOf(name).dataFiles);
