import { fillTerms } from "../../../packages/subgraph/src/search/fill";
import { loadSubgraph } from "../../../schema/load";
import { asSuperuser, type TestDatabase } from "../../support/databases";
import { changing, ZORGVORM, type Example } from "../../support/mutation-walk/examples";
import { BRONNEN as bronnen } from "../../support/mutations";

/** Rules that succeed none and have no days, as many as any test takes: a succession changes both of its rules. */
const REGELS = Array.from({ length: 2000 }, (_, place) => `regel-op-proef-${place}`);

/** Adds them, each with what a known one has, as ones of which nothing is recorded yet. */
export async function addRegels({ name, writer }: TestDatabase): Promise<void> {
  await asSuperuser(name, async (client) => {
    const { rows } = await client.query<{ column: string }>(
      `SELECT column_name AS column FROM information_schema.columns
       WHERE table_name = 'bekostigingsregel' AND is_generated = 'NEVER' AND column_name !~ '^(id|nummer|record_versie|search_.*|(start|eind)?datum.*)$'`,
    );
    const columns = rows.map(({ column }) => column).join(", ");
    await client.query(
      `INSERT INTO bekostigingsregel (id, record_versie, ${columns})
       SELECT nieuw, 0, ${columns} FROM bekostigingsregel CROSS JOIN unnest($1::text[]) AS nieuw WHERE id = $2`,
      [REGELS, "tb-reg-24612-02"],
    );
  });
  const dataSource = await loadSubgraph("nza").createDataSource(writer, "nza").initialize();
  await fillTerms(dataSource, { outdated: false }).finally(() => dataSource.destroy());
}

let next = -2;

/** How each mutation is done. */
export const examples: Record<string, Example> = {
  prestatiePubliceren: (_make, number) => ({
    omschrijving: "Prestatie",
    soort: "ZORGACTIVITEIT",
    codelijst: "NZA_VERRICHTINGEN",
    code: String(2 * number).padStart(6, "0"),
    codeBereikTot: String(2 * number + 1).padStart(6, "0"),
    sectoren: ["GGZ"],
    tariefsoort: "MAXIMUM",
    geldigVan: "2026-01-01",
    geldigTot: "2030-01-01",
    eigenRisico: true,
    stofnaam: "omalizumab",
    opmerking: "Nieuw.",
    bronnen,
  }),
  prestatieBeeindigen: changing("prestatiePubliceren", { geldigTot: "2027-01-01" }),
  prestatieZorgvormKoppelen: changing("prestatiePubliceren", { zorgvormId: ZORGVORM, grondslag: "BRON", bron: bronnen[0] }),
  prestatieZorgvormOntkoppelen: changing("prestatieZorgvormKoppelen", { zorgvormId: ZORGVORM }),
  tariefVaststellen: async (make) => ({
    prestatieId: (await make("prestatiePubliceren")).id,
    bekostigingsregelId: "tb-reg-24612-02",
    component: "honorarium",
    eenheid: "per stuk",
    bedrag: "12.5000",
    tariefsoort: "MAXIMUM",
    geldigVan: "2026-01-01",
    geldigTot: "2027-01-01",
    beschikking: "TB/REG-26000-01",
    opmerking: "Eerste.",
    bronnen,
  }),
  tariefBeeindigen: changing("tariefVaststellen", { geldigTot: "2026-07-01" }),
  regelkoppelingVastleggen: async (make) => ({
    bekostigingsregelId: "tb-reg-24612-02",
    prestatieId: (await make("prestatiePubliceren")).id,
    relatie: "PRIJST",
    geldigVan: "2026-01-01",
    geldigTot: "2027-01-01",
    grondslag: "BRON",
    onderbouwing: "De beschikking noemt de prestatie.",
    bronnen,
  }),
  regelkoppelingBeeindigen: changing("regelkoppelingVastleggen", { geldigTot: "2026-07-01" }),
  gebruikscijferVastleggen: async (make) => ({
    zorgvormId: ZORGVORM,
    zorgvormGrondslag: "AFGELEID",
    zorgvormOnderbouwing: "Het cijfer omvat meer.",
    prestatieId: (await make("prestatiePubliceren")).id,
    jaar: 2026,
    van: "2026-01",
    totEnMet: "2026-09-30",
    patienten: 20,
    aantal: "5.8",
    aantalSoort: "procent van de patiënten",
    aantalEenheid: "PROCENT",
    kosten: "1250.50",
    kostenSoort: "kosten per jaar",
    kostenEenheid: "EURO",
    waardeSoort: "SCHATTING",
    opmerking: "Voorlopig.",
    bronnen,
  }),
  bekostigingsregelOpvolgingVastleggen: () => ({
    id: REGELS[(next += 2)],
    verwachteVersie: 0,
    vervangtId: REGELS[next + 1],
    aard: "VOLGENDE_VERSIE",
    grondslag: "BRON",
    onderbouwing: "De latere regel noemt de eerdere.",
    bron: bronnen[0],
  }),
  bekostigingsregelOpvolgingIntrekken: async (make) => {
    const { id, recordVersie } = await make("bekostigingsregelOpvolgingVastleggen");
    return { id, verwachteVersie: recordVersie, vervangtId: REGELS[REGELS.indexOf(id) + 1] };
  },
};
