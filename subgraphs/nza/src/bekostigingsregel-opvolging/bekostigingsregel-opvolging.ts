import { type Grondslag, GrondslagArg, Koppelrij } from "@pakketgraaf/begrippen";
import { enumOf, type FieldOf, StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

export const BekostigingsregelOpvolgingAard = enumOf("BekostigingsregelOpvolgingAard", "Hoe een bekostigingsregel een andere opvolgt.", {
  VOLGENDE_VERSIE: "De volgende versie van dezelfde regel.",
  SAMENVOEGING: "Een regel waarin meer regels opgaan.",
  VERVANGING: "Een andere regel die ervoor in de plaats komt.",
});
export type BekostigingsregelOpvolgingAard = keyof typeof BekostigingsregelOpvolgingAard;

@Entity()
@ObjectType({ description: "Dat een bekostigingsregel in de plaats van een andere komt, en waaruit dat blijkt." })
export class BekostigingsregelOpvolging extends Koppelrij {
  @PrimaryColumn("text")
  opvolgerId: string;

  @PrimaryColumn("text")
  vervangenId: string;

  @StoredField(() => BekostigingsregelOpvolgingAard, { nullable: true, description: "Hoe de ene de andere opvolgt; null als de bron dat niet zegt." })
  aard: BekostigingsregelOpvolgingAard | null;
}

/** A field of a rule: its successions. @param by on which side of them it is */
export const opvolgingen = (
  by: "opvolgerId" | "vervangenId",
  orderBy: "opvolgerId" | "vervangenId",
  description: string,
): FieldOf<{ id: string }> => ({
  type: () => [BekostigingsregelOpvolging],
  description,
  args: GrondslagArg(),
  resolve: async ({ id }, { loaders }, grondslag: Grondslag[]) => {
    const all = await loaders.many(BekostigingsregelOpvolging, by, id, orderBy);
    return all.filter((opvolging) => grondslag.includes(opvolging.grondslag));
  },
});
