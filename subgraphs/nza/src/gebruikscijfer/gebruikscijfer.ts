import { Bedrag, BronRecord, Grondslag, linkWithGrounds, Tijdsaanduiding, Verificatie } from "@pakketgraaf/begrippen";
import { enumOf, type Link, RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const GebruikscijferWaardeSoort = enumOf("GebruikscijferWaardeSoort", "Hoe een cijfer over het gebruik van zorg tot stand kwam.", {
  GEMETEN: "Geteld, in een registratie of in declaraties.",
  AFGELEID: "Berekend uit andere cijfers.",
  SCHATTING: "Geschat.",
  RAMING: "Vooraf geraamd.",
  BEGROTING: "Begroot: wat er ten hoogste voor was.",
  CUMULATIEF: "Geteld vanaf het begin van een periode van meer jaren: niet bij cijfers over een jaar op te tellen.",
});
export type GebruikscijferWaardeSoort = keyof typeof GebruikscijferWaardeSoort;

export const GebruikscijferAantalEenheid = enumOf("GebruikscijferAantalEenheid", "Waarin een aantal is uitgedrukt.", {
  AANTAL: "Een aantal.",
  PROCENT: "Een percentage.",
});
export type GebruikscijferAantalEenheid = keyof typeof GebruikscijferAantalEenheid;

export const GebruikscijferKostenEenheid = enumOf("GebruikscijferKostenEenheid", "Waarover kosten gaan.", {
  EURO: "Over alles samen.",
  EURO_PER_EENHEID: "Over een behandeling, een patiënt of iets anders: zie de soort kosten.",
});
export type GebruikscijferKostenEenheid = keyof typeof GebruikscijferKostenEenheid;

@Entity()
@Searchable("aantal_soort", "kosten_soort", "opmerking")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Openbaar cijfer over het gebruik van zorg: patiënten, een ander aantal, of kosten. Tel cijfers niet op als de soort van hun aantal, kosten of waarde niet dezelfde is.",
})
export class Gebruikscijfer extends BronRecord {
  @RefersTo("Zorgvorm")
  @Column("text")
  zorgvormId: string;

  @StoredField(() => Grondslag, {
    description: "Waarop berust dat het cijfer over die zorgvorm gaat: AFGELEID is bijvoorbeeld een cijfer dat meer omvat. Wat SUGGESTIE is, is geen feit.",
  })
  zorgvormGrondslag: Grondslag;

  @StoredField(() => String, {
    nullable: true,
    description: "Wat het cijfer met de zorgvorm te maken heeft, in woorden; null als dat niet is vastgelegd.",
  })
  zorgvormOnderbouwing: string | null;

  @Column("text", { nullable: true })
  prestatieId: string | null;

  @StoredField(() => Int, { nullable: true, description: "Jaar waarover het cijfer gaat; null als de bron er geen noemt." })
  jaar: number | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Begin van de periode waarover het cijfer gaat; null als dat het hele jaar is, of als de bron geen periode noemt.",
  })
  van: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "tot",
    description: "Tot en met wanneer die periode duurt; null waar `van` dat is.",
  })
  totEnMet: Tijdsaanduiding | null;

  @StoredField(() => Int, { nullable: true, description: "Hoeveel patiënten; null als het cijfer daar niet over gaat." })
  patienten: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Een ander aantal dan patiënten: exact decimaal getal in tekst, bijvoorbeeld 5.8. Null als het cijfer daar niet over gaat.",
  })
  @Column("numeric", { nullable: true })
  aantal: string | null;

  @StoredField(() => String, {
    nullable: true,
    description: "Wat de patiënten of het aantal zijn, zoals de bron het noemt; null als zij niets meer zegt.",
  })
  aantalSoort: string | null;

  @StoredField(() => GebruikscijferAantalEenheid, {
    nullable: true,
    description: "Waarin `aantal` is uitgedrukt; null zonder `aantal`.",
  })
  aantalEenheid: GebruikscijferAantalEenheid | null;

  @StoredField(() => Bedrag, { nullable: true, description: "Kosten in euro; null als het cijfer daar niet over gaat." })
  kosten: string | null;

  @StoredField(() => String, { nullable: true, description: "Wat de kosten zijn, zoals de bron het noemt; null zonder `kosten`." })
  kostenSoort: string | null;

  @StoredField(() => GebruikscijferKostenEenheid, { nullable: true, description: "Waarover de kosten gaan; null zonder `kosten`." })
  kostenEenheid: GebruikscijferKostenEenheid | null;

  @StoredField(() => GebruikscijferWaardeSoort, { description: "Hoe het cijfer tot stand kwam." })
  waardeSoort: GebruikscijferWaardeSoort;

  @RefersTo("Organisatie")
  @Column("text", { nullable: true })
  organisatieId: string | null;

  @StoredField(() => String, { nullable: true, description: "Kanttekening bij het cijfer." })
  opmerking: string | null;

  @StoredField(() => Verificatie, {
    default: Verificatie.GEVERIFIEERD,
    description: "Of Zorginstituut heeft gezegd dat de zorgvorm bestaat.",
  })
  verificatie: Verificatie;
}

export const GEBRUIKSCIJFER_BY_ZORGVORM = linkWithGrounds("gebruikscijfer", "zorgvorm_id", "id", {
  grounds: "l.zorgvorm_grondslag",
  tells: { onderbouwing: "l.zorgvorm_onderbouwing", bron: "l.bronnen -> 0" },
});
export const GEBRUIKSCIJFER_BY_PRESTATIE: Link = { table: "gebruikscijfer", parent: "prestatie_id", child: "id" };
