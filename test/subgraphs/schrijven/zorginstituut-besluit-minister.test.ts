import { BESLUIT_ZETTEN, SCOPE, verband, withDuidingen } from "../../support/duidingen";
import { BRONNEN, countLogLines, describeRules, type Input, logLines } from "../../support/mutations";
import { ANONYMOUS } from "../../support/viewers";

const { running, run, read, drafted, published } = withDuidingen();

const [bron] = BRONNEN;
const CARE = "hipec-colon-adjuvant";
const BESLUIT = { besluit: "UITGESTROOMD", datum: "2026-04-01", betrouwbaarheid: "NORMAAL", grondslag: "BRON", onderbouwing: "de Kamerbrief noemt het", bron };
const advies = (changes: Input = {}) => published({ soort: "PAKKETADVIES", conclusie: null, uitkomst: "Uit het pakket.", zorgvormen: [verband(CARE)], ...changes });
const zet = async (item: { id: string; verwachteVersie: number }, besluitMinister: Input | null) =>
  run(BESLUIT_ZETTEN, { ...item, besluitMinister });

describeRules(
  {
    mutation: BESLUIT_ZETTEN,
    organisatie: "zorginstituut",
    scope: SCOPE,
    input: async () => ({ ...(await advies()), besluitMinister: BESLUIT }),
    otherwise: { besluitMinister: { ...BESLUIT, besluit: "BEPERKT" } },
    changes: "Duiding",
  },
  running,
);

it("is told with the advice, in the log, and by what was insured from its day on", async () => {
  const item = await advies();
  const { record, fouten } = await zet(item, BESLUIT);
  expect([fouten, record.besluitMinister, record.recordVersie]).toEqual([[], BESLUIT, 3]);
  expect((await read(item.id, ANONYMOUS)).besluitMinister).toEqual(BESLUIT);
  const lines = await logLines(running().database, item.id);
  expect(lines.slice(-1).map(({ before, after }) => [before.besluitMinister, after.besluitMinister.besluit])).toEqual([[null, "UITGESTROOMD"]]);
  const { data } = await running().subgraph.query(
    `query ($id: ID!, $op: Datum!) { zorgvorm(id: $id) { verzekerd(op: $op) { duidingen { duiding { id } zegt } } } }`,
    { id: CARE, op: "2026-04-01" },
  );
  expect(data.zorgvorm.verzekerd.duidingen).toContainEqual({ duiding: { id: item.id }, zegt: "NEE" });
});

it("can be taken back: then nothing is known of one", async () => {
  const item = await advies();
  await zet(item, BESLUIT);
  expect(await zet({ ...item, verwachteVersie: 3 }, null)).toMatchObject({
    fouten: [],
    record: { besluitMinister: null, recordVersie: 4 },
  });
});

it.each([
  ["a source that is not named", { ...BESLUIT, bron: null }, ["bron"], "Noem de bron die dit verband zelf noemt, of geef een andere grondslag."],
  ["a source without a title", { ...BESLUIT, bron: { titel: "" } }, ["bron", "titel"], "Vul een tekst in."],
  ["a day before the advice", { ...BESLUIT, datum: "2026-02-28" }, ["datum"], "Dit besluit ligt voor het advies, van 2026-03-01."],
])("is refused: %s", async (_what, besluit, path, bericht) => {
  const item = await advies();
  const before = await countLogLines(running().database);
  expect(await zet(item, besluit)).toEqual({
    record: null,
    fouten: [{ code: "ONGELDIG", pad: ["input", "besluitMinister", ...path], bericht }],
  });
  expect(await countLogLines(running().database)).toBe(before);
});

it("is about a published advice, and about no other ruling", async () => {
  expect((await zet(await drafted({ soort: "PAKKETADVIES" }), BESLUIT)).fouten.map(({ code }) => code)).toEqual(["OVERGANG_NIET_TOEGESTAAN"]);
  expect(await zet(await published(), BESLUIT)).toEqual({
    record: null,
    fouten: [
      { code: "OVERGANG_NIET_TOEGESTAAN", pad: ["input", "id"], bericht: "De minister besluit over een pakketadvies; dit is een andere uitspraak." },
    ],
  });
});
