import { Bedrag, BronRecord, Grondslag, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { BudgetSoort } from "../budgetsoort";

export const NetwerkSoort = enumOf("NetwerkSoort", "Hoe organisaties in onderzoek samenwerken.", {
  ACADEMISCHE_WERKPLAATS: "Academische werkplaats: een universiteit en de praktijk.",
  SAMENWERKINGSVERBAND_VAN_ACADEMISCHE_WERKPLAATSEN: "Academische werkplaatsen samen.",
  CONSORTIUM: "Consortium.",
  ONDERZOEKSNETWERK: "Netwerk voor onderzoek.",
  ONDERZOEKSREGISTER: "Register waaruit onderzoek wordt gedaan.",
});
export type NetwerkSoort = keyof typeof NetwerkSoort;

export const NetwerkStatus = enumOf("NetwerkStatus", "Stand van een netwerk, geldig op de peildatum daarvan.", {
  LOPEND: "Loopt.",
  AFGEROND: "Is afgerond of opgehouden.",
});
export type NetwerkStatus = keyof typeof NetwerkStatus;

@Entity()
@Searchable("naam", "omschrijving")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Academische werkplaats, consortium of ander netwerk van organisaties die samen onderzoek doen." })
export class Netwerk extends BronRecord {
  @StoredField(() => String, { description: "Naam van het netwerk." })
  naam: string;

  @StoredField(() => NetwerkSoort, { description: "Hoe de organisaties samenwerken." })
  soort: NetwerkSoort;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarin het netwerk onderzoek doet; leeg als een bron er geen noemt." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "Wat het netwerk is en doet." })
  omschrijving: string | null;

  @Column("text", { nullable: true })
  programmaId: string | null;

  @StoredField(() => Grondslag, {
    nullable: true,
    description: "Waarop berust dat het netwerk bij dit programma hoort; null zonder programma, of als dat niet is vastgelegd.",
  })
  programmaGrondslag: Grondslag | null;

  @Column("text", { nullable: true })
  rondeId: string | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Subsidie in euro: lees het met `bedragSoort`; null als zij niet bekend is." })
  bedrag: string | null;

  @StoredField(() => BudgetSoort, { nullable: true, description: "Waarvoor het bedrag is; null als dat niet bekend is." })
  bedragSoort: BudgetSoort | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "start", description: "Begin van het netwerk." })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "eind", description: "Einde van het netwerk." })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => NetwerkStatus, { nullable: true, description: "Stand; null als de bron er geen noemt." })
  status: NetwerkStatus | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de stand zo was; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;
}
