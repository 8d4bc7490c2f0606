import { foreignColumns } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { SUBGRAPHS } from "../../../schema/subgraphs";
import { seededDatabase, urlsOf } from "../../support/databases";
import { factsOf } from "../../support/party-facts";
import { readData } from "./data-file";

type KnownId = string | [former: string, id: string];

const ids = (records: unknown): string[] => (records as { id: string }[]).map(({ id }) => id);

/** The ids that records had before they were put together in one, each with that one's. */
const formerIds = (records: unknown): KnownId[] =>
  (records as { id: string; vervallenIds?: string[] }[]).flatMap(({ id, vervallenIds = [] }) =>
    vervallenIds.map((former): KnownId => [former, id]),
  );

const withFormer = (records: unknown): KnownId[] => [...ids(records), ...formerIds(records)];
const duidingen = readData("zorginstituut", "zorginstituut-duidingen.json") as { voorwaarden: unknown[] }[];
const { organisaties, werkagendaPassendeZorg } = readData("zorginstituut", "zorginstituut-referentie.json") as Record<string, unknown>;

/** The ids in the files of who owns the type, with those that became one of them. */
const OWNED: Record<string, KnownId[]> = {
  Zorgvorm: withFormer(readData("zorginstituut", "zorginstituut-zorgvormen.json")),
  AgendaItem: withFormer(readData("zorginstituut", "zorginstituut-agendaitems.json")),
  Duiding: withFormer(duidingen),
  Duidingsvoorwaarde: ids(duidingen.flatMap(({ voorwaarden }) => voorwaarden)),
  Organisatie: [...new Set([...ids(organisaties), ...ids(readData("zorginstituut", "verzekeraars-organisaties.json"))])],
  Werkagendaactie: withFormer(werkagendaPassendeZorg),
  Prestatie: withFormer(readData("nza", "nza-prestaties.json")),
};

const KNOWN = SUBGRAPHS.map(({ name }) => ({ name, types: factsOf(name).knows }));

test.each(KNOWN)("$name knows the ids of $types in the owners' files, and no others", ({ name, types }) => {
  const known = readData(name, "bekende-ids.json") as Record<string, KnownId[]>;
  const sorted = (of: Record<string, KnownId[]>) => Object.fromEntries(types.map((type) => [type, [...of[type]].sort()]));
  expect(Object.keys(known).sort()).toEqual(types);
  expect(sorted(known)).toEqual(sorted(OWNED));
});

/**
 * Columns with ids of this party's records or of its own organisations that no foreign key tells of; and those of what it
 * follows.
 */
const OWN = [
  ...["record_id", "naar_id", "concern_id", "id", "signaal_id", "signaalantwoord.organisatie_id", "signaal.onderwerp_id", "signaal.met_id"],
  ...["suggestieafwijzing.van_id", "suggestieafwijzing.organisatie_id"],
  ...["bron_id", "agenda_item_id", "zorgvorm_id", "begin_id", "einde_id"].map((column) => `doorlooptraject.${column}`),
];

test.each(SUBGRAPHS)("each column of $name that no table here has the ids of says whose record it refers to", async ({ name }) => {
  const dataSource = await loadSubgraph(name).createDataSource(urlsOf(seededDatabase(name), name).writer, name).initialize();
  try {
    const tables: { table: string; column: string; isReference: boolean }[] = await dataSource.query(
      `SELECT t.relname AS "table", a.attname AS "column", EXISTS (
         SELECT FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = t.oid AND a.attnum = ANY (c.conkey)) AS "isReference"
       FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE t.relkind = 'r' AND t.relnamespace IN ('public'::regnamespace, 'intern'::regnamespace) AND a.attname LIKE '%\\_id'`,
    );
    const unmarked = dataSource.entityMetadatas.flatMap((metadata) => {
      const marked = foreignColumns(metadata);
      return tables
        .filter(({ table, column, isReference }) => table === metadata.tableName && !isReference && !OWN.includes(column) && !OWN.includes(`${table}.${column}`))
        .filter(({ column }) => !marked.some((each) => each.column === column))
        .map(({ table, column }) => `${table}.${column}`);
    });
    expect(unmarked).toEqual([]);
    const types = new Set(dataSource.entityMetadatas.flatMap(foreignColumns).map(({ type }) => type));
    expect([...types].filter((type) => !factsOf(name).knows.includes(type))).toEqual([]);
  } finally {
    await dataSource.destroy();
  }
});

test("the file of organisations is the same in both subgraphs that read it", () => {
  const file = "verzekeraars-organisaties.json";
  expect(readData("zorginstituut", file)).toEqual(readData("verzekeraars", file));
});
