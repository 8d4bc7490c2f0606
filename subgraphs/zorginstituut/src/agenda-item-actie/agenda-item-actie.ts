import { Koppelrij, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, forgetAbsent, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import { AfterLoad, Column, Entity, PrimaryColumn } from "typeorm";

export const ActieStatus = enumOf("ActieStatus", "Stand van een actie, geldig op de peildatum.", {
  GEPLAND: "Gepland.",
  VERWACHT: "Wordt van de partij verwacht; of zij het van plan is, zegt de bron niet.",
  LOPEND: "Loopt.",
  AFGEROND: "Gedaan.",
  VERVALLEN: "Gaat niet door.",
});
export type ActieStatus = keyof typeof ActieStatus;

/** Of an action that is still to be done, or being done. */
export const OPEN: readonly ActieStatus[] = [ActieStatus.GEPLAND, ActieStatus.VERWACHT, ActieStatus.LOPEND];

@Entity()
@Searchable("wat")
@ObjectType({ description: "Wat een of meer organisaties voor een agenda-item doen, en waarop dat berust." })
export class AgendaItemActie extends Koppelrij {
  @Field(() => ID, { description: "Sleutel van de actie, blijvend." })
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  agendaItemId: string;

  @Column("integer")
  volgnummer: number;

  @StoredField(() => String, { description: "Wat er gebeurt of gebeurde." })
  wat: string;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer; null als de bron dat niet zegt." })
  wanneer: Tijdsaanduiding | null;

  @StoredField(() => ActieStatus, { nullable: true, description: "Stand; null als die niet bekend is." })
  status: ActieStatus | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Van wanneer de stand is; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @AfterLoad()
  protected forgetAbsent(): void {
    forgetAbsent(this);
  }
}
