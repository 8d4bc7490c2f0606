import { defineNoun, type Noun } from "@pakketgraaf/subgraph";
import { OTHERS } from "./records";

export const records: readonly Noun[] = OTHERS.map((entity) => defineNoun({ entity }));
