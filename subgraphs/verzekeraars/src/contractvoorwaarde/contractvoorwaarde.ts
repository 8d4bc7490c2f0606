import { BronRecord, ContractvoorwaardeAard, ContractvoorwaardeSoort, Datum, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { AuteurSoort } from "../auteur-soort";

export const Openbaarheid = enumOf("Openbaarheid", "Wie een voorwaarde mag zien.", {
  OPENBAAR: "Iedereen.",
  VERTROUWELIJK: "Alleen het concern van de verzekeraar, en de NZa als toezichthouder.",
});
export type Openbaarheid = keyof typeof Openbaarheid;

@ObjectType({ description: "Getal in een voorwaarde, met wat er geteld of gemeten wordt." })
export class Norm {
  @Field(() => String, { description: "Exact decimaal getal in tekst, bijvoorbeeld 19.08." })
  waarde: string;

  @Field(() => String, { description: "Eenheid van het getal, met erbij of het een minimum of maximum is." })
  eenheid: string;
}

@Entity()
@Searchable("omschrijving", "zorgvorm_tekst", "norm_eenheid")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Voorwaarde waarop zorg wordt gecontracteerd of vergoed, of een norm waarnaar verzekeraars zich richten: zie `aard`. Voorwaarden van voor 2016 zijn mogelijk vervallen.",
})
export class Contractvoorwaarde extends BronRecord {
  @StoredField(() => ContractvoorwaardeSoort, { description: "Wat de voorwaarde regelt." })
  soort: ContractvoorwaardeSoort;

  @StoredField(() => AuteurSoort, { nullable: true, description: "Wat voor partij de voorwaarde opstelde; null als dat niet is vastgelegd." })
  auteurSoort: AuteurSoort | null;

  @StoredField(() => ContractvoorwaardeAard, { description: "Contractvoorwaarde of andere norm, afgeleid uit de opsteller." })
  aard: ContractvoorwaardeAard;

  @RefersTo("Organisatie")
  @Column("text", { nullable: true })
  opstellerId: string | null;

  @Column("text", { nullable: true })
  verzekeraarId: string | null;

  @StoredField(() => String, { description: "Waarover de voorwaarde gaat, zoals de bron het noemt." })
  zorgvormTekst: string;

  @StoredField(() => String, { description: "De voorwaarde in woorden." })
  omschrijving: string;

  @Column("numeric", { nullable: true })
  normWaarde: string | null;

  @Column("text", { nullable: true })
  normEenheid: string | null;

  @StoredField(() => Int, { nullable: true, description: "Jaar dat de bron bij de voorwaarde noemt." })
  jaar: number | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Eerste dag waarop de voorwaarde geldt; null als die niet bekend is.",
  })
  geldigVan: string | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Eerste dag waarop de voorwaarde niet meer geldt; null als er geen einde bekend is.",
  })
  geldigTot: string | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Waarop de bron dit zei, zo nauwkeurig als zij dat noemt; null als dat niet is vastgelegd.",
  })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Openbaarheid, { description: "Wie de voorwaarde mag zien." })
  openbaarheid: Openbaarheid;

  /** The concern that alone may see the condition, beside the NZa; null: everybody may. */
  @Column("text", { nullable: true })
  concernId: string | null;
}
