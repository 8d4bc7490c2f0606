import { Koppelrij } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
@ObjectType({ description: "Dat een adviescommissie over een duiding adviseerde, met wat zij adviseerde, en waaruit dat blijkt." })
export class Commissieadvies extends Koppelrij {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  adviescommissieId: string;

  @StoredField(() => String, { nullable: true, description: "Wat de commissie adviseerde; null als de bron dat niet zegt." })
  advies: string | null;
}
