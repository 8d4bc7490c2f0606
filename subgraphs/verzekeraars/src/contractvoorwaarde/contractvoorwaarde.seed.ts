import { classify, dayAfter, seedOf } from "@pakketgraaf/begrippen";
import { zorgvormenOf, type ZorgvormNamingRecord } from "../verwijzing/verwijzing.seed";
import { ContractvoorwaardeAard, ContractvoorwaardeSoort, Openbaarheid } from "./contractvoorwaarde";
import { ContractvoorwaardeOpenbaar, ContractvoorwaardeZorgvorm } from "./contractvoorwaarde.tables";

interface ContractvoorwaardeRecord extends ZorgvormNamingRecord {
  id: string;
  verzekeraar: string | null;
  auteurSoort: string;
  zorgvorm: string;
  soort: string;
  geldigTot: string | null;
  openbaarheid: string;
}

/** A confidential condition has no value here: data files are public. */
const OPENBAARHEID: Record<string, Openbaarheid> = { openbaar: Openbaarheid.OPENBAAR };

const { CONTRACTVOORWAARDE, BEROEPSNORM, BRANCHEBELEID, OVERHEIDSREGEL } = ContractvoorwaardeAard;

/** By who wrote it. */
const AARD: Record<string, ContractvoorwaardeAard> = {
  verzekeraar: CONTRACTVOORWAARDE,
  "niet-genoemde-verzekeraars": CONTRACTVOORWAARDE,
  beroepsvereniging: BEROEPSNORM,
  "wetenschappelijke vereniging": BEROEPSNORM,
  platform: BEROEPSNORM,
  brancheorganisatie: BRANCHEBELEID,
  akkoord: BRANCHEBELEID,
  zorgaanbieder: BRANCHEBELEID,
  overheid: OVERHEIDSREGEL,
};

export const contractvoorwaardeSeed = seedOf(ContractvoorwaardeOpenbaar, {
  file: "verzekeraars-contractvoorwaarden.json",
  unreferred: true,
  columns: (record: ContractvoorwaardeRecord, { known }) => {
    const aard = classify("auteurSoort", AARD, record.auteurSoort);
    return {
      aard,
      soort: classify("soort", ContractvoorwaardeSoort, record.soort),
      opstellerId: known("Organisatie", "verzekeraar", record.verzekeraar),
      verzekeraarId: aard === CONTRACTVOORWAARDE ? known("Verzekeraar", "verzekeraar", record.verzekeraar) : null,
      zorgvormTekst: record.zorgvorm,
      geldigTot: record.geldigTot === null ? null : dayAfter(record.geldigTot),
      openbaarheid: classify("openbaarheid", OPENBAARHEID, record.openbaarheid),
    };
  },
  more: (record, references) =>
    zorgvormenOf(record, references).map((link) =>
      Object.assign(new ContractvoorwaardeZorgvorm(), { contractvoorwaardeId: record.id }, link),
    ),
});
