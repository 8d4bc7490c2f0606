import { BronRecord, Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

export const PrestatiebundelSoort = enumOf("PrestatiebundelSoort", "Waarom prestaties bij elkaar horen.", {
  DBC_ZORGPRODUCT: "Zorgactiviteiten die naar een DBC-zorgproduct leiden.",
  SAMENGESTELDE_PRESTATIE: "Een prestatie die uit deelprestaties bestaat.",
  BUNDEL: "Zorg van meer aanbieders, die samen als een prestatie wordt gedeclareerd.",
  ZORGPROGRAMMA: "Prestaties waarmee de delen van een zorgprogramma worden gedeclareerd.",
  GROEP: "Prestaties die de bron bij elkaar zet.",
});
export type PrestatiebundelSoort = keyof typeof PrestatiebundelSoort;

@Entity()
@Searchable("naam")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Prestaties die bij elkaar horen, zoals de delen van een samengestelde prestatie of van een zorgprogramma." })
export class Prestatiebundel extends BronRecord {
  @StoredField(() => String, { description: "Naam van de bundel." })
  naam: string;

  @StoredField(() => PrestatiebundelSoort, { description: "Waarom de leden bij elkaar horen." })
  soort: PrestatiebundelSoort;

  @Column("text", { nullable: true })
  prestatieId: string | null;
}

/** That a prestatie belongs to a bundle, and on what grounds. */
@Entity()
export class PrestatiebundelLid extends Koppelrij {
  @PrimaryColumn("text")
  prestatiebundelId: string;

  @PrimaryColumn("text")
  prestatieId: string;
}

export const PRESTATIE_BY_BUNDEL = linkWithGrounds("prestatiebundel_lid", "prestatiebundel_id", "prestatie_id", VERANTWOORD);
export const BUNDEL_BY_PRESTATIE = linkWithGrounds("prestatiebundel_lid", "prestatie_id", "prestatiebundel_id", VERANTWOORD);
