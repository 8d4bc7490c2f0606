import { verbandMet } from "@pakketgraaf/begrippen";
import { Prestatie } from "./prestatie";

export const PrestatieVerband = verbandMet(Prestatie, "prestatie");
