import { readData } from "./data-file";
import type { DataRecord } from "./place";
import { readAll } from "./read-all";
import { runSubgraphs } from "./running";

const running = runSubgraphs();

const VAN_NZA = "NZa-maximumtarief";

/** Whose amount it is, by the kind that the source gives it: who names it, and the insurers that do. */
const WHOSE: Record<string, [herkomst: string, verzekeraars: (string | null)[]]> = {
  "80% van gemiddeld gecontracteerd tarief (verzekeraar)": ["VERZEKERAAR", ["ozf"]],
  "contracttarief huisartsenpost": ["ZORGAANBIEDER", [null]],
  "contracttarief praktijk": ["ZORGAANBIEDER", [null]],
  "genoemde maximumprijs per test (nieuwsbericht)": ["NIEUWSBERICHT", [null]],
  "hoogste contracttarief (peiljaar niet in bron)": ["OVERZICHT", [null]],
  "maximale vergoeding niet-gecontracteerde zorg (CZ)": ["VERZEKERAAR", ["cz"]],
  "maximale vergoeding niet-gecontracteerde zorg (ONVZ)": ["VERZEKERAAR", ["onvz"]],
  "maximale vergoeding niet-gecontracteerde zorg (ONVZ, 80% van laagste gecontracteerde tarief)": ["VERZEKERAAR", ["onvz"]],
  "passantentarief zorgaanbieder": ["ZORGAANBIEDER", [null]],
  "tarief verzekeraar (Zilveren Kruis)": ["VERZEKERAAR", ["zilveren-kruis"]],
  "tarief zorgaanbieder": ["ZORGAANBIEDER", [null]],
  "tarief zorgaanbieder (peiljaar niet in bron)": ["ZORGAANBIEDER", [null]],
  "zelfbetalerstarief praktijk": ["ZORGAANBIEDER", [null]],
  "zelfbetalerstarief praktijk (peiljaar niet in bron)": ["ZORGAANBIEDER", [null]],
};

test("only an amount that the NZa set is a Tarief", async () => {
  const [ofNza, ofOthers] = [
    readData("nza", "nza-tarieven.json") as DataRecord[],
    readData("verzekeraars", "verzekeraars-vergoedingen.json") as DataRecord[],
  ];
  expect(new Set(ofNza.map(({ bedragSoort }) => bedragSoort))).toEqual(new Set([VAN_NZA]));
  expect(ofOthers.filter(({ bedragSoort }) => bedragSoort === VAN_NZA)).toEqual([]);
  const tarieven = await readAll(running("nza"), "tarieven", "");
  const vergoedingen = await readAll(running("verzekeraars"), "vergoedingen", "");
  expect(tarieven.map(({ id }) => id).sort()).toEqual(ofNza.map(({ id }) => id).sort());
  expect(vergoedingen.map(({ id }) => id).sort()).toEqual(ofOthers.map(({ id }) => id).sort());
});

test("a Vergoeding says whose it is", async () => {
  const vergoedingen = await readAll(running("verzekeraars"), "vergoedingen", "soortTekst herkomst verzekeraar { id }");
  const whose: Record<string, [string, (string | null)[]]> = {};
  for (const { soortTekst, herkomst, verzekeraar } of vergoedingen) {
    const [, verzekeraars] = (whose[soortTekst] ??= [herkomst, []]);
    const id: string | null = verzekeraar?.id ?? null;
    if (!verzekeraars.includes(id)) verzekeraars.push(id);
    expect(herkomst).toBe(whose[soortTekst][0]);
  }
  expect(whose).toEqual(WHOSE);
});
