import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from "graphql";
import { CLIENT_SCHEMA, QUERIES, startAccessRig, VIEWERS, type AccessRig } from "../support/access";
import { accessTable } from "../support/access-table";
import { referencesTo } from "../support/references";
import { hideRecords, PARENTS, type Hidden } from "../support/hidden-records";

const ROWS = accessTable("query");
const WHO = Object.keys(VIEWERS);
/** Who may see more than everybody does. */
const OTHERS = WHO.filter((viewer) => viewer !== "anoniem");

/** The hidden records that each word in a cell promises, by type. */
const PROMISED: Record<string, (keyof Hidden)[]> = {
  openbaar: [],
  "eigen token": [],
  "+ concepten": ["AgendaItem", "AgendaItemActie", "Duiding", "Duidingsvoorwaarde"],
  "+ vertrouwelijk": ["Contractvoorwaarde"],
  "+ niet geverifieerd": ["Koppeling"],
  "+ niet geverifieerd cijfer": ["Gebruikscijfer"],
};
const PROTECTED = ["AgendaItem", "AgendaItemActie", "Duiding", "Duidingsvoorwaarde", "Contractvoorwaarde", "Koppeling", "Gebruikscijfer"] as const;
/** Those that belong to a record of another type. */
const WITHIN = ["AgendaItemActie", "Duidingsvoorwaarde"];

/**
 * Ways that cannot lead to a hidden record: from another party's record, whose references are verified by who sees public
 * records only; between a duiding and its conditions, or an agenda item and its actions, which are hidden together; to what
 * a duiding replaces, which is told when both are published; to what holds on a day, or may be what a next phase goes by,
 * which is published; what signals and suggestions are made of, which is public; and what only the data files tell.
 */
const NEVER_TO_HIDDEN = [
  "AgendaItem.acties",
  "AgendaItem.faseDuiding",
  "AgendaItemOverzicht.agendaItem",
  "AgendaItemSuggestie.agendaItem",
  "Agendaimpact.agendaItem",
  "Commissieadvies.duiding",
  "Contractvoorwaarde.duiding",
  "Contractvoorwaarde.duidingen",
  "Contractvoorwaarde.duidingsvoorwaarden",
  "ContractvoorwaardeOverzicht.agendaItems",
  "ContractvoorwaardeOverzicht.contractvoorwaarde",
  "Doorlooptraject.agendaItem",
  "Duiding.voorwaarden",
  "DuidingGeldigheid.opvolger",
  "DuidingOpvolging.opvolger",
  "DuidingOpvolging.vervangen",
  "DuidingRelatie.duiding",
  "DuidingRelatie.voorwaarde",
  "DuidingVerband.duiding",
  "Duidingsvoorwaarde.duiding",
  "DuidingsvoorwaardeSuggestie.duidingsvoorwaarde",
  "Faseovergang.voorbeelden",
  "GeldendeUitspraak.duiding",
  "Instroomroute.duidingen",
  "Kennislacune.agendaItems",
  "Kennislacune.duidingen",
  "Koppeling.agendaItem",
  "Koppeling.duiding",
  "Netwerk.agendaItems",
  "OordeelVanDuiding.duiding",
  "PrestatieOverzicht.agendaItems",
  "Product.leiddeTot",
  "Project.agendaItems",
  "Project.duidingen",
  "Signaal.agendaItems",
  "Signaal.duidingen",
  "Subsidieronde.agendaItems",
  "VergoedingsvoorwaardeVoorbeeld.duiding",
  "VolgendeFase.duidingen",
  "Zorgadvies.agendaItems",
  "Zorgadvies.duidingen",
  "Zorgadvies.duidingsvoorwaarden",
  "ZorgadviesOverzicht.agendaItems",
  "Zorgvorm.geldendeDuidingen",
];

/** Types that are no records themselves, each with a record and the fields that lead from it to them. */
const BELOW: Record<string, [record: string, ...fields: string[]]> = {
  AgendaItemActie: ["Organisatie", "acties", "nodes"],
  AgendaItemSuggestie: ["Project", "agendaItemSuggesties"],
  AgendaItemVerband: ["Duiding", "agendaItemKoppelingen"],
  Agendaimpact: ["Onderzoeksagendapunt", "impacten"],
  Commissieadvies: ["Duiding", "commissieadviezen"],
  DuidingGeldigheid: ["Duiding", "geldigheden"],
  DuidingOpvolging: ["Duiding", "vervangenDoor"],
  DuidingVerband: ["Duiding", "evalueert"],
  DuidingRelatie: ["Contractvoorwaarde", "duidingKoppelingen"],
  DuidingsvoorwaardeUitvoering: ["Duidingsvoorwaarde", "uitvoering"],
  DuidingsvoorwaardeSuggestie: ["Contractvoorwaarde", "duidingsvoorwaardeSuggesties"],
  GeldendeUitspraak: ["Zorgvorm", "geldendeUitspraken"],
  OordeelVanDuiding: ["Zorgvorm", "verzekerd", "duidingen"],
  VergoedingsvoorwaardeVoorbeeld: ["Vergoedingsvoorwaarde", "voorbeelden"],
  VolgendeFase: ["AgendaItem", "volgendeFasen"],
};

/** How to ask for what is told of many records at once. */
const TOLD: Record<string, string> = {
  agendaItemsFacetten: "(velden: [FASE, STATUS, SECTOR, HEEFT_DUIDING]) { veld waarden { waarde aantal } }",
  prestatiesFacetten: "(velden: [AGENDA_ITEM, SECTOR, HEEFT_SIGNAAL]) { veld waarden { waarde aantal } }",
  contractvoorwaardenFacetten: "(velden: [AGENDA_ITEM, SECTOR, CONCERN]) { veld waarden { waarde aantal } }",
  zorgadviezenFacetten: "(velden: [AGENDA_ITEM, SECTOR, CONCERN]) { veld waarden { waarde aantal } }",
  doorlooptijden: "{ stap sector klaar wasErAl wachtend { aantal } nietTeBeoordelen { aantal } mediaan { minstens hoogstens } }",
  zoekAlles: '(tekst: "vertrouwelijk verkennend gesprek", first: 100) { totaal bedoeldeU facetten { soort aantal } nodes { titel wijze gevonden { veld fragment } } }',
  zoekVoorstellen: '(tekst: "verkennend ges", first: 20) { tekst aantal facetten { soort aantal } }',
  zorgvormenFacetten: "(velden: [SECTOR, HEEFT_DUIDING, VOORWAARDEN_VAN]) { veld waarden { waarde aantal } }",
  keten: `(agendaItem: "${PARENTS.AgendaItem}") { knopen { knoop naam van tot } verbanden { van naar } }`,
  signaleringOverzicht: `(van: "2026-01-01", totEnMet: "2026-12-01") { dag aantal perRegel { waarde aantal } }`,
};

type Field = GraphQLField<unknown, unknown>;
const nodeTypeOf = (field: Field): string => getNamedType(field.type).name.replace(/Connection$/, "");
const isFeed = (field: Field): boolean => nodeTypeOf(field) === "Wijziging";
const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith("Connection");
/** What the table says of a type: of the query of one, or where there is none of the list. */
const cellsOf = (type: string) => {
  const one = type[0].toLowerCase() + type.slice(1);
  return (ROWS.find(({ operation }) => operation === one) ?? ROWS.find(({ operation }) => operation === `${one}s`))!.cells;
};
const hasId = (type: string): boolean => {
  const object = CLIENT_SCHEMA.getType(type);
  return isObjectType(object) && "id" in object.getFields();
};

/** Arguments with which a list also gives what it leaves out by default: links that are no facts. */
function widely(field: Field): string[] {
  if (nodeTypeOf(field) !== "Koppeling" || field.args.length === 0 || field.name === "koppeling") return [];
  const status = "status: [VOORGESTELD, BEVESTIGD, BETWIST, INGETROKKEN]";
  return [isConnection(field) ? `filter: { ${status} }` : status];
}

/** Whether the table promises a viewer anything that not everybody sees. */
const seesHidden = (viewer: string): boolean => ROWS.some(({ cells }) => PROMISED[cells[viewer]].length > 0);

/** The query that gives all records of a type that cannot be asked for one by one. */
const listOf = (type: string): Field => QUERIES.find((field) => nodeTypeOf(field) === type && field.args.every(({ name }) => name !== "id"))!;

describe("docs/toegang.md on queries", () => {
  let rig: AccessRig;
  let hidden: Hidden;
  /** Where each feed ended before anything was hidden: what comes before, everybody sees. */
  const seededEnd: Record<string, string> = {};
  beforeAll(async () => {
    rig = await startAccessRig();
    for (const field of QUERIES.filter(isFeed)) seededEnd[field.name] = await endOf(field);
    hidden = await hideRecords(rig);
  });
  afterAll(() => rig?.stop());

  const ask = async (viewer: string, query: string, variables: Record<string, unknown> = {}) => {
    const answer = await rig.federation.query(query, variables, { token: await rig.tokenOf(VIEWERS[viewer]) });
    if (answer.errors) throw new Error(`${viewer}: ${query}: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  };

  async function endOf(field: Field): Promise<string> {
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { feed: ${field.name}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } } }`;
      const { feed }: { feed: { pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ask("anoniem", query, { after });
      after = feed.pageInfo.endCursor;
      if (!feed.pageInfo.hasNextPage) return after;
    }
  }

  const totalOf = async (viewer: string, { name }: Field): Promise<number> =>
    (await ask(viewer, `{ feed: ${name}(first: 1) { totaal } }`)).feed.totaal;

  /** Every id that a list gives, page by page; the totals must agree with what is there. */
  async function idsIn(viewer: string, field: Field): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = isFeed(field) ? seededEnd[field.name] : null; ; ) {
      const { list } = await ask(
        viewer,
        `query ($after: String) { list: ${field.name}(${["first: 100", "after: $after", ...widely(field)].join(", ")}) {
          nodes { ${isFeed(field) ? "id: recordId" : "id"} } totaal pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      ids.push(...list.nodes.map(({ id }: { id: string }) => id));
      if (list.pageInfo.hasNextPage) {
        after = list.pageInfo.endCursor;
        continue;
      }
      if (!isFeed(field)) expect([field.name, viewer, list.totaal]).toEqual([field.name, viewer, ids.length]);
      return ids;
    }
  }

  /** Every id that a query shows to a viewer, of the hidden records and of all others. */
  async function seen(viewer: string, field: Field): Promise<string[]> {
    if (isConnection(field) && !(field.name in TOLD)) return idsIn(viewer, field);
    const type = nodeTypeOf(field);
    if (field.args.some(({ name }) => name === "id")) {
      const [open] = PARENTS[type] ? [{ id: PARENTS[type] }] : await referencesTo(type);
      const ids = [open.id, ...(hidden[type as keyof Hidden] ?? [])];
      const found = await Promise.all(
        ids.map(async (id) => (await ask(viewer, `query ($id: ID!) { record: ${field.name}(id: $id) { id } }`, { id })).record),
      );
      return found.filter(Boolean).map(({ id }) => id);
    }
    if (field.name in TOLD) return [JSON.stringify((await ask(viewer, `{ told: ${field.name}${TOLD[field.name]} }`)).told)];
    const { list } = await ask(viewer, `{ list: ${field.name} { ${hasId(type) ? "id" : "__typename"} } }`);
    return [list].flat().map((record: object) => JSON.stringify(record));
  }

  it("has a row for every query, and no other", () => {
    expect(ROWS.map(({ operation }) => operation).sort()).toEqual(QUERIES.map(({ name }) => name).sort());
  });

  it("knows its own words", () => {
    expect(ROWS.flatMap(({ cells }) => Object.values(cells)).filter((word) => !(word in PROMISED))).toEqual([]);
    expect(ROWS.filter(({ cells }) => WHO.some((viewer) => !(viewer in cells)))).toEqual([]);
  });

  const rows = ROWS.filter(({ operation }) => operation !== "viewer").map((row) => ({
    ...row,
    field: QUERIES.find(({ name }) => name === row.operation)!,
  }));

  it.each(rows)("$operation shows each viewer what the table says, and no more", async ({ field, cells }) => {
    const everybody = (await seen("anoniem", field)).sort();
    if (!isFeed(field)) expect(everybody.length).toBeGreaterThan(0);
    const all = new Set(Object.values(hidden).flat());
    expect(everybody.filter((id) => [...all].some((each) => id === each || id.includes(`${each}"`)))).toEqual([]);
    expect(PROMISED[cells.anoniem]).toEqual([]);
    for (const viewer of OTHERS) {
      // What belongs to a record is told in the lines of that record.
      const isTold = (type: string): boolean => (isFeed(field) ? !WITHIN.includes(type) : type === nodeTypeOf(field));
      const promised = PROMISED[cells[viewer]].filter(isTold);
      const more = promised.flatMap((type) => hidden[type]);
      const ids = await seen(viewer, field);
      // In a feed a record has as many lines as it has changes.
      expect([viewer, (isFeed(field) ? [...new Set(ids)] : ids).sort()]).toEqual([
        viewer,
        [...(isFeed(field) ? new Set(everybody) : everybody), ...more].sort(),
      ]);
      if (isFeed(field)) {
        const [own, open] = [await totalOf(viewer, field), await totalOf("anoniem", field)];
        expect([viewer, own - open]).toEqual([viewer, ids.length - everybody.length]);
      }
    }
  });

  it("names what a token needs, also to read", async () => {
    const [, told] = /Verplicht zijn (.+), ook om te lezen/.exec(readFileSync(resolve(__dirname, "../../docs/toegang.md"), "utf8"))!;
    const needed = [...told.matchAll(/`(\w+)`/g)].map(([, claim]) => claim);
    const { issuer, query } = rig.federation;
    const statusWithout = async (...claims: string[]): Promise<number> => {
      const token = await issuer.sign(Object.fromEntries(claims.map((claim) => [claim, undefined])));
      return (await query("{ viewer { organisatie } }", {}, { token })).status;
    };
    expect(needed).toEqual(["sub", "iss", "aud", "exp"]);
    for (const claim of needed) expect([claim, await statusWithout(claim)]).toEqual([claim, 401]);
    expect(await statusWithout("azp")).toBe(200);
  });

  it("viewer shows each viewer its own token", async () => {
    for (const viewer of WHO) {
      const organisatie = VIEWERS[viewer];
      const { viewer: told } = await ask(viewer, "{ viewer { organisatie sub scopes } }");
      const sub = organisatie && `iemand-van-${organisatie}`;
      expect(told).toEqual({ organisatie, sub, scopes: organisatie ? expect.arrayContaining(["tarief:schrijven"]) : [] });
    }
  });

  /** Every field below the root that leads to records of which some are hidden. */
  const ways = Object.values(CLIENT_SCHEMA.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type))
    .filter(({ name }) => !/^__|^Query$|^Mutation$|(Connection|Edge|Payload)$/.test(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => PROTECTED.some((name) => name === nodeTypeOf(field)))
        .map((field) => ({ way: `${type.name}.${field.name}`, type: type.name, field, leadsTo: nodeTypeOf(field) as keyof Hidden })),
    );

  const asked = new Map<string, Promise<string[]>>();
  /** The ids that a field shows below the record that the hidden ones are tied to; nothing changes them. */
  function below(viewer: string, type: string, field: Field): Promise<string[]> {
    const name = `${viewer} ${type}.${field.name}`;
    if (!asked.has(name)) asked.set(name, askBelow(viewer, type, field));
    return asked.get(name)!;
  }
  async function askBelow(viewer: string, type: string, field: Field): Promise<string[]> {
    const [record, ...steps] = BELOW[type] ?? [type];
    const id = PARENTS[record];
    if (!id) throw new Error(`${record}: test/support/hidden-records.ts names no record of this type`);
    const args = [...(field.args.some(({ name }) => name === "first") ? ["first: 100"] : []), ...widely(field)].join(", ");
    const found = `found: ${field.name}${args && `(${args})`} ${isConnection(field) ? "{ nodes { id } totaal }" : "{ id }"}`;
    const selection = steps.reduceRight((inner, step) => `${step} { ${inner} }`, found);
    const root = record[0].toLowerCase() + record.slice(1);
    const told = QUERIES.some(({ name }) => name === root)
      ? (await ask(viewer, `query ($id: ID!) { record: ${root}(id: $id) { ${selection} } }`, { id })).record
      : (await all(viewer, listOf(record), `id ${selection}`)).find((each) => each.id === id);
    const objects = steps.reduce((above, step) => above.flatMap((object) => object[step]), [told]);
    return objects.flatMap((object) => {
      if (!isConnection(field)) return [object.found ?? []].flat().map((each: { id: string }) => each.id);
      if (object.found === null) return [];
      expect(object.found.totaal).toBe(object.found.nodes.length);
      return object.found.nodes.map((node: { id: string }) => node.id);
    });
  }

  async function all(viewer: string, list: Field, selection: string): Promise<any[]> {
    if (!isConnection(list)) return (await ask(viewer, `{ list: ${list.name} { ${selection} } }`)).list;
    const nodes: any[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { list: ${list.name}(first: 100, after: $after) { nodes { ${selection} } totaal pageInfo { hasNextPage endCursor } } }`;
      const page: any = (await ask(viewer, query, { after })).list;
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) {
        expect(nodes).toHaveLength(page.totaal);
        return nodes;
      }
      after = page.pageInfo.endCursor;
    }
  }

  it.each(ways)("$way shows hidden records to nobody to whom the query of $leadsTo does not", async ({ type, field, leadsTo }) => {
    const all = new Set(Object.values(hidden).flat());
    const cells = cellsOf(leadsTo);
    const everybody = (await below("anoniem", type, field)).sort();
    expect(everybody.filter((id) => all.has(id))).toEqual([]);
    for (const viewer of OTHERS) {
      const ids = (await below(viewer, type, field)).sort();
      // Who sees a hidden link sees its other end too, which everybody may see.
      const linked = seesHidden(viewer) ? new Set(Object.values(PARENTS)) : new Set();
      const more = ids.filter((id) => !everybody.includes(id) && !linked.has(id));
      expect([viewer, everybody.filter((id) => !ids.includes(id))]).toEqual([viewer, []]);
      expect([viewer, PROMISED[cells[viewer]].includes(leadsTo) ? more.filter((id) => !all.has(id)) : more]).toEqual([viewer, []]);
    }
  });

  it("was shown something hidden by every way that leads to it, by those who may see it", async () => {
    const shown: string[] = [];
    for (const { way, type, field, leadsTo } of ways) {
      const cells = cellsOf(leadsTo);
      const viewer = WHO.find((each) => PROMISED[cells[each]].includes(leadsTo))!;
      const ids = await below(viewer, type, field);
      if (hidden[leadsTo].some((id) => ids.includes(id))) shown.push(way);
    }
    expect(ways.map(({ way }) => way).filter((way) => !shown.includes(way)).sort()).toEqual(NEVER_TO_HIDDEN);
  });
});
