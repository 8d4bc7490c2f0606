import { Bedrag, BronRecord, Tariefsoort } from "@pakketgraaf/begrippen";
import { Directive, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum VergoedingSoort {
  CONTRACTTARIEF = "CONTRACTTARIEF",
  GENOEMDE_MAXIMUMPRIJS = "GENOEMDE_MAXIMUMPRIJS",
  HOOGSTE_CONTRACTTARIEF = "HOOGSTE_CONTRACTTARIEF",
  MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD = "MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD",
  PASSANTENTARIEF = "PASSANTENTARIEF",
  TARIEF_VERZEKERAAR = "TARIEF_VERZEKERAAR",
  TARIEF_ZORGAANBIEDER = "TARIEF_ZORGAANBIEDER",
  ZELFBETALERSTARIEF = "ZELFBETALERSTARIEF",
}

registerEnumType(VergoedingSoort, {
  name: "VergoedingSoort",
  description: "Wat voor bedrag het is, ingedeeld naar de tekst van de bron. Geen enkele soort is een tarief van de NZa.",
  valuesConfig: {
    CONTRACTTARIEF: { description: "Tarief dat een aanbieder met verzekeraars afsprak." },
    GENOEMDE_MAXIMUMPRIJS: { description: "Maximum dat een nieuwsbericht noemt." },
    HOOGSTE_CONTRACTTARIEF: { description: "Hoogste van de tarieven die verzekeraars afspraken." },
    MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD: {
      description: "Wat een verzekeraar ten hoogste vergoedt als de aanbieder geen contract heeft.",
    },
    PASSANTENTARIEF: { description: "Wat een aanbieder vraagt als er geen contract met de verzekeraar is." },
    TARIEF_VERZEKERAAR: { description: "Tarief dat een verzekeraar hanteert." },
    TARIEF_ZORGAANBIEDER: { description: "Tarief dat een aanbieder noemt, zonder dat blijkt voor wie." },
    ZELFBETALERSTARIEF: { description: "Wat een aanbieder vraagt van wie zelf betaalt." },
  },
});

export enum VergoedingHerkomst {
  VERZEKERAAR = "VERZEKERAAR",
  ZORGAANBIEDER = "ZORGAANBIEDER",
  OVERZICHT = "OVERZICHT",
  NIEUWSBERICHT = "NIEUWSBERICHT",
}

registerEnumType(VergoedingHerkomst, {
  name: "VergoedingHerkomst",
  description: "Wie een bedrag noemt.",
  valuesConfig: {
    VERZEKERAAR: { description: "Een verzekeraar." },
    ZORGAANBIEDER: { description: "Een zorgaanbieder." },
    OVERZICHT: { description: "Een overzicht van tarieven van meer dan een verzekeraar." },
    NIEUWSBERICHT: { description: "Een nieuwsbericht." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Wat een verzekeraar of aanbieder voor een prestatie vraagt of betaalt, in euro. Het is geen tarief van de NZa.",
})
export class Vergoeding extends BronRecord {
  @Column("text")
  prestatieId: string;

  @Column("text", { nullable: true })
  verzekeraarId: string | null;

  @Field(() => VergoedingSoort, { description: "Wat voor bedrag het is." })
  @Column("text")
  soort: VergoedingSoort;

  @Field(() => String, { description: "De soort zoals de bron die noemt." })
  @Column("text")
  soortTekst: string;

  @Field(() => VergoedingHerkomst, { description: "Wie het bedrag noemt, afgeleid uit de tekst van de soort." })
  @Column("text")
  herkomst: VergoedingHerkomst;

  @Field(() => Int, { nullable: true, description: "Jaar waarvoor het bedrag geldt; null als de bron er geen noemt." })
  @Column("integer", { nullable: true })
  jaar: number | null;

  @Field(() => Bedrag, { description: "Het bedrag in euro, per eenheid." })
  @Column("numeric")
  bedrag: string;

  @Field(() => String, { description: "Waarvoor het bedrag geldt, bijvoorbeeld per zitting." })
  @Column("text")
  eenheid: string;

  @Field(() => Tariefsoort, {
    nullable: true,
    description: "Vrij of aan een maximum gebonden; null als de bron het niet noemt.",
  })
  @Column("text", { nullable: true })
  tariefsoort: Tariefsoort | null;

  @Field(() => String, { nullable: true, description: "Nummer van de beschikking waarop het bedrag berust." })
  @Column("text", { nullable: true })
  beschikking: string | null;

  @Field(() => String, { nullable: true, description: "Opmerking bij het bedrag." })
  @Column("text", { nullable: true })
  opmerking: string | null;
}
