import { classify, dayAfter, seedOf, Tariefsoort, type Bron } from "@pakketgraaf/begrippen";
import { Vergoeding, VergoedingHerkomst, VergoedingSoort, VergoedingVastgesteldDoor } from "./vergoeding";

interface TariefRecord {
  prestatieId: string;
  valuta: string;
  tariefsoort: string | null;
  bedragSoort: string;
  vastgesteldDoor: string | null;
  geldigTot: string | null;
  bron: Bron;
}

const { MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD: MAXIMUM } = VergoedingSoort;
const { VERZEKERAAR, ZORGAANBIEDER, OVERZICHT, NIEUWSBERICHT } = VergoedingHerkomst;

/** Kind, and who names the amount. */
const BEDRAG_SOORT: Record<string, [VergoedingSoort, VergoedingHerkomst]> = {
  "80% van gemiddeld gecontracteerd tarief (verzekeraar)": [MAXIMUM, VERZEKERAAR],
  "maximale vergoeding niet-gecontracteerde zorg (CZ)": [MAXIMUM, VERZEKERAAR],
  "maximale vergoeding niet-gecontracteerde zorg (ONVZ)": [MAXIMUM, VERZEKERAAR],
  "maximale vergoeding niet-gecontracteerde zorg (ONVZ, 80% van laagste gecontracteerde tarief)": [MAXIMUM, VERZEKERAAR],
  "tarief verzekeraar (Zilveren Kruis)": [VergoedingSoort.TARIEF_VERZEKERAAR, VERZEKERAAR],
  "contracttarief huisartsenpost": [VergoedingSoort.CONTRACTTARIEF, ZORGAANBIEDER],
  "contracttarief praktijk": [VergoedingSoort.CONTRACTTARIEF, ZORGAANBIEDER],
  "passantentarief zorgaanbieder": [VergoedingSoort.PASSANTENTARIEF, ZORGAANBIEDER],
  "tarief zorgaanbieder": [VergoedingSoort.TARIEF_ZORGAANBIEDER, ZORGAANBIEDER],
  "tarief zorgaanbieder (peiljaar niet in bron)": [VergoedingSoort.TARIEF_ZORGAANBIEDER, ZORGAANBIEDER],
  "zelfbetalerstarief praktijk": [VergoedingSoort.ZELFBETALERSTARIEF, ZORGAANBIEDER],
  "zelfbetalerstarief praktijk (peiljaar niet in bron)": [VergoedingSoort.ZELFBETALERSTARIEF, ZORGAANBIEDER],
  "hoogste contracttarief (peiljaar niet in bron)": [VergoedingSoort.HOOGSTE_CONTRACTTARIEF, OVERZICHT],
  "genoemde maximumprijs per test (nieuwsbericht)": [VergoedingSoort.GENOEMDE_MAXIMUMPRIJS, NIEUWSBERICHT],
};

/** The insurer that the title of an insurer's source names. */
const VERZEKERAAR_BY_TITEL: Record<string, string> = {
  "CZ, Maximale vergoedingen 2023 oefen- en fysiotherapie": "cz",
  "ONVZ, Maximale vergoedingen 2025 ergotherapie (Bewuste Keuze)": "onvz",
  "ONVZ, Maximum reimbursements 2026 occupational therapy (Bewuste Keuze)": "onvz",
  "Vergoeding bij niet-gecontracteerde zorgverleners medisch-specialistische zorg 2015 (OZF Zorgpolis)": "ozf",
  "Zilveren Kruis, Tarieven en prestatiecodes Geboortezorg 2017": "zilveren-kruis",
};

const EURO = "EUR";

export const vergoedingSeed = seedOf(Vergoeding, {
  file: "verzekeraars-vergoedingen.json",
  unreferred: true,
  columns: (record: TariefRecord, { known }) => {
    if (record.valuta !== EURO) throw new Error(`valuta: "${record.valuta}" is not ${EURO}`);
    const [soort, herkomst] = classify("bedragSoort", BEDRAG_SOORT, record.bedragSoort);
    const verzekeraar = herkomst === VERZEKERAAR ? classify("bron.titel", VERZEKERAAR_BY_TITEL, record.bron.titel) : null;
    return {
      soort,
      herkomst,
      prestatieId: known("Prestatie", "prestatieId", record.prestatieId),
      verzekeraarId: known("Verzekeraar", "bron.titel", verzekeraar),
      vastgesteldDoor: classify("vastgesteldDoor", VergoedingVastgesteldDoor, record.vastgesteldDoor),
      geldigTot: record.geldigTot && dayAfter(record.geldigTot),
      soortTekst: record.bedragSoort,
      tariefsoort: classify("tariefsoort", Tariefsoort, record.tariefsoort),
    };
  },
});
