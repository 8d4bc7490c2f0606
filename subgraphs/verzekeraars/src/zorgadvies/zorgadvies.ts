import { Aanspraak, BronRecord, Koppelrij, Tijdsaanduiding, ZorgadviesSoort } from "@pakketgraaf/begrippen";
import { RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { AuteurSoort } from "../auteur-soort";

/** Those that an insurer gives itself. */
export const OF_VERZEKERAAR: ZorgadviesSoort[] = [
  ZorgadviesSoort.OORDEEL_VERZEKERAAR,
  ZorgadviesSoort.OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST,
];

@Entity()
@Searchable("onderwerp", "indicatie", "zorgvorm_tekst", "stofnaam", "uitkomst")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Oordeel of advies aan de kant van de verzekeraars: of zorg verzekerd is, of waar die het beste ingekocht wordt.",
})
export class Zorgadvies extends BronRecord {
  @StoredField(() => ZorgadviesSoort, { description: "Hoe het advies tot stand kwam." })
  soort: ZorgadviesSoort;

  @StoredField(() => AuteurSoort, { nullable: true, description: "Wat voor partij het advies gaf; null als dat niet is vastgelegd." })
  auteurSoort: AuteurSoort | null;

  @RefersTo("Organisatie")
  @Column("text")
  organisatieId: string;

  @Column("text", { nullable: true })
  verzekeraarId: string | null;

  @StoredField(() => String, { description: "Waarover het advies gaat." })
  onderwerp: string;

  @StoredField(() => String, { nullable: true, description: "Stofnaam van het geneesmiddel, als het daarom gaat." })
  stofnaam: string | null;

  @StoredField(() => String, { nullable: true, description: "Indicatie waarvoor het advies geldt." })
  indicatie: string | null;

  @StoredField(() => Aanspraak, {
    nullable: true,
    description:
      "Oordeel over de aanspraak; null als het advies er geen geeft. Bij een getoetst oordeel is dit het oordeel van de verzekeraar; de rechter staat in `uitkomst`.",
  })
  aanspraak: Aanspraak | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Categorie in de indeling van de bron zelf, zoals A tot en met D of rood en oranje.",
  })
  categorie: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer het advies of de uitspraak is gegeven." })
  datum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Waarop de bron dit zei, zo nauwkeurig als zij dat noemt; null als dat niet is vastgelegd.",
  })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => String, { description: "De zorg zoals de bron die noemt." })
  zorgvormTekst: string;

  @StoredField(() => String, { nullable: true, description: "Opmerking bij de gegevens." })
  opmerking: string | null;

  @StoredField(() => String, { nullable: true, description: "Uitkomst in woorden, zoals de beslissing van de rechter." })
  uitkomst: string | null;

  @StoredField(() => Int, { nullable: true, description: "Aantal ingrepen van het ziekenhuis in `volumeJaar`." })
  volume: number | null;

  @StoredField(() => Int, { nullable: true, description: "Aantal ingrepen per jaar dat de norm vraagt." })
  norm: number | null;

  @StoredField(() => Int, { nullable: true, description: "Jaar waarin het volume is geteld." })
  volumeJaar: number | null;
}

/** That an advice is about a zorgvorm; which of those everybody may see is in the name of the table. */
@Entity("zorgadvies_openbaar_zorgvorm")
export class ZorgadviesZorgvorm extends Koppelrij {
  @PrimaryColumn("text")
  zorgadviesId: string;

  @RefersTo("Zorgvorm")
  @PrimaryColumn("text")
  zorgvormId: string;
}
