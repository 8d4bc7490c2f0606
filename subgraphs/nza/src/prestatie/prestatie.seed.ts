import { classify, dayAfter, type KoppelingRecord, parseTijdOrNull, parseZorgsectoren, PrestatieSoort, seedOf, Tariefsoort, verantwoordingOf } from "@pakketgraaf/begrippen";
import { Codelijst } from "./codelijst";
import { Prestatie } from "./prestatie";
import { PrestatieZorgvorm } from "./prestatie-zorgvorm";

interface PrestatieRecord {
  codelijst?: string;
  codeBereik?: { van: string; tot: string };
  soort: string;
  zorgsector: string;
  tariefsoort: string | null;
  geldigTot: string | null;
  zorgvorm: string | null;
  peildatum?: string;
  /** The one that is sure and those that may be, with their grounds. */
  zorgvormKoppelingen: KoppelingRecord[];
}

const CODELIJST: Record<string, Codelijst> = {
  ...Codelijst,
  "NZa zorgactiviteitentabel": Codelijst.NZA_ZORGACTIVITEITEN,
  "NZa zorgproductentabel": Codelijst.NZA_ZORGPRODUCTEN,
  "NZa verrichtingentabel": Codelijst.NZA_VERRICHTINGEN,
  "AWBZ extramurale prestatiecodes": Codelijst.AWBZ_EXTRAMURALE_PRESTATIES,
  "bijlage TB/CU-7038-01": Codelijst.BIJLAGE_TB_CU_7038_01,
};

const SOORT: Record<string, PrestatieSoort> = {
  ...PrestatieSoort,
  "prestatie (consult)": PrestatieSoort.CONSULT,
  "prestatie (module)": PrestatieSoort.MODULE,
  "prestatie (M&I-verrichting)": PrestatieSoort.M_EN_I_VERRICHTING,
  "prestatie (overige prestatie)": PrestatieSoort.OVERIGE_PRESTATIE,
  "prestatie (experiment)": PrestatieSoort.EXPERIMENT,
  "DBC (curatieve ggz, oud)": PrestatieSoort.DBC_GGZ_OUD,
  "DBC-groep (vrij segment, oud)": PrestatieSoort.DBC_GROEP_OUD,
  "DBC-diagnose (oud)": PrestatieSoort.DBC_DIAGNOSE_OUD,
  "DBC-behandeling (oud)": PrestatieSoort.DBC_BEHANDELING_OUD,
};

export const prestatieSeed = seedOf(Prestatie, {
  file: "nza-prestaties.json",
  columns: (record: PrestatieRecord) => ({
    codelijst: classify("codelijst", CODELIJST, record.codelijst),
    codelijstTekst: record.codelijst ?? null,
    codeBereikVan: record.codeBereik?.van ?? null,
    codeBereikTot: record.codeBereik?.tot ?? null,
    soort: classify("soort", SOORT, record.soort),
    soortTekst: record.soort,
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    tariefsoort: classify("tariefsoort", Tariefsoort, record.tariefsoort),
    geldigTot: record.geldigTot && dayAfter(record.geldigTot),
    peildatum: parseTijdOrNull(record.peildatum ?? null),
    zorgvormTekst: record.zorgvorm,
  }),
  more: (record, { known }) =>
    record.zorgvormKoppelingen.map((koppeling) =>
      Object.assign(new PrestatieZorgvorm(), {
        prestatieId: record.id,
        zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
});
