import { BronRecord, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const OnderzoeksorganisatieSoort = enumOf("OnderzoeksorganisatieSoort", "Wat voor organisatie aan onderzoek meedoet.", {
  ADVIESBUREAU: "Adviesbureau.",
  BEDRIJF: "Bedrijf, zoals een fabrikant.",
  BEROEPSVERENIGING: "Beroepsvereniging.",
  BRANCHEORGANISATIE: "Brancheorganisatie.",
  FINANCIER: "Financier van onderzoek.",
  FONDS: "Fonds.",
  HOGESCHOOL: "Hogeschool.",
  KWALITEITSORGANISATIE: "Organisatie die over kwaliteit gaat, zoals een keurmerk.",
  NETWERK: "Netwerk.",
  ONDERZOEKSINSTITUUT: "Onderzoeksinstituut.",
  OVERHEID: "Overheid.",
  PATIENTENORGANISATIE: "Patiëntenorganisatie.",
  SAMENWERKINGSVERBAND: "Samenwerkingsverband.",
  UMC: "Universitair medisch centrum.",
  UNIVERSITEIT: "Universiteit.",
  WETENSCHAPPELIJKE_VERENIGING: "Wetenschappelijke vereniging.",
  ZORGAANBIEDER: "Zorgaanbieder, geen universitair medisch centrum.",
});
export type OnderzoeksorganisatieSoort = keyof typeof OnderzoeksorganisatieSoort;

@Entity()
@Searchable("naam")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Organisatie die aan onderzoek meedoet, zoals ZonMw haar kent. Een die het Zorginstituut ook kent, heeft daar als `Organisatie` dezelfde sleutel.",
})
export class Onderzoeksorganisatie extends BronRecord {
  @StoredField(() => String, { description: "Naam van de organisatie." })
  naam: string;

  @StoredField(() => OnderzoeksorganisatieSoort, { description: "Wat voor organisatie het is." })
  soort: OnderzoeksorganisatieSoort;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarin de organisatie werkt; leeg als een bron er geen noemt." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "Code in het Research Organization Registry (ROR); null als die niet bekend is." })
  ror: string | null;

  @RefersTo("Organisatie")
  @Column("text", { nullable: true })
  organisatieId: string | null;
}
