import type { Gewicht } from "./overeenkomsten";

/** How much words count in a number of records, as BM25 has it. @param met in how many of them a stem is */
export const gewichtVan =
  (aantal: number, met: (stam: string) => number): Gewicht =>
  (stam) =>
    Math.log(1 + (aantal - met(stam) + 0.5) / (met(stam) + 0.5));
