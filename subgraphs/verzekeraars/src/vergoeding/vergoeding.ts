import { Bedrag, BronRecord, Datum, Grondslag, Tariefsoort } from "@pakketgraaf/begrippen";
import { enumOf, RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Int, ObjectType } from "type-graphql";
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

export const VergoedingVastgesteldDoor = enumOf("VergoedingVastgesteldDoor", "Wie een bedrag vaststelde.", {
  VERZEKERAAR: "Een verzekeraar.",
  CONTRACT: "Aanbieder en verzekeraar samen, in een contract.",
  ZORGAANBIEDER: "Een zorgaanbieder.",
});
export type VergoedingVastgesteldDoor = keyof typeof VergoedingVastgesteldDoor;

@Entity()
@Searchable("soort_tekst", "eenheid", "opmerking")
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Wat een verzekeraar of aanbieder voor een prestatie vraagt of betaalt, in euro. Het is geen tarief van de NZa.",
})
export class Vergoeding extends BronRecord {
  @RefersTo("Prestatie")
  @Column("text")
  prestatieId: string;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop berust dat het bedrag voor die prestatie is; null als dat niet is vastgelegd." })
  prestatieGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Hoe het bedrag aan de prestatie is gekoppeld, in woorden." })
  prestatieOnderbouwing: string | null;

  @Column("text", { nullable: true })
  verzekeraarId: string | null;

  @StoredField(() => VergoedingSoort, { description: "Wat voor bedrag het is." })
  soort: VergoedingSoort;

  @StoredField(() => String, { description: "De soort zoals de bron die noemt." })
  soortTekst: string;

  @StoredField(() => VergoedingHerkomst, { description: "Wie het bedrag noemt, afgeleid uit de tekst van de soort." })
  herkomst: VergoedingHerkomst;

  @StoredField(() => VergoedingVastgesteldDoor, {
    nullable: true,
    description: "Wie het bedrag vaststelde, wat iemand anders kan zijn dan wie het noemt; null als dat niet bekend is.",
  })
  vastgesteldDoor: VergoedingVastgesteldDoor | null;

  @StoredField(() => Datum, { nullable: true, description: "Eerste dag waarop het bedrag geldt; null als die niet bekend is." })
  geldigVan: string | null;

  @StoredField(() => Datum, { nullable: true, description: "Dag waarop het bedrag niet meer geldt; null als die niet bekend is." })
  geldigTot: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de dagen van de geldigheid berusten; null als ze niet bekend zijn." })
  geldigheidGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waar de dagen van de geldigheid uit volgen, in woorden." })
  geldigheidOnderbouwing: string | null;

  @StoredField(() => Int, { nullable: true, description: "Jaar waarvoor het bedrag geldt; null als de bron er geen noemt." })
  jaar: number | null;

  @StoredField(() => Bedrag, { description: "Het bedrag in euro, per eenheid." })
  bedrag: string;

  @StoredField(() => String, { description: "Waarvoor het bedrag geldt, bijvoorbeeld per zitting." })
  eenheid: string;

  @StoredField(() => Tariefsoort, {
    nullable: true,
    description: "Vrij of aan een maximum gebonden; null als de bron het niet noemt.",
  })
  tariefsoort: Tariefsoort | null;

  @StoredField(() => String, { nullable: true, description: "Nummer van de beschikking waarop het bedrag berust." })
  beschikking: string | null;

  @StoredField(() => String, { nullable: true, description: "Opmerking bij het bedrag." })
  opmerking: string | null;
}
