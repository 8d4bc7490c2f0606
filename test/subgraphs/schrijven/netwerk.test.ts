import { createSeededDatabase, type TestDatabase } from "../../support/databases";
import { BRONNEN, BRONNEN_IN_LOG, countLogLines, describeRules, logLines, write, type Input, type Mutation } from "../../support/mutations";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";
import { viewerOf } from "../../support/viewers";

const ZONMW = viewerOf("zonmw");
const ORGANISATIES = "deelnames { rol grondslag onderbouwing bron { titel } onderzoeksorganisatie { id } }";
const SELECTION = `id recordVersie naam soort sectoren omschrijving bedrag bedragSoort startdatum { tekst } einddatum { tekst } status
  peildatum { tekst } programma { id } programmaGrondslag ronde { id } bronnen { titel url } ${ORGANISATIES}`;
const mutationOf = (name: string, type: string, record: string, selection: string): Mutation => ({ name, type, record, selection });
const REGISTREREN = mutationOf("netwerkRegistreren", "NetwerkRegistrerenInput", "netwerk", SELECTION);
const ORGANISATIE = mutationOf(
  "onderzoeksorganisatieRegistreren",
  "OnderzoeksorganisatieRegistrerenInput",
  "onderzoeksorganisatie",
  "id naam soort sectoren ror organisatie { id } recordVersie",
);

/** What organisations take part in. */
const KINDS = [
  { record: "netwerk", type: "Netwerk", id: "hipec-centra" },
  { record: "project", type: "Project", id: "refrast" },
] as const;
type Kind = (typeof KINDS)[number];
const tie = ({ record, type }: Kind): Mutation =>
  mutationOf(`${record}OrganisatieKoppelen`, `${type}OrganisatieKoppelenInput`, record, `id recordVersie ${ORGANISATIES}`);
const untie = ({ record, type }: Kind): Mutation =>
  mutationOf(`${record}OrganisatieOntkoppelen`, `${type}OrganisatieOntkoppelenInput`, record, `id recordVersie ${ORGANISATIES}`);

const LEDEN = [
  { organisatieId: "radboudumc", rol: "PENVOERDER", grondslag: "BRON", onderbouwing: " penvoerder ", bron: BRONNEN[0] },
  { organisatieId: "nivel", rol: "DEELNEMER", grondslag: "AFGELEID" },
];
const netwerk = (changes: Input = {}): Input => ({
  naam: "Consortium fantoomzorg",
  soort: "CONSORTIUM",
  sectoren: ["GGZ", "GGZ"],
  rondeId: "vz-2022-2",
  bedrag: "250000.5",
  bedragSoort: "TOTAAL",
  startdatum: "2026",
  status: "LOPEND",
  peildatum: "2026-02",
  deelnames: LEDEN,
  bronnen: BRONNEN,
  ...changes,
});

let database: TestDatabase;
let subgraph: RunningSubgraph;
const running = () => ({ subgraph, database });
const register = (input: Input) => write(subgraph, REGISTREREN, input, ZONMW);

beforeAll(async () => {
  database = await createSeededDatabase("zonmw");
  subgraph = await startSubgraph("zonmw", { database });
});
afterAll(async () => {
  await subgraph?.stop();
  await database?.drop();
});

describe("netwerkRegistreren", () => {
  describeRules(
    {
      mutation: REGISTREREN,
      organisatie: "zonmw",
      scope: "onderzoek:schrijven",
      input: async () => netwerk(),
      otherwise: { naam: "Een ander" },
    },
    running,
  );

  it("registers a network with who take part, in the programme of its round, which everybody reads from then on", async () => {
    const { record, fouten } = await register(netwerk());
    expect(fouten).toEqual([]);
    const { id } = record;
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      recordVersie: 1,
      naam: "Consortium fantoomzorg",
      soort: "CONSORTIUM",
      sectoren: ["GGZ"],
      omschrijving: null,
      bedrag: "250000.50",
      bedragSoort: "TOTAAL",
      startdatum: { tekst: "2026" },
      einddatum: null,
      status: "LOPEND",
      peildatum: { tekst: "2026-02" },
      programma: { id: "veelbelovende-zorg" },
      programmaGrondslag: null,
      ronde: { id: "vz-2022-2" },
      bronnen: BRONNEN,
      deelnames: [
        { rol: "DEELNEMER", grondslag: "AFGELEID", onderbouwing: null, bron: null, onderzoeksorganisatie: { id: "nivel" } },
        { rol: "PENVOERDER", grondslag: "BRON", onderbouwing: "penvoerder", bron: { titel: "Besluit" }, onderzoeksorganisatie: { id: "radboudumc" } },
      ],
    });
    const { data } = await subgraph.query(
      `query ($id: ID!) {
        netwerk(id: $id) { ${SELECTION} geschiedenis { nodes { na } } }
        netwerken(zoek: "fantoomzorg", filter: { sector: [GGZ], organisatie: ["nivel"], rol: [DEELNEMER] }) { nodes { naam } }
        none: netwerken(zoek: "fantoomzorg", filter: { organisatie: ["nivel"], rol: [PENVOERDER] }) { totaal }
      }`,
      { id },
    );
    const { geschiedenis, ...read } = data.netwerk;
    expect(read).toEqual(record);
    expect(data.netwerken.nodes).toContainEqual({ naam: "Consortium fantoomzorg" });
    expect(data.none.totaal).toBe(0);
    expect(geschiedenis.nodes[0].na).toMatchObject({
      rondeId: "vz-2022-2",
      deelnames: [
        { organisatieId: "nivel", rol: "DEELNEMER", grondslag: "AFGELEID", onderbouwing: null, bron: null },
        { organisatieId: "radboudumc", rol: "PENVOERDER", grondslag: "BRON", onderbouwing: "penvoerder", bron: BRONNEN_IN_LOG[0] },
      ],
      projecten: [],
      zorgvormen: [],
      agendaItems: [],
    });
  });

  it.each([
    ["no name", { naam: " " }, "ONGELDIG", "naam", "Vul een tekst in."],
    ["a round of another programme", { programmaId: "kawo" }, "ONGELDIG", "programmaId", "De ronde is van een ander programma."],
    ["an end before the beginning", { einddatum: "2025" }, "ONGELDIG", "einddatum", "Het einde ligt voor het begin."],
    ["no such round", { rondeId: "nergens" }, "ONBEKENDE_VERWIJZING", "rondeId", "Er is geen Subsidieronde met deze sleutel."],
    [
      "an organisation that ZonMw does not have",
      { deelnames: [LEDEN[0], { ...LEDEN[1], organisatieId: "vektis" }] },
      "ONBEKENDE_VERWIJZING",
      "deelnames.1.organisatieId",
      "Er is geen Onderzoeksorganisatie met deze sleutel.",
    ],
    ["a role twice", { deelnames: [LEDEN[1], LEDEN[1]] }, "ONGELDIG", "deelnames.1.rol", "Noem een rol van een organisatie maar een keer."],
    [
      "grounds without the source that they claim",
      { deelnames: [{ ...LEDEN[1], grondslag: "BRON" }] },
      "ONGELDIG",
      "deelnames.0.bron",
      "Noem de bron die dit verband zelf noemt, of geef een andere grondslag.",
    ],
    [
      "more than a record may have",
      { deelnames: Array(51).fill(LEDEN[1]) },
      "ONGELDIG",
      "deelnames",
      "Noem er hooguit 50; dit zijn er 51.",
    ],
    ["no source", { bronnen: [] }, "ONGELDIG", "bronnen", "Noem minstens een bron."],
  ])("names what is wrong: %s", async (_what, changes, code, field, bericht) => {
    const before = await countLogLines(database);
    expect(await register(netwerk(changes))).toEqual({
      record: null,
      fouten: [{ code, pad: ["input", ...field.split(".")], bericht }],
    });
    expect(await countLogLines(database)).toBe(before);
  });
});

describe.each(KINDS)("who take part in a $record", (kind) => {
  const { type, id } = kind;
  const versionOf = async (): Promise<number> => {
    const { data } = await subgraph.query(`{ record: ${kind.record}(id: "${id}") { recordVersie } }`);
    return data.record.recordVersie;
  };
  const rolesOf = (record: any, organisatieId: string): string[] =>
    record.deelnames.filter((each: any) => each.onderzoeksorganisatie?.id === organisatieId).map(({ rol }: any) => rol);
  const deelname = async (changes: Input = {}): Promise<Input> => ({
    id,
    verwachteVersie: await versionOf(),
    organisatieId: "hartwig",
    rol: "DEELNEMER",
    grondslag: "BRON",
    bron: BRONNEN[0],
    ...changes,
  });

  it("gets an organisation in each of its roles, once, and loses it again; the log tells each time who do", async () => {
    const first = await write(subgraph, tie(kind), await deelname(), ZONMW);
    expect([first.fouten, rolesOf(first.record, "hartwig")]).toEqual([[], ["DEELNEMER"]]);
    expect(await write(subgraph, tie(kind), await deelname(), ZONMW)).toEqual({
      record: null,
      fouten: [{ code: "BESTAAT_AL", pad: ["input", "organisatieId"], bericht: "Deze organisatie heeft hier deze rol al." }],
    });
    const second = await write(subgraph, tie(kind), await deelname({ rol: "FINANCIER" }), ZONMW);
    expect(rolesOf(second.record, "hartwig").sort()).toEqual(["DEELNEMER", "FINANCIER"]);
    const { data } = await subgraph.query(
      `{ onderzoeksorganisatie(id: "hartwig") { list: ${kind.record === "netwerk" ? "netwerken" : "projecten"} { edges { rollen node { id } } } } }`,
    );
    expect(data.onderzoeksorganisatie.list.edges).toContainEqual({ rollen: ["DEELNEMER", "FINANCIER"], node: { id } });
    const geen = { id, organisatieId: "hartwig", rol: "DEELNEMER" };
    const third = await write(subgraph, untie(kind), { ...geen, verwachteVersie: await versionOf() }, ZONMW);
    expect(rolesOf(third.record, "hartwig")).toEqual(["FINANCIER"]);
    expect(await write(subgraph, untie(kind), { ...geen, verwachteVersie: await versionOf() }, ZONMW)).toEqual({
      record: null,
      fouten: [{ code: "ONBEKENDE_VERWIJZING", pad: ["input", "organisatieId"], bericht: "Deze organisatie heeft hier deze rol niet." }],
    });
    const lines = (await logLines(database, id)).filter(({ record_type }) => record_type === type);
    const logged = (lines.slice(-3) as any[]).map(({ after }) =>
      after.deelnames.filter(({ organisatieId }: any) => organisatieId === "hartwig").map(({ rol }: any) => rol),
    );
    expect(logged).toEqual([["DEELNEMER"], ["DEELNEMER", "FINANCIER"], ["FINANCIER"]]);
  });

  it.each([
    ["an organisation that is not there", { organisatieId: "vektis" }, "ONBEKENDE_VERWIJZING", "organisatieId"],
    ["grounds without the source that they claim", { bron: null, organisatieId: "tue" }, "ONGELDIG", "bron"],
    ["another version", { verwachteVersie: 99, organisatieId: "tue" }, "VERSIECONFLICT", "verwachteVersie"],
  ])("refuses %s", async (_what, changes, code, field) => {
    const before = await countLogLines(database);
    const { fouten } = await write(subgraph, tie(kind), await deelname(changes), ZONMW);
    expect(fouten.map((each: any) => [each.code, each.pad.at(-1)])).toEqual([[code, field]]);
    expect(await countLogLines(database)).toBe(before);
  });
});

describe("onderzoeksorganisatieRegistreren", () => {
  const organisatie = (changes: Input = {}): Input => ({ naam: "Spookziekenhuis", soort: "ZORGAANBIEDER", bronnen: BRONNEN, ...changes });
  const add = (input: Input) => write(subgraph, ORGANISATIE, input, ZONMW);

  it("registers one that can take part from then on", async () => {
    const { record, fouten } = await add(organisatie({ ror: "https://ror.org/05xvt9f17", sectoren: ["GGZ"] }));
    expect(fouten).toEqual([]);
    expect(record).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      naam: "Spookziekenhuis",
      soort: "ZORGAANBIEDER",
      sectoren: ["GGZ"],
      ror: "https://ror.org/05xvt9f17",
      organisatie: null,
      recordVersie: 1,
    });
    const { fouten: none } = await register(netwerk({ deelnames: [{ ...LEDEN[1], organisatieId: record.id }] }));
    expect(none).toEqual([]);
    expect(await add(organisatie({ ror: "https://ror.org/05xvt9f17" }))).toEqual({
      record: null,
      fouten: [{ code: "BESTAAT_AL", pad: ["input", "ror"], bericht: "Er is al een organisatie met deze code." }],
    });
  });

  it.each(["05xvt9f17", "https://ror.org/", "http://ror.org/05xvt9f17"])("refuses %s for a code", async (ror) => {
    expect((await add(organisatie({ ror }))).fouten).toEqual([
      { code: "ONGELDIG", pad: ["input", "ror"], bericht: "Geef de code als adres, zoals https://ror.org/05xvt9f17." },
    ]);
  });
});
