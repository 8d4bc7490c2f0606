import { Bedrag, BronRecord, Tariefsoort } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const VergoedingSoort = enumOf(
  "VergoedingSoort",
  "Wat voor bedrag het is, ingedeeld naar de tekst van de bron. Geen enkele soort is een tarief van de NZa.",
  {
    CONTRACTTARIEF: "Tarief dat een aanbieder met verzekeraars afsprak.",
    GENOEMDE_MAXIMUMPRIJS: "Maximum dat een nieuwsbericht noemt.",
    HOOGSTE_CONTRACTTARIEF: "Hoogste van de tarieven die verzekeraars afspraken.",
    MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD: "Wat een verzekeraar ten hoogste vergoedt als de aanbieder geen contract heeft.",
    PASSANTENTARIEF: "Wat een aanbieder vraagt als er geen contract met de verzekeraar is.",
    TARIEF_VERZEKERAAR: "Tarief dat een verzekeraar hanteert.",
    TARIEF_ZORGAANBIEDER: "Tarief dat een aanbieder noemt, zonder dat blijkt voor wie.",
    ZELFBETALERSTARIEF: "Wat een aanbieder vraagt van wie zelf betaalt.",
  },
);
export type VergoedingSoort = keyof typeof VergoedingSoort;

export const VergoedingHerkomst = enumOf("VergoedingHerkomst", "Wie een bedrag noemt.", {
  VERZEKERAAR: "Een verzekeraar.",
  ZORGAANBIEDER: "Een zorgaanbieder.",
  OVERZICHT: "Een overzicht van tarieven van meer dan een verzekeraar.",
  NIEUWSBERICHT: "Een nieuwsbericht.",
});
export type VergoedingHerkomst = keyof typeof VergoedingHerkomst;

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
