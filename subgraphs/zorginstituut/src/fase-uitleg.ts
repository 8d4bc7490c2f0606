import { BronRecord, classify, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum Fase {
  INSTROOM = "INSTROOM",
  HERBEOORDELING = "HERBEOORDELING",
  GEPAST_GEBRUIK = "GEPAST_GEBRUIK",
  GOEDE_EN_VERZEKERDE_ZORG = "GOEDE_EN_VERZEKERDE_ZORG",
  UITSTROOM = "UITSTROOM",
}

registerEnumType(Fase, {
  name: "Fase",
  description: "Fase van cyclisch pakketbeheer.",
  valuesConfig: {
    INSTROOM: { description: "Instroom van innovaties." },
    HERBEOORDELING: { description: "Herbeoordeling en evaluatie." },
    GEPAST_GEBRUIK: { description: "Gepast gebruik." },
    GOEDE_EN_VERZEKERDE_ZORG: { description: "Snijvlak van goede en verzekerde zorg." },
    UITSTROOM: { description: "Uitstroom." },
  },
});

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Wat een fase van cyclisch pakketbeheer inhoudt." })
export class FaseUitleg extends BronRecord {
  @Field(() => Fase, { description: "De fase." })
  @Column("text")
  fase: Fase;

  @Field(() => String, { description: "Naam van de fase." })
  @Column("text")
  naam: string;

  @Field(() => String, { description: "Wat er in deze fase gebeurt." })
  @Column("text")
  omschrijving: string;
}

/** The phase behind an id in the data files. */
export const FASE: Record<string, Fase> = {
  instroom: Fase.INSTROOM,
  herbeoordeling: Fase.HERBEOORDELING,
  "gepast gebruik": Fase.GEPAST_GEBRUIK,
  "goede-en-verzekerde-zorg": Fase.GOEDE_EN_VERZEKERDE_ZORG,
  uitstroom: Fase.UITSTROOM,
};

interface FaseRecord {
  id: string;
  naam: string;
  omschrijving: string;
}

const CYCLUS = Object.values(Fase);

export const faseUitleg = fixedList({
  entity: FaseUitleg,
  query: "fasen",
  description: "De fasen van cyclisch pakketbeheer, van instroom tot uitstroom.",
  order: (one, other) => CYCLUS.indexOf(one.fase) - CYCLUS.indexOf(other.fase),
  seeds: [
    seedOf(FaseUitleg, {
      file: "zorginstituut-referentie.json",
      list: "fasenCyclischPakketbeheer",
      columns: ({ id, naam, omschrijving }: FaseRecord) => ({ fase: classify("id", FASE, id), naam, omschrijving }),
    }),
  ],
});
