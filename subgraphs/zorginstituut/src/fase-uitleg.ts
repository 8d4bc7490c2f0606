import { type Bron, BronRecord, classify, CYCLUS, Fase, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { Faseovergang } from "./faseovergang/faseovergang";
import { overgangenUit } from "./faseovergang/overgangen";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Wat een fase van cyclisch pakketbeheer inhoudt. De sleutel is die van de brongegevens, soms met een spatie erin: welke fase het is, zegt `fase`." })
export class FaseUitleg extends BronRecord {
  @StoredField(() => Fase, { description: "De fase." })
  fase: Fase;

  @StoredField(() => String, { description: "Naam van de fase." })
  naam: string;

  @StoredField(() => String, { description: "Wat er in deze fase gebeurt." })
  omschrijving: string;

  @StoredField(() => String, { nullable: true, description: "Plaats in de hoofdbron waar de fase wordt omschreven; null als die niet is vastgelegd." })
  vindplaats: string | null;

  @StoredField(() => [String], { description: "Stappen die in deze fase worden gezet; leeg als de bron er geen noemt." })
  stappen: string[];
}

/** What the file with the cycle tells of a phase, beside what the other does. */
interface FaseRecord {
  id: string;
  stappen: string[];
  bron: Bron;
}

const seed = seedOf(FaseUitleg, {
  file: "zorginstituut-referentie.json",
  list: "fasenCyclischPakketbeheer",
  columns: ({ id, stappen, bron }: FaseRecord) => ({ fase: classify("id", Fase, id), stappen, bronnen: [bron] }),
});

export const faseUitleg = fixedList({
  entity: FaseUitleg,
  query: "fasen",
  description: "De fasen van cyclisch pakketbeheer, van instroom tot uitstroom.",
  order: (one, other) => CYCLUS.indexOf(one.fase) - CYCLUS.indexOf(other.fase),
  fields: {
    overgangen: {
      type: () => [Faseovergang],
      description: "Overgangen uit deze fase, in de volgorde van de fasen. Waarmee de cyclus begint staat in `faseovergangen`.",
      resolve: ({ fase }, { loaders }) => overgangenUit(fase, loaders),
    },
  },
  seeds: [
    {
      ...seed,
      records: (content, read) => {
        const { fasen } = read("zorginstituut-fasemodel.json") as { fasen: FaseRecord[] };
        return seed.records(content, read).map((record) => ({ ...record, ...fasen.find(({ id }) => id === record.id) }));
      },
    },
  ],
});
