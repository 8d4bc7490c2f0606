import { classify, dayAfter, seedOf } from "@pakketgraaf/begrippen";
import { zorgvormenOf, type ZorgvormNamingRecord } from "../verwijzing/verwijzing.seed";
import { ContractvoorwaardeAard, ContractvoorwaardeSoort, Openbaarheid } from "./contractvoorwaarde";
import { ContractvoorwaardeOpenbaar, ContractvoorwaardeZorgvorm } from "./contractvoorwaarde.tables";

interface ContractvoorwaardeRecord extends ZorgvormNamingRecord {
  id: string;
  verzekeraar: string | null;
  zorgvorm: string;
  soort: string;
  geldigTot: string | null;
  openbaarheid: string;
}

/** A confidential condition has no value here: data files are public. */
const OPENBAARHEID: Record<string, Openbaarheid> = { openbaar: Openbaarheid.OPENBAAR };

const { CONTRACTVOORWAARDE, BEROEPSNORM, BRANCHEBELEID, OVERHEIDSREGEL } = ContractvoorwaardeAard;

/** Everyone else in the file must be an insurer. */
const AARD_OF_OTHERS: Record<string, ContractvoorwaardeAard> = {
  nvn: BEROEPSNORM,
  nvvc: BEROEPSNORM,
  soncos: BEROEPSNORM,
  vav: BEROEPSNORM,
  zn: BRANCHEBELEID,
  nza: OVERHEIDSREGEL,
};

const AARD_WITHOUT_OPSTELLER: Record<string, ContractvoorwaardeAard> = {
  "verzekeraars-mammaprint-uitsluiting": CONTRACTVOORWAARDE,
  "verzekeraars-mammaprint-contracteis": CONTRACTVOORWAARDE,
  "verzekeraars-protonentherapie-machtiging": CONTRACTVOORWAARDE,
  "verzekeraars-protonentherapie-indicatieprotocol": CONTRACTVOORWAARDE,
  "iza-eerste-tranche-volumenorm": BRANCHEBELEID,
  "zorgkantoren-meerzorg-thuis-indicatieprotocol": BRANCHEBELEID,
};

const aardOf = ({ id, verzekeraar }: ContractvoorwaardeRecord): ContractvoorwaardeAard =>
  verzekeraar === null
    ? classify("verzekeraar", AARD_WITHOUT_OPSTELLER, id)
    : (AARD_OF_OTHERS[verzekeraar] ?? CONTRACTVOORWAARDE);

export const contractvoorwaardeSeed = seedOf(ContractvoorwaardeOpenbaar, {
  file: "verzekeraars-contractvoorwaarden.json",
  unreferred: true,
  columns: (record: ContractvoorwaardeRecord, { known }) => {
    const aard = aardOf(record);
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
