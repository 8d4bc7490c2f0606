import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { LRUCache } from "lru-cache";
import type { DataSource } from "typeorm";
import { INTERNAL_SCHEMA } from "../database/provision";
import { logStatements, statementsSent, type Statement } from "../database/statement-log";
import type { RecordKind } from "../record/record-kind";
import { asHeader, PLAIN_ID, recordGroup, type ChangedGroups } from "../request/cache-groups";
import type { Standing } from "../request/viewer";
import { maxAgeOf } from "./max-age";

/** Seconds that what everybody may see may be shown without asking again, unless its type or its subgraph says otherwise. */
const MAX_AGE = 60;

interface Cached {
  standing: Standing;
  changed: ChangedGroups;
}

/**
 * Tells in `Cache-Control` whether an answer is for everybody, and for how long: when it was computed with what everybody
 * may see, without errors, and changed nothing. Tells caches also what it was made from, or what it changed.
 */
export const cacheControl = (groups: CacheGroups, maxAge = MAX_AGE): ApolloServerPlugin<Cached>[] => [
  // Apollo's own asks each field as it is resolved, and so makes a call of each value.
  ApolloServerPluginCacheControlDisabled(),
  {
    requestDidStart: async ({ contextValue }) => ({
      willSendResponse: async (answered) => {
        const { operation, response: { http, body } } = answered;
        const { data, errors } = body.kind === "single" ? body.singleResult : {};
        const isPublic = operation?.operation === "query" && contextValue.standing === "public" && !errors;
        const seconds = isPublic ? maxAgeOf(answered, data, maxAge) : undefined;
        http.headers.set("cache-control", seconds ? `max-age=${seconds}, public` : "no-store");
        if (operation?.operation === "mutation") {
          const changed = contextValue.changed.all;
          if (changed) http.headers.set("cache-group-invalidation", asHeader(changed));
        } else if (seconds) {
          const read = await groups.ofStatements(statementsSent()).catch(() => undefined);
          if (read) http.headers.set("cache-groups", asHeader(read));
        }
      },
    }),
  },
];

/** Groups that an answer names at most: with more, each of them is a type. */
const MAX_GROUPS = 32;
/** Statements whose relations are remembered. */
const STATEMENTS = 1000;
const WORD = /[a-z_][a-z0-9_]*/g;
/** Which records ended. No mutation ends one: an answer has it along with the records that it is of, or not at all. */
const ENDED = "ended_record";
/** What `loadOne` sends to read records by their ids, as it is sent. */
const BY_ID = /^SELECT (?:e\."\w+"(?:, )?)+ FROM "(\w+)" e WHERE e\."id" = ANY\(\$1\)$/;

/**
 * Every relation with the tables that it reads. The log is left out: in a view of records it counts the versions of each,
 * and has a line more when that record is changed; of what is read from the log itself no groups are known.
 */
const RELATIONS = `
  WITH RECURSIVE reads AS (
    SELECT DISTINCT r.ev_class AS view, d.refobjid AS relation
    FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
    WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid <> r.ev_class
  ), bases AS (
    SELECT oid AS relation, oid AS base FROM pg_class
    WHERE relnamespace IN ('public'::regnamespace, '${INTERNAL_SCHEMA}'::regnamespace) AND relkind IN ('r', 'v')
      AND relname <> '${ENDED}'
    UNION SELECT b.relation, reads.relation FROM bases b JOIN reads ON reads.view = b.base
  )
  SELECT c.relname AS name, bool_or(c.relkind = 'r') AS "isTable",
    array_agg(DISTINCT t.relname::text) FILTER (WHERE t.relkind = 'r' AND t.relname <> 'change_log') AS tables
  FROM bases b JOIN pg_class c ON c.oid = b.relation JOIN pg_class t ON t.oid = b.base GROUP BY c.relname`;

/** What a statement reads: types whole, and of one type records by their ids. */
interface Reading {
  /** Undefined: it reads something that belongs to no kind of record. */
  types?: readonly string[];
  byId: boolean;
}

/** Finds the groups of answers. By the statements that they took: what an answer was made from, it read. */
export class CacheGroups {
  private typesOf: Promise<Map<string, readonly string[]>> | undefined;
  private readonly readings = new LRUCache<string, Reading>({ max: STATEMENTS });

  /** @param open sees what everybody may see */
  constructor(
    private readonly kinds: readonly RecordKind[],
    private readonly open: DataSource,
  ) {}

  /** Of an answer that took these statements. Undefined: what it was made from is not known, or nothing was read. */
  async ofStatements(statements: readonly Statement[]): Promise<string[] | undefined> {
    if (statements.length === 0) return undefined;
    const relations = await this.relations();
    const types = new Set<string>();
    const records = new Map<string, string>();
    for (const { text, parameters } of statements) {
      const reading = this.readingOf(text, relations);
      if (!reading.types) return undefined;
      const ids = reading.byId ? (parameters[0] as readonly string[]) : [];
      if (!reading.byId || !ids.every((id) => PLAIN_ID.test(id))) for (const type of reading.types) types.add(type);
      else for (const id of ids) records.set(recordGroup(reading.types[0], id), reading.types[0]);
    }
    const single = [...records].filter(([, type]) => !types.has(type));
    if (types.size + single.length <= MAX_GROUPS) return [...types, ...single.map(([group]) => group)].sort();
    return [...new Set([...types, ...records.values()])].sort();
  }

  private readingOf(text: string, relations: ReadonlyMap<string, readonly string[]>): Reading {
    const known = this.readings.get(text);
    if (known) return known;
    const words: readonly string[] = text.match(WORD) ?? [];
    const named = new Set(words.filter((word) => relations.has(word)));
    const types = [...new Set([...named].flatMap((name) => relations.get(name)!))];
    const isKnown = (named.size > 0 || words.includes(ENDED)) && [...named].every((name) => relations.get(name)!.length > 0);
    const [, table] = BY_ID.exec(text) ?? [];
    // Other rows that are read by their ids are parts of records, which go by the ids of those.
    const ofRecords = named.has(table) && this.kinds.some(({ entity }) => this.open.getMetadata(entity).tableName === table);
    const reading: Reading = { types: isKnown ? types : undefined, byId: ofRecords && types.length === 1 };
    this.readings.set(text, reading);
    return reading;
  }

  /** By the name of a relation the types of the records that it shows something of; none: of what is of no record. */
  private relations(): Promise<Map<string, readonly string[]>> {
    this.typesOf ??= logStatements([], () => this.readRelations());
    // A database that was away is asked again by the next request.
    this.typesOf.catch(() => (this.typesOf = undefined));
    return this.typesOf;
  }

  private async readRelations(): Promise<Map<string, readonly string[]>> {
    const rows: { name: string; isTable: boolean; tables: string[] | null }[] = await this.open.query(RELATIONS);
    const tablesOf = new Map(rows.map(({ name, isTable, tables }) => [name, { isTable, tables: tables ?? [] }]));
    const typesOfTable = new Map<string, Set<string>>();
    for (const { entity, type, parts = {} } of this.kinds) {
      const own = [this.open.getMetadata(entity).tableName, ...Object.values(parts).map(({ table }) => table)];
      for (const name of own.flatMap((text) => text.match(WORD) ?? []).filter((word) => tablesOf.has(word))) {
        const { isTable, tables } = tablesOf.get(name)!;
        for (const table of isTable ? [name] : tables) typesOfTable.set(table, (typesOfTable.get(table) ?? new Set()).add(type));
      }
    }
    return new Map(
      rows.map(({ name, tables }) => {
        const types = (tables ?? []).map((table) => typesOfTable.get(table));
        return [name, types.every(Boolean) ? [...new Set(types.flatMap((each) => [...each!]))].sort() : []];
      }),
    );
  }
}
