import { bronnenOf, classify, dayAfter, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { zorgvormenOf } from "../zorgvorm/zorgvorm.rows";
import { ContractvoorwaardeAard, ContractvoorwaardeSoort, Openbaarheid } from "./contractvoorwaarde";
import { ContractvoorwaardeZorgvorm } from "./contractvoorwaarde-zorgvorm";
import { ContractvoorwaardeOpenbaar } from "./contractvoorwaarde.tables";

interface ContractvoorwaardeRecord {
  id: string;
  verzekeraar: string | null;
  zorgvorm: string;
  soort: string;
  omschrijving: string;
  normWaarde: number | null;
  normEenheid: string | null;
  jaar: number | null;
  geldigVan: string | null;
  geldigTot: string | null;
  openbaarheid: string;
  zorgvormId: string | null;
  zorgvormKandidaten: string[];
  bron: Bron;
}

const SOORT: Record<string, ContractvoorwaardeSoort> = {
  contracteis: ContractvoorwaardeSoort.CONTRACTEIS,
  "deelname-aan-onderzoek": ContractvoorwaardeSoort.DEELNAME_AAN_ONDERZOEK,
  "digitale zorg": ContractvoorwaardeSoort.DIGITALE_ZORG,
  doelmatigheid: ContractvoorwaardeSoort.DOELMATIGHEID,
  expertisecentrum: ContractvoorwaardeSoort.EXPERTISECENTRUM,
  indicatieprotocol: ContractvoorwaardeSoort.INDICATIEPROTOCOL,
  machtiging: ContractvoorwaardeSoort.MACHTIGING,
  "maximale gebruiksduur": ContractvoorwaardeSoort.MAXIMALE_GEBRUIKSDUUR,
  registratieplicht: ContractvoorwaardeSoort.REGISTRATIEPLICHT,
  startstopcriterium: ContractvoorwaardeSoort.STARTSTOPCRITERIUM,
  uitfasering: ContractvoorwaardeSoort.UITFASERING,
  uitsluiting: ContractvoorwaardeSoort.UITSLUITING,
  volumenorm: ContractvoorwaardeSoort.VOLUMENORM,
};

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

export const contractvoorwaardeSeed: SeedFile<ContractvoorwaardeRecord> = {
  file: "verzekeraars-contractvoorwaarden.json",
  records: (content) => content as ContractvoorwaardeRecord[],
  rows: (record, references) => {
    const { known } = references;
    const aard = aardOf(record);
    return [
      Object.assign(new ContractvoorwaardeOpenbaar(), {
        id: record.id,
        soort: classify("soort", SOORT, record.soort),
        aard,
        opstellerId: known("Organisatie", "verzekeraar", record.verzekeraar),
        verzekeraarId: aard === CONTRACTVOORWAARDE ? known("Verzekeraar", "verzekeraar", record.verzekeraar) : null,
        zorgvormTekst: record.zorgvorm,
        omschrijving: record.omschrijving,
        normWaarde: record.normWaarde,
        normEenheid: record.normEenheid,
        jaar: record.jaar,
        geldigVan: record.geldigVan,
        geldigTot: record.geldigTot === null ? null : dayAfter(record.geldigTot),
        openbaarheid: classify("openbaarheid", OPENBAARHEID, record.openbaarheid),
        bronnen: bronnenOf(record),
      }),
      ...zorgvormenOf(record, references).map((link) =>
        Object.assign(new ContractvoorwaardeZorgvorm(), { contractvoorwaardeId: record.id }, link),
      ),
    ];
  },
};
