import { randomUUID } from "node:crypto";
import { asSuperuser } from "../../support/databases";
import {
  agendaItem,
  everything,
  geheel,
  HERBEOORDELEN,
  NIET_OPVOLGEN,
  NO_IDS,
  OPVOLGEN,
  otherZorgvorm,
  PUBLICEREN,
  SCOPE,
  uitspraak,
  verband,
  WIJZIGEN,
  withDuidingen,
  WRONG,
  ZORGINSTITUUT,
  zorgvorm,
} from "../../support/duidingen";
import { BRONNEN, countLogLines, describeRules, type Input, logLines, readNews, write } from "../../support/mutations";
import { ANONYMOUS } from "../../support/viewers";

const { running, run, read, drafted, published, reassessed, periods } = withDuidingen();

const otherCare = (id: string, ...path: string[]) => ({
  code: "ONGELDIG",
  pad: ["input", ...path],
  bericht: `${id} gaat over andere zorg: wat haar vervangt, gaat over minstens een van haar zorgvormen.`,
});

const BEFORE_IT_BEGINS =
  "De datum ligt voor die van de duiding die wordt vervangen: 2026-03-01. Een jaar, kwartaal of maand telt vanaf de eerste dag.";

describe("duidingHerbeoordelen", () => {
  let old: { id: string };
  beforeAll(async () => {
    old = await published();
  });
  describeRules(
    {
      mutation: HERBEOORDELEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => uitspraak({ vervangt: [geheel((await published()).id)] }),
      otherwise: { titel: "Iets anders" },
    },
    running,
  );

  it("drafts what is to replace a duiding, and changes nothing of that one yet", async () => {
    const before = await read(old.id);
    const { record, fouten } = await run(HERBEOORDELEN, uitspraak({ ...everything, vervangt: [geheel(old.id)] }));
    expect(fouten).toEqual([]);
    const links = { vervangt: [{ vervangen: { id: old.id } }], agendaItems: [{ id: agendaItem }] };
    expect(record).toMatchObject({ gepubliceerd: false, recordVersie: 1, ...links });
    expect(await read(record.id)).toEqual(record);
    expect(await read(record.id, ANONYMOUS)).toBeNull();
    expect(await read(old.id)).toEqual(before);
    expect(await logLines(running().database, old.id)).toHaveLength(2);
    const [line] = await logLines(running().database, record.id);
    expect([line.after.vervangt[0].vervangenId, line.after_audience]).toEqual([old.id, "zorginstituut"]);
  });

  it("ends the duiding when what replaces it is published: one transaction, two lines", async () => {
    const replaced = await published();
    const draftOfNew = await reassessed(replaced.id);
    const before = await countLogLines(running().database);
    const { record, fouten } = await run(PUBLICEREN, draftOfNew);
    expect(fouten).toEqual([]);
    const vervangt = [{ vervangen: { id: replaced.id } }];
    expect(record).toMatchObject({ gepubliceerd: true, vervangt, vervangenDoor: [], einddatum: null });
    expect(await countLogLines(running().database)).toBe(before + 2);
    for (const [viewer, unseen] of [[ZORGINSTITUUT, 0], [ANONYMOUS, 1]] as const) {
      expect(await read(record.id, viewer)).toEqual({ ...record, recordVersie: record.recordVersie - unseen });
      expect(await read(replaced.id, viewer)).toMatchObject({
        recordVersie: 3 - unseen,
        einddatum: null,
        vervangt: [],
        vervangenDoor: [{ opvolger: { id: record.id } }],
      });
      expect(await periods(replaced.id, viewer)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: record.id } }]);
      const lines = (await readNews(running().subgraph, "zorginstituut", viewer)).slice(-2);
      const successors = (state: Record<string, any> | null) => state?.vervangenDoor.map(({ opvolgerId }: Input) => opvolgerId);
      expect(lines.map(({ soort, recordId, voor, na }) => [soort, recordId, successors(voor), successors(na)])).toEqual([
        [viewer === ANONYMOUS ? "TOEGEVOEGD" : "GEWIJZIGD", record.id, viewer === ANONYMOUS ? undefined : [], []],
        ["GEWIJZIGD", replaced.id, [], [record.id]],
      ]);
    }
  });

  it("replaces a duiding of the data files, and a replacement in its turn", async () => {
    const zorgvormen = [verband("hipec-colon-adjuvant")];
    const first = await run(PUBLICEREN, await reassessed("st-hipec-colon-2019", { datum: "2028", zorgvormen }));
    const second = await run(PUBLICEREN, await reassessed(first.record.id, { datum: "2029-02", zorgvormen }));
    expect(await read(first.record.id, ANONYMOUS)).toMatchObject({
      vervangt: [{ vervangen: { id: "st-hipec-colon-2019" } }],
      vervangenDoor: [{ opvolger: { id: second.record.id } }],
    });
    expect(await periods(first.record.id, ANONYMOUS)).toEqual([{ van: "2028-01-01", tot: "2029-02-01", opvolger: { id: second.record.id } }]);
  });

  it("leaves an end that came before", async () => {
    const replaced = await published({ einddatum: "2027" });
    await run(PUBLICEREN, await reassessed(replaced.id));
    expect(await periods(replaced.id)).toEqual([{ van: "2026-03-01", tot: "2027-01-01", opvolger: null }]);
    const later = await published({ einddatum: "2035" });
    const { record } = await run(PUBLICEREN, await reassessed(later.id));
    expect(await periods(later.id)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: record.id } }]);
  });

  it.each(["2026-02-28", "2026-Q1", "2026"])("refuses to end a duiding before it begins, and leaves both as they are: in %s", async (datum) => {
    const replaced = await published();
    const item = await reassessed(replaced.id, { datum });
    expect(await run(PUBLICEREN, item)).toEqual({
      record: null,
      fouten: [
        {
          code: "ONGELDIG",
          pad: ["input", "id"],
          bericht: BEFORE_IT_BEGINS,
        },
      ],
    });
    expect(await read(item.id)).toMatchObject({ gepubliceerd: false, recordVersie: 1 });
    expect(await read(replaced.id)).toMatchObject({ einddatum: null, vervangenDoor: [], recordVersie: 2 });
    expect((await run(WIJZIGEN, { ...item, datum: "2026-03" })).fouten).toEqual([]);
    expect((await run(PUBLICEREN, { ...item, verwachteVersie: 2 })).fouten).toEqual([]);
  });

  it.each(NO_IDS)("refuses to replace what is not there: %j", async (vervangtId) => {
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel(vervangtId)] }))).toEqual({
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", "vervangt", "0", "vervangtId"], bericht: "Er is geen Duiding met deze sleutel." }],
    });
  });

  it("refuses to replace a draft", async () => {
    const { id } = await drafted();
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel(id)] }))).toEqual({
      record: null,
      fouten: [
        {
          code: "OVERGANG_NIET_TOEGESTAAN",
          pad: ["input", "vervangt", "0", "vervangtId"],
          bericht: "Dit is zelf nog een concept; wijzig het met duidingWijzigen.",
        },
      ],
    });
  });

  it("replaces nothing that is about other care: not as a draft that says what care it is about, and not when it is published", async () => {
    const other = await published({ zorgvormen: [verband(otherZorgvorm)] });
    const [kept, item] = [await published(), await drafted({ datum: "2028" })];
    const before = await countLogLines(running().database);
    const vervangt = [geheel(kept.id), geheel(other.id)];
    const refused = { record: null, fouten: [otherCare(other.id, "vervangt", "1", "vervangtId")] };
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt }))).toEqual(refused);
    expect(await run(WIJZIGEN, { ...item, vervangt })).toEqual(refused);
    expect(await countLogLines(running().database)).toBe(before);
    expect(await read(item.id)).toMatchObject({ vervangt: [], recordVersie: 1 });

    const { record } = await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel(other.id)], zorgvormen: [], datum: "2028" }));
    expect((await run(WIJZIGEN, { id: record.id, verwachteVersie: 1, zorgvormen: [verband(zorgvorm)] })).fouten).toEqual([]);
    const drawn = await countLogLines(running().database);
    expect(await run(PUBLICEREN, { id: record.id, verwachteVersie: 2 })).toEqual({ record: null, fouten: [otherCare(other.id, "id")] });
    expect(await countLogLines(running().database)).toBe(drawn);
    expect(await read(record.id)).toMatchObject({ gepubliceerd: false, recordVersie: 2 });
  });

  it("replaces a duiding entirely once: the second that would do so at the same time is not published", async () => {
    const { id } = await published();
    const [first, second] = [await reassessed(id), await reassessed(id, { datum: "2029" })];
    await run(PUBLICEREN, first);
    const before = await countLogLines(running().database);
    const { record, fouten } = await run(PUBLICEREN, second);
    expect(record).toBeNull();
    const [een, ander] = [first.id, second.id].sort();
    expect(fouten).toEqual([
      {
        code: "OVERLAPT",
        pad: ["input", "id"],
        bericht: `${id} zou voor ${zorgvorm} tegelijk helemaal vervangen zijn door ${een} en ${ander}.`,
      },
    ]);
    expect(await countLogLines(running().database)).toBe(before);
    expect(await read(second.id)).toMatchObject({ gepubliceerd: false, recordVersie: 1 });
    // When it replaces the first as well, that one has ended.
    expect((await run(WIJZIGEN, { ...second, vervangt: [geheel(id), geheel(first.id)] })).fouten).toEqual([]);
    expect((await run(PUBLICEREN, { id: second.id, verwachteVersie: 2 })).fouten).toEqual([]);
    expect(await periods(first.id)).toEqual([{ van: "2028-05-15", tot: "2029-01-01", opvolger: { id: second.id } }]);
    expect(await periods(id)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: first.id } }]);
  });

  it("lets one of many at the same moment replace it entirely", async () => {
    const { id } = await published();
    const drafts = await Promise.all(Array.from({ length: 10 }, () => reassessed(id)));
    const answers = await Promise.all(drafts.map((each) => run(PUBLICEREN, each)));
    expect(answers.map(({ fouten }) => fouten.map(({ code }) => code).join()).sort()).toEqual(["", ...Array(9).fill("OVERLAPT")]);
  });

  it.each([...WRONG.slice(0, 3), ...WRONG.slice(-2)])("names what is wrong: %s", async (_what, changes, path, bericht, code = "ONGELDIG") => {
    expect(await run(HERBEOORDELEN, uitspraak({ vervangt: [geheel((await published()).id)], ...changes }))).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", ...path], bericht }],
    });
  });

  it("publishes once for 20 with the same sleutel at the same moment, old and new", async () => {
    const item = await reassessed((await published()).id);
    const [before, sleutel] = [await countLogLines(running().database), randomUUID()];
    const publish = () => write(running().subgraph, PUBLICEREN, item, ZORGINSTITUUT, sleutel);
    const answers = await Promise.all(Array.from({ length: 20 }, publish));
    expect(answers).toEqual(Array(20).fill(answers[0]));
    expect(await countLogLines(running().database)).toBe(before + 2);
  });
});

describe("duidingOpvolgingVastleggen", () => {
  const BRON = BRONNEN[0];
  const genoemd = (vervangtId: string, changes: Input = {}) => geheel(vervangtId, { grondslag: "BRON", bron: BRON, ...changes });
  describeRules(
    {
      mutation: OPVOLGEN,
      organisatie: "zorginstituut",
      scope: SCOPE,
      input: async () => ({ ...(await published({ datum: "2028" })), vervangt: geheel((await published()).id) }),
      otherwise: { verwachteVersie: 3 },
      changes: "Duiding",
      lines: 2,
    },
    running,
  );

  it("ends what is published from when the other begins, and says so in both their logs", async () => {
    const [earlier, later] = [await published(), await published({ datum: "2028-05-15" })];
    const before = await countLogLines(running().database);
    const vervangt = genoemd(earlier.id, { aard: "AANPASSING", voorZorgvormen: [{ id: zorgvorm, volledig: true }] });
    const { record, fouten } = await run(OPVOLGEN, { ...later, vervangt });
    expect(fouten).toEqual([]);
    expect(record.vervangt).toEqual([
      {
        vervangen: { id: earlier.id },
        aard: "AANPASSING",
        reikwijdte: "VOLLEDIG",
        voorZorgvormen: [{ zorgvorm: { id: zorgvorm }, volledig: true }],
        grondslag: "BRON",
      },
    ]);
    expect(await read(earlier.id, ANONYMOUS)).toMatchObject({ vervangenDoor: [{ opvolger: { id: later.id } }] });
    expect(await periods(earlier.id, ANONYMOUS)).toEqual([{ van: "2026-03-01", tot: "2028-05-15", opvolger: { id: later.id } }]);
    expect(await countLogLines(running().database)).toBe(before + 2);
    const lines = (await readNews(running().subgraph, "zorginstituut", ANONYMOUS)).slice(-2);
    expect(lines.map(({ recordId, na }) => [recordId, na.vervangt[0]?.vervangenId, na.vervangenDoor[0]?.opvolgerId])).toEqual([
      [earlier.id, undefined, later.id],
      [later.id, earlier.id, undefined],
    ]);
    expect(lines[1].na.vervangt[0].voorZorgvormen).toEqual([{ zorgvormId: zorgvorm, volledig: true }]);
  });

  it("leaves what is replaced in part, for other care, and on a suggestion", async () => {
    const later = await published({ datum: "2028", zorgvormen: [verband(zorgvorm), verband(otherZorgvorm)] });
    const earlier = await published({ zorgvormen: [verband(zorgvorm), verband(otherZorgvorm)] });
    const inPart = { reikwijdte: "DEELS", voorZorgvormen: [{ id: zorgvorm, volledig: true }, { id: otherZorgvorm, volledig: false }] };
    await run(OPVOLGEN, { ...later, vervangt: genoemd(earlier.id, inPart) });
    const suggested = await published();
    await run(OPVOLGEN, { id: later.id, verwachteVersie: 3, vervangt: geheel(suggested.id, { grondslag: "SUGGESTIE" }) });
    const begun = { van: "2026-03-01", tot: null, opvolger: null };
    expect(await periods(earlier.id)).toEqual(
      [zorgvorm, otherZorgvorm].sort().map((id) => (id === zorgvorm ? { ...begun, tot: "2028-01-01", opvolger: { id: later.id } } : begun)),
    );
    expect(await periods(suggested.id)).toEqual([begun]);
  });

  it("refuses a ring, and changes nothing", async () => {
    const [one, two, three] = [await published(), await published(), await published()];
    await run(OPVOLGEN, { ...two, vervangt: geheel(one.id) });
    await run(OPVOLGEN, { ...three, vervangt: geheel(two.id) });
    const before = await countLogLines(running().database);
    expect(await run(OPVOLGEN, { id: one.id, verwachteVersie: 3, vervangt: geheel(three.id) })).toEqual({
      record: null,
      fouten: [
        { code: "ONGELDIG", pad: ["input", "vervangt", "vervangtId"], bericht: `Zo zou een duiding via anderen zichzelf vervangen: ${three.id}.` },
      ],
    });
    expect(await countLogLines(running().database)).toBe(before);
    expect(await read(three.id)).toMatchObject({ vervangenDoor: [] });
  });

  it.each(["2026-02-28", "2026"])("refuses what ends it before it begins, and changes nothing: in %s", async (datum) => {
    const [earlier, later] = [await published({ datum }), await published()];
    const before = [await countLogLines(running().database), await periods(later.id)];
    expect(await run(OPVOLGEN, { ...earlier, vervangt: geheel(later.id) })).toEqual({
      record: null,
      fouten: [{ code: "ONGELDIG", pad: ["input", "vervangt", "vervangtId"], bericht: BEFORE_IT_BEGINS }],
    });
    expect([await countLogLines(running().database), await periods(later.id)]).toEqual(before);
  });

  it("refuses two that replace the same care of it entirely at the same time, and lets them follow each other", async () => {
    const [earlier, one, two] = [await published(), await published({ datum: "2027", einddatum: "2029" }), await published({ datum: "2028" })];
    await run(OPVOLGEN, { ...one, vervangt: geheel(earlier.id) });
    const [een, ander] = [one.id, two.id].sort();
    expect(await run(OPVOLGEN, { ...two, vervangt: geheel(earlier.id) })).toEqual({
      record: null,
      fouten: [
        {
          code: "OVERLAPT",
          pad: ["input", "vervangt", "vervangtId"],
          bericht: `${earlier.id} zou voor ${zorgvorm} tegelijk helemaal vervangen zijn door ${een} en ${ander}.`,
        },
      ],
    });
    const three = await published({ datum: "2029" });
    expect((await run(OPVOLGEN, { ...three, vervangt: geheel(earlier.id) })).fouten).toEqual([]);
  });

  it("refuses what it says already", async () => {
    const [earlier, later] = [await published(), await published({ datum: "2028" })];
    await run(OPVOLGEN, { ...later, vervangt: geheel(earlier.id) });
    const { fouten } = await run(OPVOLGEN, { id: later.id, verwachteVersie: 3, vervangt: geheel(earlier.id) });
    expect(fouten).toEqual([
      {
        code: "BESTAAT_AL",
        pad: ["input", "vervangt", "vervangtId"],
        bericht: "Dat deze duiding die vervangt, is al vastgelegd; trek dat eerst in.",
      },
    ]);
  });

  it.each([
    [
      "a source that is not named",
      () => geheel("st-iat-2016", { grondslag: "BRON" }),
      "ONGELDIG",
      ["bron"],
      "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
    ],
    [
      "care that the other is not about",
      () => geheel("st-iat-2016", { reikwijdte: "DEELS", voorZorgvormen: [{ id: "mammaprint", volledig: true }] }),
      "ONGELDIG",
      ["voorZorgvormen", "0", "id"],
      "De duiding die wordt vervangen gaat niet over deze zorg.",
    ],
    [
      "care that is not there",
      () => geheel("st-iat-2016", { reikwijdte: "DEELS", voorZorgvormen: [{ id: "nergens", volledig: true }] }),
      "ONBEKENDE_VERWIJZING",
      ["voorZorgvormen", "0", "id"],
      "Er is geen Zorgvorm met deze sleutel.",
    ],
    [
      "a part of what is replaced entirely",
      () => geheel("st-iat-2016", { voorZorgvormen: [{ id: "iat-herseninfarct", volledig: false }] }),
      "ONGELDIG",
      ["voorZorgvormen", "0", "volledig"],
      "Bij `VOLLEDIG` vervalt het eerdere oordeel ook voor deze zorg.",
    ],
  ])("refuses %s", async (_what, vervangt, code, path, bericht) => {
    const before = await countLogLines(running().database);
    const item = await published();
    const { record, fouten } = await run(OPVOLGEN, { ...item, vervangt: vervangt() });
    expect({ record, eerste: fouten[0] }).toEqual({ record: null, eerste: { code, pad: ["input", "vervangt", ...path], bericht } });
    expect(await countLogLines(running().database)).toBe(before + 2);
  });

  it("refuses to replace what is about other care, and changes nothing", async () => {
    const other = await published({ zorgvormen: [verband(otherZorgvorm), verband(zorgvorm, "SUGGESTIE")] });
    const item = await published({ datum: "2028" });
    const before = await countLogLines(running().database);
    const named = [{ id: otherZorgvorm, volledig: true }];
    for (const changes of [{}, { reikwijdte: "DEELS" }, { reikwijdte: "DEELS", voorZorgvormen: named }]) {
      expect(await run(OPVOLGEN, { ...item, vervangt: geheel(other.id, changes) })).toEqual({
        record: null,
        fouten: [otherCare(other.id, "vervangt", "vervangtId")],
      });
    }
    expect(await countLogLines(running().database)).toBe(before);
    expect(await read(other.id)).toMatchObject({ recordVersie: 2, vervangenDoor: [] });
  });

  it("lets a ruling on a group of care replace another in part, for care that it names, and any replace what is about no care", async () => {
    const other = await published({ zorgvormen: [verband(otherZorgvorm)] });
    const inPart = geheel(other.id, { reikwijdte: "DEELS", voorZorgvormen: [{ id: otherZorgvorm, volledig: false }] });
    const item = await published({ datum: "2028" });
    expect((await run(OPVOLGEN, { ...item, vervangt: inPart })).fouten).toEqual([]);
    const aboutNone = await published({ zorgvormen: [verband(otherZorgvorm, "SUGGESTIE")], agendaItems: [verband(agendaItem)] });
    expect((await run(OPVOLGEN, { ...item, verwachteVersie: 3, vervangt: geheel(aboutNone.id) })).fouten).toEqual([]);
  });

  it("refuses to replace entirely what it names only a part of, and changes nothing", async () => {
    const zorgvormen = [verband(zorgvorm), verband(otherZorgvorm, "AFGELEID")];
    const [earlier, item] = [await published({ zorgvormen }), await published({ datum: "2028", zorgvormen })];
    const before = await countLogLines(running().database);
    const part = [{ id: zorgvorm, volledig: true }];
    expect(await run(OPVOLGEN, { ...item, vervangt: geheel(earlier.id, { voorZorgvormen: part }) })).toEqual({
      record: null,
      fouten: [
        {
          code: "ONGELDIG",
          pad: ["input", "vervangt", "voorZorgvormen"],
          bericht: `Bij \`VOLLEDIG\` vervalt het eerdere oordeel ook voor ${otherZorgvorm}: noem al haar zorg, of geen.`,
        },
      ],
    });
    expect(await countLogLines(running().database)).toBe(before);
    const all = [...part, { id: otherZorgvorm, volledig: true }];
    expect((await run(OPVOLGEN, { ...item, vervangt: geheel(earlier.id, { voorZorgvormen: all }) })).fouten).toEqual([]);
  });

  it("is no way to change a draft", async () => {
    const { fouten } = await run(OPVOLGEN, { ...(await drafted()), vervangt: geheel("st-iat-2016") });
    expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([["OVERGANG_NIET_TOEGESTAAN", ["input", "id"]]]);
  });
});

describe("what takes the place of a part of a ruling on care that it is not about itself", () => {
  const inPart = (id: string, care: string, changes: Input = {}) =>
    geheel(id, { reikwijdte: "DEELS", voorZorgvormen: [{ id: care, volledig: false }], ...changes });
  const ruled = async (care: string) =>
    (
      await running().subgraph.query(
        `query ($id: ID!) { zorgvorm(id: $id) { geldendeDuidingen(op: "2030-01-01") { id }
          verzekerd(op: "2030-01-01") { status toelichting duidingen { duiding { id } zegt grondslag van tot toelichting } } } }`,
        { id: care },
      )
    ).data.zorgvorm;
  const idsIn = ({ geldendeDuidingen, verzekerd }: Awaited<ReturnType<typeof ruled>>) => [
    geldendeDuidingen.map(({ id }: { id: string }) => id),
    verzekerd.duidingen.map(({ duiding }: any) => duiding.id),
  ];

  it("counts for that care, also where a tie to it is suggested", async () => {
    const care = "valpreventie";
    const [earlier, later] = [await published({ zorgvormen: [verband(care)] }), await published({ datum: "2028" })];
    expect((await run(OPVOLGEN, { ...later, vervangt: inPart(earlier.id, care) })).fouten).toEqual([]);
    const before = await ruled(care);
    const both = [earlier.id, later.id];
    expect(idsIn(before)).toEqual([both, both]);
    await asSuperuser(running().database.name, (client) =>
      client.query(`INSERT INTO intern.duiding_zorgvorm (duiding_id, zorgvorm_id, grondslag) VALUES ($1, $2, 'SUGGESTIE')`, [later.id, care]),
    );
    expect(await ruled(care)).toEqual(before);
  });

  it("counts once, on the strongest grounds, where it does so of several", async () => {
    const care = "coloscopie-pds";
    const about = { zorgvormen: [verband(care)] };
    const earlier = [await published(about), await published(about)].map(({ id }) => id).sort();
    const stated = { datum: "2028", geldigVan: "2028", geldigheidGrondslag: "BRON", conclusieGrondslag: "BRON", conclusieBron: BRONNEN[0] };
    const later = await published(stated);
    const [weak, strong] = earlier;
    expect((await run(OPVOLGEN, { ...later, vervangt: inPart(weak, care) })).fouten).toEqual([]);
    const bySource = inPart(strong, care, { grondslag: "BRON", bron: BRONNEN[0] });
    expect((await run(OPVOLGEN, { ...later, verwachteVersie: 3, vervangt: bySource })).fouten).toEqual([]);
    const found = await ruled(care);
    const all = [...earlier, later.id];
    expect(idsIn(found)).toEqual([all, all]);
    expect(found.verzekerd.duidingen.at(-1)).toMatchObject({ duiding: { id: later.id }, grondslag: "BRON", van: "2028-01-01", tot: null });
  });
});

describe("duidingOpvolgingIntrekken", () => {
  const followed = async () => {
    const [earlier, later] = [await published(), await published({ datum: "2028" })];
    await run(OPVOLGEN, { ...later, vervangt: geheel(earlier.id) });
    return { id: later.id, verwachteVersie: 3, vervangtId: earlier.id };
  };
  describeRules(
    { mutation: NIET_OPVOLGEN, organisatie: "zorginstituut", scope: SCOPE, input: followed, otherwise: { verwachteVersie: 4 }, changes: "Duiding", lines: 2 },
    running,
  );

  it("has the earlier one hold again as long as it says itself, in both their logs", async () => {
    const input = await followed();
    const before = await countLogLines(running().database);
    const { record, fouten } = await run(NIET_OPVOLGEN, input);
    expect({ fouten, vervangt: record.vervangt }).toEqual({ fouten: [], vervangt: [] });
    expect(await read(input.vervangtId)).toMatchObject({ vervangenDoor: [] });
    expect(await periods(input.vervangtId)).toEqual([{ van: "2026-03-01", tot: null, opvolger: null }]);
    expect(await countLogLines(running().database)).toBe(before + 2);
  });

  it("refuses what is not so", async () => {
    const { fouten } = await run(NIET_OPVOLGEN, { ...(await published()), vervangtId: "st-iat-2016" });
    expect(fouten).toEqual([
      { code: "ONBEKENDE_VERWIJZING", pad: ["input", "vervangtId"], bericht: "Dat deze duiding die vervangt, is niet vastgelegd." },
    ]);
  });
});
