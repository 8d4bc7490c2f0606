import { Bedrag, BronRecord, Grondslag, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Publicatie, Registratie } from "./publicatie";

export const Relevantie = enumOf("Relevantie", "Hoe dicht onderzoek bij een pakketvraag staat.", {
  DIRECT: "Onderzoek bij een pakketvraag.",
  VERWANT: "Verwant onderzoek, zoals doelmatigheidsonderzoek.",
  ACHTERGROND: "Ander onderzoek, als achtergrond.",
});
export type Relevantie = keyof typeof Relevantie;

export const ProjectStatus = enumOf("ProjectStatus", "Stand van een project op een dag, afgeleid uit zijn looptijd.", {
  GEPLAND: "Het begin ligt na die dag.",
  LOPEND: "Die dag valt tussen begin en einde.",
  AFGEROND: "Het einde ligt voor die dag.",
});
export type ProjectStatus = keyof typeof ProjectStatus;

@Entity()
@Searchable("titel", "hoofdaanvrager", "uitkomst", "projectnummer")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Onderzoeksproject. Niet elk project is door ZonMw betaald: zie `financierBevestigd`." })
export class Project extends BronRecord {
  @StoredField(() => String, { nullable: true, description: "Nummer bij ZonMw; null als het niet bekend is." })
  projectnummer: string | null;

  @StoredField(() => String, { description: "Titel van het project." })
  titel: string;

  @StoredField(() => String, { nullable: true, description: "Instelling die de aanvraag deed." })
  hoofdaanvrager: string | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Toegekend bedrag in euro." })
  bedrag: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "start", description: "Begin van het project." })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, prefix: "eind", description: "Einde van het project." })
  einddatum: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "Wat voor begin `startdatum` is, waar dat een ander is dan van het project." })
  startdatumSoort: string | null;

  @StoredField(() => String, { nullable: true, description: "Wat voor einde `einddatum` is, zoals verwacht of geschat." })
  einddatumSoort: string | null;

  @StoredField(() => String, { nullable: true, description: "Wat voor tijd begin en einde samen zijn, waar dat een andere is dan die van het project." })
  datumSoort: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer het was zoals de bron het vertelt; null als dat niet bekend is." })
  peildatum: Tijdsaanduiding | null;

  @Column("text", { nullable: true })
  programmaId: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop berust dat het project in dit programma valt; null als dat niet is vastgelegd." })
  programmaGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waaruit dat blijkt, in woorden." })
  programmaOnderbouwing: string | null;

  @Column("text", { nullable: true })
  rondeId: string | null;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of de bron ZonMw als financier noemt; null als dat niet is bevestigd.",
  })
  financierBevestigd: boolean | null;

  @StoredField(() => Relevantie, { description: "Hoe dicht het onderzoek bij een pakketvraag staat." })
  relevantie: Relevantie;

  @StoredField(() => String, { description: "De relevantie in woorden." })
  relevantieTekst: string;

  @StoredField(() => String, { nullable: true, description: "Waarover het onderzoek gaat, in het kort." })
  samenvatting: string | null;

  @StoredField(() => String, { nullable: true, description: "Wat het onderzoek opleverde." })
  uitkomst: string | null;

  @StoredField(() => [Registratie], { description: "Inschrijvingen in registers van onderzoek." })
  registraties: Registratie[];

  @StoredField(() => [Publicatie], { description: "Publicaties over het onderzoek." })
  publicaties: Publicatie[];
}
