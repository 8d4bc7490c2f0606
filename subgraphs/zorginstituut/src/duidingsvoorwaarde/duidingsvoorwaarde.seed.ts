import { classify, type KoppelingRecord, verantwoordingOf } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { Duidingsvoorwaarde, DuidingsvoorwaardeSoort, DuidingsvoorwaardeVergoedingsvoorwaarde } from "./duidingsvoorwaarde";

export interface VoorwaardeRecord {
  id: string;
  soort: string;
  tekst: string;
  koppelingen: KoppelingRecord[];
}

/** The conditions of a duiding, in the order of the source. */
export const voorwaardenOf = (duidingId: string, voorwaarden: VoorwaardeRecord[], { known }: References): object[] =>
  voorwaarden.flatMap(({ id, soort, tekst, koppelingen }, index) => [
    Object.assign(new Duidingsvoorwaarde(), {
      id,
      duidingId,
      volgnummer: index + 1,
      soort: classify("voorwaarden.soort", DuidingsvoorwaardeSoort, soort),
      tekst,
    }),
    ...koppelingen.map((koppeling) =>
      Object.assign(new DuidingsvoorwaardeVergoedingsvoorwaarde(), {
        voorwaardeId: id,
        vergoedingsvoorwaardeId: known("Vergoedingsvoorwaarde", "voorwaarden.koppelingen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
  ]);
