import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { SwpHandelingsoptie } from "./swp-handelingsoptie";
import { SwpSituatie } from "./swp-situatie";
import { SwpStatus } from "./swp-status";

interface SwpStatusRecord {
  id: string;
  naam: string;
  situaties: { situatie: string; handelingsopties: { optie: string; teOntwikkelen: boolean | null }[] }[];
  bron: Bron;
  bronnenExtra: Bron[];
}

export const swpStatusSeed: SeedFile<SwpStatusRecord> = {
  file: "zorginstituut-referentie.json",
  type: "SwpStatus",
  records: (content) => (content as { swpStatussen: SwpStatusRecord[] }).swpStatussen,
  rows: (record) => [
    Object.assign(new SwpStatus(), { id: record.id, naam: record.naam, bronnen: bronnenOf(record) }),
    ...record.situaties.flatMap(({ situatie, handelingsopties }, index) => {
      const id = `${record.id}--${index + 1}`;
      return [
        Object.assign(new SwpSituatie(), { id, swpStatusId: record.id, volgnummer: index + 1, situatie }),
        ...handelingsopties.map(({ optie, teOntwikkelen }, place) =>
          Object.assign(new SwpHandelingsoptie(), { situatieId: id, volgnummer: place + 1, optie, teOntwikkelen }),
        ),
      ];
    }),
  ],
};
