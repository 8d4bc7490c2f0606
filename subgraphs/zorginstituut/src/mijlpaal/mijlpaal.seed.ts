import { bronnenOf, classify, parseTijdOrNull, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Mijlpaal, MijlpaalPijler, MijlpaalStatus } from "./mijlpaal";
import { MijlpaalKader } from "./mijlpaal.links";

interface MijlpaalRecord {
  id: string;
  pijler: string;
  omschrijving: string;
  status: string;
  datum: string | null;
  kwartaal: string | null;
  kaders: string[];
  bron: Bron;
  bronnenExtra: Bron[];
}

const PIJLER: Record<string, MijlpaalPijler> = {
  verbeteren: MijlpaalPijler.VERBETEREN,
  verbreden: MijlpaalPijler.VERBREDEN,
  "kennis en inzicht": MijlpaalPijler.KENNIS_EN_INZICHT,
};

const { GEPLAND, LOPEND, OPGELEVERD, AANGEHOUDEN } = MijlpaalStatus;

const STATUS: Record<string, MijlpaalStatus> = {
  gepland: GEPLAND,
  "gepland zomer 2025": GEPLAND,
  lopend: LOPEND,
  gestart: LOPEND,
  opgeleverd: OPGELEVERD,
  "gepland 1 oktober 2024, uitgebracht april 2025": OPGELEVERD,
  "gepland Q4 2025; brief 12 december 2025": OPGELEVERD,
  "afspraken gemaakt": OPGELEVERD,
  "onderzocht; verankering pakketcriteria voorlopig te vroeg": AANGEHOUDEN,
};

export const mijlpaalSeed: SeedFile<MijlpaalRecord> = {
  file: "zorginstituut-referentie.json",
  type: "Mijlpaal",
  records: (content) => (content as { vvtbMijlpalen: MijlpaalRecord[] }).vvtbMijlpalen,
  rows: (record, { known }) => [
    Object.assign(new Mijlpaal(), {
      id: record.id,
      pijler: classify("pijler", PIJLER, record.pijler),
      omschrijving: record.omschrijving,
      status: classify("status", STATUS, record.status),
      statusTekst: record.status,
      datum: parseTijdOrNull(record.datum),
      kwartaal: parseTijdOrNull(record.kwartaal),
      bronnen: bronnenOf(record),
    }),
    ...record.kaders.map((id) =>
      Object.assign(new MijlpaalKader(), { mijlpaalId: record.id, kaderId: known("Kader", "kaders", id) }),
    ),
  ],
};
