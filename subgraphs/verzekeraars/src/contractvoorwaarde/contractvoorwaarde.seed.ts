import { classify, ContractvoorwaardeAard, ContractvoorwaardeSoort, dayAfter, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import { AuteurSoort } from "../auteur-soort";
import { type DuidingKoppelingRecord, relatiesOf } from "../duiding-relatie";
import { zorgvormenOf, type ZorgvormNamingRecord } from "../verwijzing/verwijzing.seed";
import { Openbaarheid } from "./contractvoorwaarde";
import { ContractvoorwaardeOpenbaar, ContractvoorwaardeOpenbaarDuiding, ContractvoorwaardeZorgvorm } from "./contractvoorwaarde.tables";

interface ContractvoorwaardeRecord extends ZorgvormNamingRecord {
  id: string;
  verzekeraar: string | null;
  auteurSoort: string;
  zorgvorm: string;
  soort: string;
  geldigTot: string | null;
  peildatum: string | null;
  duidingKoppelingen: DuidingKoppelingRecord[];
  openbaarheid: string;
}

/** A confidential condition has no value here: data files are public. */
const OPENBAARHEID: Record<string, Openbaarheid> = { openbaar: Openbaarheid.OPENBAAR };

const { CONTRACTVOORWAARDE, BEROEPSNORM, BRANCHEBELEID, OVERHEIDSREGEL, WERKWIJZE_ZORGAANBIEDER } = ContractvoorwaardeAard;

/** What kind of text it is, by who wrote it. */
const AARD: Partial<Record<AuteurSoort, ContractvoorwaardeAard>> = {
  VERZEKERAAR: CONTRACTVOORWAARDE,
  NIET_GENOEMDE_VERZEKERAARS: CONTRACTVOORWAARDE,
  BEROEPSVERENIGING: BEROEPSNORM,
  WETENSCHAPPELIJKE_VERENIGING: BEROEPSNORM,
  PLATFORM: BEROEPSNORM,
  BRANCHEORGANISATIE: BRANCHEBELEID,
  AKKOORD: BRANCHEBELEID,
  ZORGAANBIEDER: WERKWIJZE_ZORGAANBIEDER,
  OVERHEID: OVERHEIDSREGEL,
};

export const contractvoorwaardeSeed = seedOf(ContractvoorwaardeOpenbaar, {
  file: "verzekeraars-contractvoorwaarden.json",
  unreferred: true,
  columns: (record: ContractvoorwaardeRecord, { known }) => {
    const auteurSoort = classify("auteurSoort", AuteurSoort, record.auteurSoort);
    const aard = classify("auteurSoort", AARD, auteurSoort);
    return {
      auteurSoort,
      aard,
      peildatum: parseTijdOrNull(record.peildatum),
      soort: classify("soort", ContractvoorwaardeSoort, record.soort),
      opstellerId: known("Organisatie", "verzekeraar", record.verzekeraar),
      verzekeraarId: aard === CONTRACTVOORWAARDE ? known("Verzekeraar", "verzekeraar", record.verzekeraar) : null,
      zorgvormTekst: record.zorgvorm,
      geldigTot: record.geldigTot === null ? null : dayAfter(record.geldigTot),
      openbaarheid: classify("openbaarheid", OPENBAARHEID, record.openbaarheid),
    };
  },
  more: (record, references) => [
    ...zorgvormenOf(record, references).map((link) =>
      Object.assign(new ContractvoorwaardeZorgvorm(), { contractvoorwaardeId: record.id }, link),
    ),
    ...relatiesOf(record.duidingKoppelingen, references).map((link) =>
      Object.assign(new ContractvoorwaardeOpenbaarDuiding(), { contractvoorwaardeId: record.id }, link),
    ),
  ],
});
