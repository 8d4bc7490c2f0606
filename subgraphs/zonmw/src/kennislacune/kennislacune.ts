import { BronRecord, Grondslag, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

export const KennislacuneStatus = enumOf(
  "KennislacuneStatus",
  "Stand van een kennislacune, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    OPEN: "Nog zonder antwoord; misschien op een onderzoeksagenda of in een ronde: `statusTekst` zegt dat.",
    NIET_ONDERZOCHT: "De bron zegt dat er geen onderzoek naar is.",
    IN_ONDERZOEK: "Er loopt onderzoek, een verkenning, een pilot of een registratie.",
    DEELS_BEANTWOORD: "Ten dele beantwoord.",
    BEANTWOORD: "Beantwoord, of onderzocht en afgerond.",
  },
);
export type KennislacuneStatus = keyof typeof KennislacuneStatus;

@Entity()
@Searchable("vraag", "ingebracht_door")
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

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de stand zo was; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de stand berust; null als dat niet is vastgelegd." })
  statusGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit de stand blijkt, in woorden." })
  statusOnderbouwing: string | null;
}
