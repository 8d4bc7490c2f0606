import { BronRecord, Datum, PrestatieSoort, Tariefsoort, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Codelijst } from "./codelijst";

@ObjectType({ description: "Reeks opeenvolgende codes in een codelijst." })
export class CodeBereik {
  @Field(() => String, { description: "Eerste code." })
  van: string;

  @Field(() => String, { description: "Laatste code, die meetelt." })
  tot: string;
}

@Entity()
@Searchable("omschrijving", "code", "stofnaam", "zorgvorm_tekst")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Wat een zorgaanbieder in rekening kan brengen, of vroeger kon." })
export class Prestatie extends BronRecord {
  @StoredField(() => String, {
    nullable: true,
    description: "Code in de codelijst, bij een reeks de eerste; null als de bron geen code noemt. Zegt niets zonder `codelijst`.",
  })
  code: string | null;

  @StoredField(() => Codelijst, { nullable: true, description: "Lijst waarin de code staat; null als de bron er geen noemt." })
  codelijst: Codelijst | null;

  @StoredField(() => String, { nullable: true, description: "De codelijst zoals de bron die noemt." })
  codelijstTekst: string | null;

  @Column("text", { nullable: true })
  codeBereikVan: string | null;

  @Column("text", { nullable: true })
  codeBereikTot: string | null;

  @StoredField(() => String, { description: "Wat de prestatie inhoudt." })
  omschrijving: string;

  @StoredField(() => PrestatieSoort, { description: "Soort prestatie." })
  soort: PrestatieSoort;

  @StoredField(() => String, { nullable: true, description: "De soort zoals de bron die noemt." })
  soortTekst: string | null;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarin de prestatie voorkomt." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  sectorTekst: string | null;

  @StoredField(() => Tariefsoort, {
    nullable: true,
    description: "Hoe de hoogte van het tarief tot stand komt; null als dat niet bekend is.",
  })
  tariefsoort: Tariefsoort | null;

  @StoredField(() => Datum, { nullable: true, description: "Eerste dag van de geldigheid; null als die niet bekend is." })
  geldigVan: string | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Dag waarop de prestatie niet meer geldt; null als die niet bekend is, zoals meestal.",
  })
  geldigTot: string | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Waarop de bron dit zei, zo nauwkeurig als zij dat noemt; null als dat niet is vastgelegd.",
  })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Om welke zorg het gaat, in woorden: een aanwijzing, toegekend op grond van de omschrijving.",
  })
  zorgvormTekst: string | null;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of de kosten voor het eigen risico meetellen; null als dat niet bekend is.",
  })
  eigenRisico: boolean | null;

  @StoredField(() => String, { nullable: true, description: "Kanttekening bij het gegeven." })
  opmerking: string | null;

  @StoredField(() => String, { nullable: true, description: "Werkzame stof, bij een add-on geneesmiddel." })
  stofnaam: string | null;
}
