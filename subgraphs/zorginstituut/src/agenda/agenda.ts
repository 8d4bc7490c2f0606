import { BronRecord, Grondslag, Tijdsaanduiding, today, verbandMet, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const AgendaSoort = enumOf("AgendaSoort", "Soort agenda.", {
  PAKKETAGENDA: "Pakketagenda: geprioriteerde onderwerpen voor passende zorg.",
  AGENDERINGSKADER: "Kader waarmee onderwerpen worden geagendeerd.",
  WERKAGENDA: "Werkagenda: acties die partijen zich voornemen.",
  KENNISAGENDA: "Kennisagenda: vragen voor onderzoek.",
  IMPLEMENTATIEAGENDA: "Implementatieagenda: kennis die in de praktijk wordt gebracht.",
  AANPAK: "Gezamenlijke aanpak van een soort onderwerpen.",
  PROGRAMMA: "Programma dat onderwerpen doorlicht of beoordeelt.",
});
export type AgendaSoort = keyof typeof AgendaSoort;

export const AgendaStatus = enumOf("AgendaStatus", "Stand van een agenda, geldig op de peildatum.", {
  IN_VOORBEREIDING: "Wordt voorbereid; zij geldt nog niet.",
  GEPUBLICEERD: "Gepubliceerd; meer zegt de bron niet. Of zij op een dag geldt, volgt uit `geldigVan` en `geldigTot`: zie `geldt`.",
  GELDEND: "Geldt.",
  LOPEND: "Loopt.",
});
export type AgendaStatus = keyof typeof AgendaStatus;

@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Sector waarover een agenda gaat, en waarop dat berust." })
export class AgendaSector {
  @Field(() => Zorgsector, { description: "De sector." })
  sector: Zorgsector;

  @Field(() => String, { description: "De sector zoals de bron die noemt." })
  tekst: string;

  @Field(() => Grondslag, { description: "Waarop het berust; wat SUGGESTIE is, is geen feit." })
  grondslag: Grondslag;
}

@Entity()
@Searchable("naam", "doel", "opmerking")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Agenda waarop onderwerpen van pakketbeheer en passende zorg staan." })
export class Agenda extends BronRecord {
  @StoredField(() => String, { description: "Naam van de agenda." })
  naam: string;

  @StoredField(() => AgendaSoort, { description: "Soort agenda." })
  soort: AgendaSoort;

  @StoredField(() => AgendaStatus, { nullable: true, description: "Stand; null als de bron er geen noemt." })
  status: AgendaStatus | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Van wanneer de stand is; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "Waartoe de agenda dient; null als dat niet bekend is." })
  doel: string | null;

  @StoredField(() => Tijdsaanduiding, {
    prefix: "geldig_van",
    nullable: true,
    description: "Vanaf wanneer de agenda geldt; null als dat niet bekend is. Van een maand of jaar telt de eerste dag.",
  })
  geldigVan: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    prefix: "geldig_tot",
    nullable: true,
    description:
      "Vanaf wanneer de agenda niet meer geldt: 2024 als zij tot en met 2023 loopt. Null als er geen einde bekend is. Van een maand of jaar telt de eerste dag.",
  })
  geldigTot: Tijdsaanduiding | null;

  @Column("text", { nullable: true })
  kaderId: string | null;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarover de agenda gaat, zonder suggesties; leeg als de bron er geen noemt." })
  sectoren: Zorgsector[];

  @StoredField(() => [AgendaSector], { description: "Dezelfde sectoren, met suggesties, en waarop elk berust." })
  sectorKoppelingen: AgendaSector[];

  @StoredField(() => Int, {
    nullable: true,
    description: "Hoeveel onderwerpen de agenda volgens de bron heeft; null als zij dat niet zegt. Hoeveel er hier bekend zijn, zegt `onderwerpen { totaal }`.",
  })
  aantalOnderwerpenVolgensBron: number | null;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of alle onderwerpen van de agenda hier bekend zijn; null als dat niet is vastgelegd. Bij `false` ontbreken er in `onderwerpen`.",
  })
  onderwerpenVolledig: boolean | null;

  @StoredField(() => String, { nullable: true, description: "Wat verder bij de agenda te weten is, ook over wat ontbreekt; null als er niets is." })
  opmerking: string | null;

  /** Whether it holds on a day; null where nobody knows. The filter `geldigOp` keeps those for which this is true. */
  geldtOp(dag: string = today()): boolean | null {
    const [begin, end] = [this.geldigVan?.vanaf, this.geldigTot?.vanaf];
    if ((begin && dag < begin) || (end && dag >= end)) return false;
    return begin && this.status !== AgendaStatus.IN_VOORBEREIDING ? true : null;
  }
}

export const AgendaVerband = verbandMet(Agenda, "agenda");
