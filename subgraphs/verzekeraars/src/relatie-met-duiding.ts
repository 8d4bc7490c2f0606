import { linkWithGrounds, type LinkFields, VERANTWOORD, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { enumOf, linkedTo, type Link } from "@pakketgraaf/subgraph";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";

export const RelatieMetDuiding = enumOf("RelatieMetDuiding", "Wat een voorwaarde of advies met een duiding te maken heeft.", {
  VOERT_VOORWAARDE_UIT: "Voert een voorwaarde uit die de duiding stelt.",
  VOERT_OORDEEL_UIT: "Voert het oordeel van de duiding uit.",
  GAAT_VOORAF_AAN: "Is van voor de duiding, over dezelfde zorg.",
  VERWIJST_NAAR: "Verwijst naar de duiding.",
  VERWANT: "Gaat over verwante zorg.",
  TOETST_AAN: "Toetst aan wat de duiding zegt.",
});
export type RelatieMetDuiding = keyof typeof RelatieMetDuiding;

/** What carries a ruling out. */
export const VOERT_UIT = [RelatieMetDuiding.VOERT_VOORWAARDE_UIT, RelatieMetDuiding.VOERT_OORDEEL_UIT];

/** SQL on a link to a duiding, alias `l`. */
const CARRIES_OUT = `l.relatie IN (${VOERT_UIT.map((relatie) => `'${relatie}'`).join(", ")})`;

/** What has to do with a ruling otherwise does not count: only what carries it out, or a condition of it. */
export const carriedOut = (table: string, parent: string, child: string): Link =>
  linkWithGrounds(table, parent, child, {
    condition: CARRIES_OUT,
    tells: { ...VERANTWOORD.tells, relatie: "l.relatie" },
  });

/** What an edge of a list below a duiding, or below a condition of one, tells of its link. */
export const RELATIE_OF_LINK: LinkFields = {
  relatie: {
    type: () => RelatieMetDuiding,
    description: "Wat het met de duiding te maken heeft, in een lijst van wat een duiding of een voorwaarde daarvan uitvoert; anders null.",
  },
};

interface DuidingFilter {
  duiding?: readonly string[] | null;
  duidingsvoorwaarde?: readonly string[] | null;
  relatieMetDuiding?: readonly RelatieMetDuiding[] | null;
}

/** Keeps what carries out these duidingen, or these conditions of them, and what has these relations to any. */
export function withDuiding(
  query: SelectQueryBuilder<ObjectLiteral>,
  [table, own]: readonly [table: string, own: string],
  { duiding, duidingsvoorwaarde, relatieMetDuiding }: DuidingFilter,
): void {
  linkedTo(query, [table, own, "duiding_id"], duiding, `${WITHOUT_SUGGESTION} AND ${CARRIES_OUT}`);
  linkedTo(query, [table, own, "voorwaarde_id"], duidingsvoorwaarde, `${WITHOUT_SUGGESTION} AND ${CARRIES_OUT}`);
  linkedTo(query, [table, own, "relatie"], relatieMetDuiding, WITHOUT_SUGGESTION);
}
