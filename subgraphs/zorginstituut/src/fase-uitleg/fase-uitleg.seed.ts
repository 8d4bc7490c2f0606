import { bronnenOf, classify, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Fase, FaseUitleg } from "./fase-uitleg";

interface FaseRecord {
  id: string;
  naam: string;
  omschrijving: string;
  bron: Bron;
  bronnenExtra: Bron[];
}

/** The phase behind an id in the data files. */
export const FASE: Record<string, Fase> = {
  instroom: Fase.INSTROOM,
  herbeoordeling: Fase.HERBEOORDELING,
  "gepast gebruik": Fase.GEPAST_GEBRUIK,
  "goede-en-verzekerde-zorg": Fase.GOEDE_EN_VERZEKERDE_ZORG,
  uitstroom: Fase.UITSTROOM,
};

export const faseUitlegSeed: SeedFile<FaseRecord> = {
  file: "zorginstituut-referentie.json",
  type: "FaseUitleg",
  records: (content) => (content as { fasenCyclischPakketbeheer: FaseRecord[] }).fasenCyclischPakketbeheer,
  rows: (record) => [
    Object.assign(new FaseUitleg(), {
      id: record.id,
      fase: classify("id", FASE, record.id),
      naam: record.naam,
      omschrijving: record.omschrijving,
      bronnen: bronnenOf(record),
    }),
  ],
};
