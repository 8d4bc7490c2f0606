import { BronRecord, Datum, Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
@Searchable("stofnaam", "indicatie")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Indicatie waarvoor een add-ongeneesmiddel volgens de lijst van de NZa te declareren is. Het zegt niets over de aanspraak: of de zorg verzekerd is.",
})
export class Addonindicatie extends BronRecord {
  @StoredField(() => String, { description: "Werkzame stof van het geneesmiddel." })
  stofnaam: string;

  @StoredField(() => String, { description: "De indicatie, zoals op de lijst." })
  indicatie: string;

  @StoredField(() => Boolean, { description: "Of het geneesmiddel voor deze indicatie te declareren is." })
  declarabel: boolean;

  @StoredField(() => Datum, { nullable: true, description: "Eerste dag waarop dat geldt; null als die niet bekend is." })
  geldigVan: string | null;

  @StoredField(() => Datum, { nullable: true, description: "Dag waarop het niet meer geldt; null als er geen einde bekend is." })
  geldigTot: string | null;

  @Column("text", { nullable: true })
  bekostigingsregelId: string | null;

  @StoredField(() => String, { nullable: true, description: "Kanttekening bij het gegeven." })
  opmerking: string | null;
}

/** That a prestatie bills a medicine for an indication, and on what grounds. */
@Entity()
export class AddonindicatiePrestatie extends Koppelrij {
  @PrimaryColumn("text")
  addonindicatieId: string;

  @PrimaryColumn("text")
  prestatieId: string;
}

export const PRESTATIE_BY_ADDONINDICATIE = linkWithGrounds("addonindicatie_prestatie", "addonindicatie_id", "prestatie_id", VERANTWOORD);
export const ADDONINDICATIE_BY_PRESTATIE = linkWithGrounds("addonindicatie_prestatie", "prestatie_id", "addonindicatie_id", VERANTWOORD);
