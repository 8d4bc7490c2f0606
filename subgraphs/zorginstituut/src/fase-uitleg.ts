import { BronRecord, classify, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { enumOf, fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";

export const Fase = enumOf("Fase", "Fase van cyclisch pakketbeheer.", {
  INSTROOM: "Instroom van innovaties.",
  HERBEOORDELING: "Herbeoordeling en evaluatie.",
  GEPAST_GEBRUIK: "Gepast gebruik.",
  GOEDE_EN_VERZEKERDE_ZORG: "Snijvlak van goede en verzekerde zorg.",
  UITSTROOM: "Uitstroom.",
});
export type Fase = keyof typeof Fase;

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Wat een fase van cyclisch pakketbeheer inhoudt." })
export class FaseUitleg extends BronRecord {
  @StoredField(() => Fase, { description: "De fase." })
  fase: Fase;

  @StoredField(() => String, { description: "Naam van de fase." })
  naam: string;

  @StoredField(() => String, { description: "Wat er in deze fase gebeurt." })
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
      columns: ({ id }) => ({ fase: classify("id", Fase, id) }),
    }),
  ],
});
