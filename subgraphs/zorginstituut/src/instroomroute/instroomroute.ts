import { Bron, BronRecord, Grondslag, Tijdsaanduiding, VASTE_LIJST, verbandMet } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { WettelijkeGrondslag } from "../wettelijke-grondslag";

export const InstroomrouteStatus = enumOf("InstroomrouteStatus", "Stand van een instroomroute, geldig op de peildatum daarvan.", {
  PILOT: "Wordt beproefd.",
  UITGEWERKT: "Uitgewerkt; of zij al loopt zegt de bron niet.",
  LOPEND: "Loopt.",
  GELDEND: "Geldt.",
  BEEINDIGD: "Beëindigd; wat toen liep kan zijn doorgelopen.",
});
export type InstroomrouteStatus = keyof typeof InstroomrouteStatus;

@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Waaraan zorg voldoet die langs een instroomroute komt." })
export class Instroomcriterium {
  @Field(() => String, { description: "Het criterium." })
  tekst: string;

  @Field(() => Int, { nullable: true, description: "De grens die de bron noemt; null als zij geen getal noemt." })
  getal: number | null;

  @Field(() => String, { nullable: true, description: "Eenheid van het getal, zoals euro." })
  eenheid: string | null;

  @Field(() => Grondslag, { description: "Waarop berust dat dit een criterium is." })
  grondslag: Grondslag;

  @Field(() => Bron, { nullable: true, description: "Waar het criterium uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}

@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Hoe lang zorg hooguit op een instroomroute blijft." })
export class MaximaleDuur {
  @Field(() => String, { description: "De termijn in woorden." })
  tekst: string;

  @Field(() => Int, { nullable: true, description: "De termijn als getal; null als de bron er geen noemt." })
  getal: number | null;

  @Field(() => String, { nullable: true, description: "Eenheid van het getal, zoals jaar." })
  eenheid: string | null;

  @Field(() => Bron, { nullable: true, description: "Waar de termijn uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Route waarlangs zorg het basispakket in komt, zoals de sluis of voorwaardelijke toelating." })
export class Instroomroute extends BronRecord {
  @StoredField(() => String, { description: "Naam van de route." })
  naam: string;

  @Column("text")
  instroomsoortId: string;

  @StoredField(() => String, { description: "Voor welke zorg de route is." })
  voor: string;

  @StoredField(() => [Instroomcriterium], { description: "Waaraan zorg voldoet die langs deze route komt, voor zover de bronnen het noemen." })
  criteria: Instroomcriterium[];

  @StoredField(() => String, { nullable: true, description: "Hoe de route begint; null als de bron dat niet zegt." })
  start: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Sinds wanneer de route er is; null als de bron dat niet zegt." })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "Hoe de route eindigt; null als de bron dat niet zegt." })
  einde: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de route is opgehouden; null als de bron geen einde noemt." })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => MaximaleDuur, { nullable: true, json: true, description: "Hoe lang zorg hooguit op de route blijft; null als de bron geen termijn noemt." })
  maximaleDuur: MaximaleDuur | null;

  @StoredField(() => [WettelijkeGrondslag], { description: "Waarop de route berust; leeg als er geen wettelijke grondslag is gevonden." })
  wettelijkeGrondslag: WettelijkeGrondslag[];

  @StoredField(() => InstroomrouteStatus, { nullable: true, description: "Stand op de peildatum; null als die niet bekend is." })
  status: InstroomrouteStatus | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Van wanneer de stand is; null als de bron geen datum heeft." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "Wat erbij te weten is, ook wat niet is gevonden." })
  opmerking: string | null;
}

export const InstroomrouteVerband = verbandMet(Instroomroute, "instroomroute");

@Entity()
export class InstroomroutePartij {
  @PrimaryColumn("text")
  instroomrouteId: string;

  @PrimaryColumn("text")
  organisatieId: string;

  @PrimaryColumn("text")
  rol: string;
}
