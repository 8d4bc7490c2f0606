import { Bron, Grondslag } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
@ObjectType({ description: "Voorbeeld van een soort voorwaarde." })
export class VergoedingsvoorwaardeVoorbeeld {
  @PrimaryColumn("text")
  vergoedingsvoorwaardeId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @StoredField(() => String, { description: "Het voorbeeld." })
  tekst: string;

  @Column("text", { nullable: true })
  duidingId: string | null;

  @StoredField(() => Grondslag, { description: "Waarop berust dat dit een voorbeeld is; wat SUGGESTIE is, is geen feit." })
  grondslag: Grondslag;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar het voorbeeld uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}
