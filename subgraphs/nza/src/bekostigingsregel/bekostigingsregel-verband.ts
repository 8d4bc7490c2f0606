import { verbandMet } from "@pakketgraaf/begrippen";
import { Bekostigingsregel } from "./bekostigingsregel";

export const BekostigingsregelVerband = verbandMet(Bekostigingsregel, "bekostigingsregel");
