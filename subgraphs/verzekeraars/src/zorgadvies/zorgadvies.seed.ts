import { Aanspraak, classify, parseTijdOrNull, seedOf, ZorgadviesSoort } from "@pakketgraaf/begrippen";
import { AuteurSoort } from "../auteur-soort";
import { type DuidingKoppelingRecord, relatiesOf } from "../duiding-relatie";
import { zorgvormenOf, type ZorgvormNamingRecord } from "../verwijzing/verwijzing.seed";
import { OF_VERZEKERAAR, Zorgadvies, ZorgadviesZorgvorm } from "./zorgadvies";
import { ZorgadviesOpenbaarDuiding } from "./zorgadvies-duiding";

interface ZorgadviesRecord extends ZorgvormNamingRecord {
  soort: string;
  auteurSoort: string;
  peildatum: string | null;
  duidingKoppelingen: DuidingKoppelingRecord[];
  organisatie: string;
  aanspraak: string | null;
  datum: string | null;
  zorgvorm: string;
}

/** Of the NZa since, under the same keys: what add-on medicines may be declared for is no advice of an insurer. */
const ADDONINDICATIES = [
  "add-on-indicatielijst-add-on-abatacept-2014-01-01",
  "add-on-indicatielijst-add-on-abatacept-2014-01-01-2",
  "add-on-indicatielijst-add-on-abatacept-2014-01-01-3",
  "add-on-indicatielijst-add-on-abirateronacetaat-2014-01-01",
  "add-on-indicatielijst-add-on-abirateronacetaat-2014-01-01-2",
];

export const zorgadviesSeed = seedOf(Zorgadvies, {
  file: "verzekeraars-zorgadviezen.json",
  unreferred: true,
  became: () => Object.fromEntries(ADDONINDICATIES.map((id) => [id, { type: "Addonindicatie", id }])),
  columns: (record: ZorgadviesRecord, { known }) => {
    const soort = classify("soort", ZorgadviesSoort, record.soort);
    return {
      soort,
      auteurSoort: classify("auteurSoort", AuteurSoort, record.auteurSoort),
      peildatum: parseTijdOrNull(record.peildatum),
      organisatieId: known("Organisatie", "organisatie", record.organisatie),
      verzekeraarId: OF_VERZEKERAAR.includes(soort) ? known("Verzekeraar", "organisatie", record.organisatie) : null,
      aanspraak: classify("aanspraak", Aanspraak, record.aanspraak),
      datum: parseTijdOrNull(record.datum),
      zorgvormTekst: record.zorgvorm,
    };
  },
  more: (record, references) => [
    ...zorgvormenOf(record, references).map((link) => Object.assign(new ZorgadviesZorgvorm(), { zorgadviesId: record.id }, link)),
    ...relatiesOf(record.duidingKoppelingen, references).map((link) =>
      Object.assign(new ZorgadviesOpenbaarDuiding(), { zorgadviesId: record.id }, link),
    ),
  ],
});
