import { defineNoun } from "@pakketgraaf/subgraph";
import { Vergoeding } from "./vergoeding";
import { VergoedingResolver } from "./vergoeding.resolver";
import { vergoedingSeed } from "./vergoeding.seed";

export const vergoeding = defineNoun({ entity: Vergoeding, resolvers: [VergoedingResolver], seeds: [vergoedingSeed] });
