import { Datum, Grondslag } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
@ObjectType({ description: "Duiding die volgens de redactie op een dag voor een zorgvorm gold." })
export class GeldendeUitspraak {
  @PrimaryColumn("text")
  zorgvormId: string;

  @PrimaryColumn("text")
  duidingId: string;

  @StoredField(() => Datum, { description: "De dag waarop dat zo was." })
  peildatum: string;

  @StoredField(() => Grondslag, { description: "Waarop dat berust." })
  grondslag: Grondslag;

  @StoredField(() => String, { nullable: true, description: "Waarom de duiding toen gold; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}
