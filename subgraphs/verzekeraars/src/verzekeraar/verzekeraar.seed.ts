import { classify, seedOf } from "@pakketgraaf/begrippen";
import { Verzekeraar, VerzekeraarSoort } from "./verzekeraar";

interface OrganisatieRecord {
  id: string;
  type: string;
  concern: string | null;
  soort: string;
  verzekerden2025: number | null;
}

/** Null for organisations around the insurers: Zorginstituut's subgraph has those. */
const SOORT: Record<string, VerzekeraarSoort | null> = {
  ...VerzekeraarSoort,
  akkoord: null,
  beroepsvereniging: null,
  brancheorganisatie: null,
  commissie: null,
  informatiecentrum: null,
  inkoopcombinatie: null,
  kenniscentrum: null,
  platform: null,
  portaal: null,
  programma: null,
  toezichthouder: null,
  "wetenschappelijke vereniging": null,
  zorgaanbieder: null,
};

/** All of these are insurers to the file, which tells apart who buys care together as well. */
const VERZEKERAAR = "verzekeraar";

const soortOf = ({ type }: OrganisatieRecord): VerzekeraarSoort | null => classify("type", SOORT, type);

const inFile = seedOf(Verzekeraar, {
  file: "verzekeraars-organisaties.json",
  columns: (record: OrganisatieRecord, { known }) => {
    if (record.soort !== VERZEKERAAR) throw new Error(`soort: "${record.soort}" is not ${VERZEKERAAR}`);
    return {
      id: known("Organisatie", "id", record.id),
      soort: soortOf(record),
      concernId: known("Verzekeraar", "concern", record.concern),
      aantalVerzekerden2025: record.verzekerden2025,
    };
  },
});

/** The insurers in the file, which has the organisations around them too. */
export const verzekeraarSeed: typeof inFile = {
  ...inFile,
  records: (content, read) => inFile.records(content, read).filter((record) => soortOf(record) !== null),
};
