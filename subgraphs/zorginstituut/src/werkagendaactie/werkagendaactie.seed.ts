import { bronnenOf, classify, parseTijd, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Werkagendaactie } from "./werkagendaactie";
import { WerkagendaactieEigenaar } from "./werkagendaactie.links";

interface WerkagendaactieRecord {
  id: string;
  actie: string;
  eigenaar: string[];
  vindplaats: string;
  periode: string;
  bron: Bron;
  bronnenExtra: Bron[];
}

const EIGENAAR: Record<string, string> = { ZIN: "zorginstituut", NZa: "nza" };

/** @throws Error on anything but `2021-2023` */
function parseJaren(periode: string): [eerste: string, laatste: string] {
  const [, eerste, laatste] = /^(\d{4})-(\d{4})$/.exec(periode) ?? [];
  if (!eerste || !laatste) throw new Error(`periode: "${periode}" is no span of years`);
  return [eerste, laatste];
}

export const werkagendaactieSeed: SeedFile<WerkagendaactieRecord> = {
  file: "zorginstituut-referentie.json",
  type: "Werkagendaactie",
  records: (content) => (content as { werkagendaPassendeZorg: WerkagendaactieRecord[] }).werkagendaPassendeZorg,
  rows: (record, { known }) => {
    const [eerste, laatste] = parseJaren(record.periode);
    return [
      Object.assign(new Werkagendaactie(), {
        id: record.id,
        actie: record.actie,
        vindplaats: record.vindplaats,
        startdatum: parseTijd(eerste),
        einddatum: parseTijd(laatste),
        bronnen: bronnenOf(record),
      }),
      ...record.eigenaar.map((afkorting) =>
        Object.assign(new WerkagendaactieEigenaar(), {
          werkagendaactieId: record.id,
          organisatieId: known("Organisatie", "eigenaar", classify("eigenaar", EIGENAAR, afkorting)),
        }),
      ),
    ];
  },
};
