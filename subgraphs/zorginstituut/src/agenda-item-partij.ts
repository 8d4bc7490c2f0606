import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { defineNoun, enumOf, one, StoredField } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Organisatie } from "./organisatie/organisatie";

export const AgendaItemRol = enumOf("AgendaItemRol", "Wat een organisatie bij een agenda-item doet.", {
  HANDELT: "Handelende partij.",
  BESLIST: "Besluit erover.",
  BEOORDEELT: "Beoordeelt, al dan niet om op te schalen.",
  FINANCIERT: "Betaalt eraan mee.",
  OPDRACHTGEVER: "Gaf er opdracht toe.",
  STELT_SAMEN: "Stelde het mee samen.",
});
export type AgendaItemRol = keyof typeof AgendaItemRol;

@Entity()
@ObjectType({ description: "Organisatie die bij een agenda-item een rol heeft, en waarop dat berust." })
export class AgendaItemPartij extends Koppelrij {
  @PrimaryColumn("text")
  agendaItemId: string;

  @PrimaryColumn("text")
  organisatieId: string;

  @Field(() => AgendaItemRol, { description: "De rol." })
  @PrimaryColumn("text")
  rol: AgendaItemRol;

  @StoredField(() => String, { description: "De rol zoals de bron die noemt." })
  rolTekst: string;
}

export const AGENDA_ITEM_BY_PARTIJ = linkWithGrounds("agenda_item_partij", "organisatie_id", "agenda_item_id", VERANTWOORD);

export const agendaItemPartij = defineNoun({
  entity: AgendaItemPartij,
  fields: { organisatie: one(Organisatie, "organisatieId", "De organisatie.", { nullable: false }) },
});
