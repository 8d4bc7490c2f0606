import { BronRecord, Datum, Grondslag, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { enumOf, isCurrent, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const RegelkoppelingRelatie = enumOf("RegelkoppelingRelatie", "Wat een bekostigingsregel met een prestatie doet.", {
  INTRODUCEERT: "De regel voert de prestatie in.",
  BESCHRIJFT: "De regel zegt wat de prestatie inhoudt.",
  PRIJST: "De regel stelt het tarief van de prestatie vast.",
  VERLENGT: "Door de regel kan de prestatie langer worden gebruikt.",
  BEEINDIGT: "Door de regel is de prestatie er niet meer.",
  VALT_ONDER: "De prestatie hoort bij de manier van bekostigen die de regel is.",
});
export type RegelkoppelingRelatie = keyof typeof RegelkoppelingRelatie;

@Entity()
@Searchable("onderbouwing")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Dat een bekostigingsregel een prestatie regelt: wat de regel met haar doet, en wanneer. Doet een regel meer met een prestatie, dan is dat elk een koppeling.",
})
export class Regelkoppeling extends BronRecord {
  @Column("text")
  bekostigingsregelId: string;

  @Column("text")
  prestatieId: string;

  @StoredField(() => RegelkoppelingRelatie, { description: "Wat de regel met de prestatie doet." })
  relatie: RegelkoppelingRelatie;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Eerste dag waarop de regel dit doet; van BEEINDIGT de dag vanaf wanneer de prestatie er niet meer is. Null als die niet bekend is.",
  })
  geldigVan: string | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Dag waarop de regel dit niet meer doet; null als er geen einde bekend is.",
  })
  geldigTot: string | null;

  @StoredField(() => Grondslag, { description: "Waarop de koppeling berust; wat SUGGESTIE is, is geen feit." })
  grondslag: Grondslag;

  @StoredField(() => String, {
    nullable: true,
    description: "Waarom de koppeling er is, in woorden; null als dat niet is vastgelegd.",
  })
  onderbouwing: string | null;
}

/** SQL on alias `l`: the link is a fact. */
export const IS_FACT = `${WITHOUT_SUGGESTION} AND ${isCurrent("Regelkoppeling", "l.id")}`;
