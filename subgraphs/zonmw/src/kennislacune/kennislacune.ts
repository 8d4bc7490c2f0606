import { BronRecord, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

export const KennislacuneStatus = enumOf(
  "KennislacuneStatus",
  "Stand van een kennislacune, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    OPEN: "Niet onderzocht, of het bewijs schiet tekort.",
    GEAGENDEERD: "Op een onderzoeksagenda, in een ronde of in verkenning.",
    IN_ONDERZOEK: "Er loopt onderzoek, een pilot of een registratie.",
    ONDERZOCHT: "Er is onderzoek gedaan; de bron noemt het antwoord niet.",
    GEDEELTELIJK_BEANTWOORD: "Ten dele beantwoord.",
    BEANTWOORD: "Beantwoord.",
  },
);
export type KennislacuneStatus = keyof typeof KennislacuneStatus;

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Vraag waarop het antwoord nog ontbreekt en die telt bij een oordeel over het pakket." })
export class Kennislacune extends BronRecord {
  @StoredField(() => String, { description: "De vraag." })
  vraag: string;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarin de vraag speelt." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  sectorTekst: string | null;

  @StoredField(() => String, { description: "Wie de vraag inbracht, zoals de bron het noemt." })
  ingebrachtDoor: string;

  @StoredField(() => KennislacuneStatus, { description: "Stand van de vraag." })
  status: KennislacuneStatus;

  @StoredField(() => String, { nullable: true, description: "Stand zoals de bron die noemt." })
  statusTekst: string | null;
}
