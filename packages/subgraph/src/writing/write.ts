import { isDeepStrictEqual } from "node:util";
import { log, messageOf } from "@pakketgraaf/process";
import { GraphQLError } from "graphql";
import type { DataSource, EntityManager, ObjectLiteral, QueryRunner } from "typeorm";
import { WRITE_TIMEOUT_SETTING } from "../database/data-source";
import { isDatabaseAway, troubleOf, type Trouble } from "../database/trouble";
import type { Context } from "../lists/loaders";
import { kindOf, readParts, snapshotOf, type RecordKind, type Snapshot, type VersionedRecord } from "../record/record-kind";
import { insertRecord, tableStore } from "../record/record-store";
import { versionField } from "../record/version";
import { revive } from "../record/revive";
import { findIllFormed, Refusal, type GraphWords, type Problem } from "../request/bad-input";
import { groupsOf } from "../request/cache-groups";
import type { Asked, SubgraphRequest, Verdict } from "../request/request";
import { appendChanges, type Actor, type Change } from "./change-log";
import { isTooLong, longIdsIn } from "./long-ids";
import { keepingAnswer, keyed, readKey, takeKey, type Call, type KeptAnswer } from "./mutation-key";

/** A record of another party that the input refers to. */
export interface Reference extends Asked {
  /** Where the input says so. */
  path: string[];
}

type Class<T> = new () => T;

/** What the records of a subgraph are, how to speak of them, and what who changes them is to it. */
type Records = Pick<SubgraphRequest, "kinds" | "words"> & Partial<Pick<SubgraphRequest, "standing">>;

export interface Mutation<T extends VersionedRecord, I = unknown> extends Call {
  input: I;
  /** The class of the record that is answered. */
  type: Class<T>;
  /** What the owners are asked about before anything is written. */
  refersTo?: readonly Reference[];
}

/** What a mutation answers: the record, and what the user can mend. */
export interface Outcome<T> {
  record: T | null;
  problems: Problem[];
}

const versionOf = (record: VersionedRecord): number => record[versionField()];

/** Where an input names the record that a mutation is of. */
const OWN_ID = ["input", "id"];
/** Of PostgreSQL. */
const NO_INDEX_HOLDS_IT = "54000";
/** How often a transaction is begun, by what went wrong with the one before. */
const ATTEMPTS: Partial<Record<Trouble, number>> = { again: 3, connection: 2 };

/**
 * Runs a mutation once per organisation and key: its changes, its lines in the log and its answer are one transaction.
 * When `work` throws a Refusal nothing is changed, and the refusal is the answer; so is what no scalar could read in the
 * input, together with whatever else `work` refuses.
 * @param work gets the input with the ids that records of other parties have now
 * @throws GraphQLError IDEMPOTENCY_KEY_REUSED; OUTCOME_UNKNOWN when the database went away during the commit;
 * SUBGRAPH_UNAVAILABLE when it cannot take the change now
 */
export async function write<T extends VersionedRecord, I>(
  context: Context,
  mutation: Mutation<T, I>,
  work: (input: I, transaction: Transaction) => Promise<T | null>,
): Promise<Outcome<T>> {
  const { dataSource, schema, viewer, words } = context;
  const call = keyed(schema, words.names.key, mutation);
  const organisation = viewer.organisation!;
  const { refersTo = [] } = mutation;
  // Also asked inside the transaction; here it spares the owners a question.
  const kept = refersTo.length > 0 ? await readKey(dataSource.manager, organisation, call).catch(orNotNow(words)) : null;
  if (kept) return outcomeOf(context, mutation, kept);
  const illFormed = findIllFormed(words.illFormed, mutation.input, ["input"]);
  const { unknown, unverified, became } = await verify(context, refersTo);
  const input = withIds(mutation.input, became);
  const answer = await inTransaction(dataSource, words, async (manager): Promise<KeptAnswer> => {
    const before = await takeKey(manager, organisation, call);
    if (before) return before;
    const transaction = new Transaction(manager, context, unverified);
    const outcome = await orRefusal(manager, illFormed, async () => {
      if (unknown.length > 0) throw new Refusal(unknown);
      return orTooLong(context, mutation, () => work(input, transaction));
    });
    const changes = outcome.problems.length === 0 ? transaction.changes : [];
    // Caches are told of it also when it is replayed: the first time, whoever should have been told may have ended before.
    const kept = { ...outcome, changed: groupsOf(changes) };
    await appendChanges(manager, viewer, changes, keepingAnswer(organisation, call, kept));
    return JSON.parse(JSON.stringify(kept));
  }).catch((error: unknown) => {
    // Unless the database says that nothing was done.
    if (error instanceof GraphQLError && error.extensions.code === "OUTCOME_UNKNOWN") context.changed.tell(undefined);
    return orNotNow(words)(error);
  });
  // What an earlier mutation of the same request has read may not be so any more.
  context.loaders.forget();
  return outcomeOf(context, mutation, answer);
}

/** Changes records outside a mutation: nobody repeats it, so it has no key. */
export const changeOnBehalf = (
  dataSource: DataSource,
  records: Records,
  actor: Actor,
  work: (transaction: Transaction) => Promise<unknown>,
): Promise<void> =>
  inTransaction(dataSource, records.words, async (manager) => {
    const transaction = new Transaction(manager, records);
    await work(transaction);
    await appendChanges(manager, actor, transaction.changes);
  });

/** What a mutation changes. Each change of a record becomes a line in the log. */
export class Transaction {
  readonly changes: Change[] = [];

  constructor(
    readonly manager: EntityManager,
    private readonly records: Records,
    private readonly unverified: ReadonlySet<string> = new Set(),
  ) {}

  /** Whether the owner of a record that the input refers to could say that it exists. */
  isVerified(type: string, id: string): boolean {
    return !this.unverified.has(`${type} ${id}`);
  }

  /** Adds a record, with its rows in other tables. */
  async add<T extends VersionedRecord>(record: T, parts: ObjectLiteral[] = []): Promise<T> {
    const kind = this.kindOf(record.constructor as Class<T>);
    const added = await insertRecord(this.manager, record, parts);
    this.changes.push({ type: kind.type, id: record.id, before: null, after: await this.snapshot(kind, added) });
    return added;
  }

  /**
   * Changes a record that nobody else can change meanwhile.
   * @param expectedVersion the version that the client saw; null: whichever it is
   * @param alter changes the record's columns, and its rows in other tables
   * @param path where the input names it, where that is not as its `id`
   * @throws Refusal when there is no such record for this viewer, or it has another version
   */
  async change<T extends VersionedRecord>(
    type: Class<T>,
    id: string,
    expectedVersion: number | null,
    alter: (record: T) => unknown,
    path?: readonly string[],
  ): Promise<T> {
    const kind = this.kindOf(type);
    const store = kind.store ?? tableStore(kind.entity);
    const record = await this.lock(kind, id, expectedVersion, path);
    const before = await this.snapshot(kind, record);
    await alter(record);
    Object.assign(record, { [versionField()]: versionOf(record) + 1 });
    const changed = await store.update(this.manager, record);
    this.changes.push({ type: kind.type, id, before, after: await this.snapshot(kind, changed) });
    return changed;
  }

  /**
   * Removes a record that nobody else can change meanwhile.
   * @param expectedVersion the version that the client saw
   * @param clear removes its rows in other tables
   * @returns null: there is no such record any more
   * @throws Refusal when there is no such record for this viewer, or it has another version
   */
  async remove<T extends VersionedRecord>(
    type: Class<T>,
    id: string,
    expectedVersion: number,
    clear: (record: T) => unknown,
  ): Promise<null> {
    const kind = this.kindOf(type);
    const record = await this.lock(kind, id, expectedVersion);
    const before = await this.snapshot(kind, record);
    await clear(record);
    await this.manager.delete(record.constructor, { id });
    this.changes.push({ type: kind.type, id, before, after: null });
    return null;
  }

  private kindOf<T extends VersionedRecord>(type: Class<T>): RecordKind<T> {
    return kindOf(this.records.kinds, type);
  }

  private async lock<T extends VersionedRecord>(
    kind: RecordKind<T>,
    id: string,
    expectedVersion: number | null,
    path: readonly string[] = OWN_ID,
  ): Promise<T> {
    const store = kind.store ?? tableStore(kind.entity);
    // A guest's version is counted, as of when the statement began: once the record is its own, it is read again.
    if (this.records.standing === "guest") await store.lock(this.manager, id);
    const record = await store.lock(this.manager, id);
    const { notFound, changed, names } = this.records.words;
    if (!record) throw new Refusal([{ ...notFound(kind.type), path: [...path] }]);
    if (expectedVersion !== null && versionOf(record) !== expectedVersion) {
      const problem = changed(versionOf(record), expectedVersion);
      throw new Refusal([{ ...problem, path: ["input", names.expectedVersion] }], record);
    }
    return record;
  }

  /** @param record as it is in the database now */
  private async snapshot<T extends VersionedRecord>(kind: RecordKind<T>, record: T): Promise<Snapshot> {
    return snapshotOf(kind, record, (await readParts(this.manager, kind, [record.id])).get(record.id));
  }
}

/** Undoes what was done before a refusal, and no more: what the transaction did before stays. */
async function orRefusal<T>(
  manager: EntityManager,
  illFormed: readonly Problem[],
  work: () => Promise<T | null>,
): Promise<Outcome<T>> {
  await manager.query("SAVEPOINT work");
  try {
    const record = await work();
    if (illFormed.length > 0) throw new Refusal([]);
    return { record, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await manager.query("ROLLBACK TO SAVEPOINT work");
    // Of what could not be read there is nothing else to say.
    const others = error.problems.filter(({ path }) => !illFormed.some((each) => isDeepStrictEqual(each.path, path)));
    return { record: error.record as T | null, problems: [...illFormed, ...others] };
  }
}

/** What is referred to and not looked up is told by the database when it is not there; also when no index holds its id. */
async function orTooLong<T>({ schema, words }: Context, { mutation, input }: Call, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const tooLong = (error as { code?: string }).code === NO_INDEX_HOLDS_IT ? longIdsIn(schema, mutation, input) : [];
    if (tooLong.length === 0) throw error;
    throw new Refusal(tooLong.map(({ id, path }) => ({ ...words.unknown("record", id), path })));
  }
}

async function verify({ owners, words }: SubgraphRequest, refersTo: readonly Reference[]) {
  const unknown: Problem[] = [];
  const unverified = new Set<string>();
  const became: Reference[] = [];
  const asked = new Map<string, Promise<Verdict>>();
  // However often the input names a record, its owner is asked once.
  const check = ({ type, id, of }: Reference): Promise<Verdict> | Verdict => {
    if (id === "" || isTooLong(id)) return "unknown";
    const name = JSON.stringify([type, id, of]);
    if (!asked.has(name)) asked.set(name, owners.check(type, id, of));
    return asked.get(name)!;
  };
  const verdicts = await Promise.all(refersTo.map(check));
  for (const [place, { type, id, of, path }] of refersTo.entries()) {
    const verdict = verdicts[place];
    if (verdict === "unknown") unknown.push({ ...words.unknown(type, id, of), path });
    if (verdict === "unreachable") unverified.add(`${type} ${id}`);
    if (typeof verdict === "object") became.push({ type, id: verdict.became, path });
  }
  return { unknown, unverified, became };
}

/** An input with other ids in these places. */
const withIds = <I>(input: I, references: readonly Reference[]): I =>
  references.reduce((value, { id, path: [, ...path] }) => withValue(value, path, id) as I, input);

function withValue(value: unknown, [name, ...path]: readonly string[], inner: unknown): unknown {
  if (name === undefined) return inner;
  const copy = Array.isArray(value) ? [...value] : Object.assign(Object.create(Object.getPrototypeOf(value)), value);
  copy[name] = withValue(copy[name], path, inner);
  return copy;
}

type Work<R> = (manager: EntityManager) => Promise<R>;

async function inTransaction<R>(dataSource: DataSource, words: GraphWords, work: Work<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryInTransaction(dataSource, words, work);
    } catch (error) {
      if (attempt >= (ATTEMPTS[troubleOf(error)] ?? 1)) throw error;
    }
  }
}

/**
 * What holds in a transaction that writes. Its statements go by keys: one plan, by an index, serves any value and any number
 * of rows, and to make a plan takes as long as to carry it out.
 */
const OWN_SETTINGS = `
  SELECT set_config(name, value, true) FROM (VALUES
    ('statement_timeout', current_setting('${WRITE_TIMEOUT_SETTING}')),
    ('idle_in_transaction_session_timeout', current_setting('${WRITE_TIMEOUT_SETTING}')),
    ('plan_cache_mode', 'force_generic_plan'),
    ('enable_seqscan', 'off')) AS settings (name, value)`;

async function tryInTransaction<R>(dataSource: DataSource, words: GraphWords, work: Work<R>): Promise<R> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(OWN_SETTINGS);
    const result = await work(runner.manager);
    await commit(runner, words);
    return result;
  } catch (error) {
    // A connection that is gone has rolled back by itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function commit(runner: QueryRunner, { names }: GraphWords): Promise<void> {
  try {
    await runner.commitTransaction();
  } catch (cause) {
    throw new GraphQLError(`It is not known whether this was done; repeat it with the same ${names.key}`, {
      extensions: { code: "OUTCOME_UNKNOWN" },
      originalError: cause as Error,
    });
  }
}

/**
 * What is told of an error before any commit: nothing was done. It is told as an answer: that reading does well is not to be
 * doubted for it.
 */
const orNotNow =
  ({ names }: GraphWords) =>
  (error: unknown): never => {
    if (!isDatabaseAway(error)) throw error;
    log.error(`the database takes no changes: ${messageOf(error)}`);
    throw new GraphQLError(`Nothing can be changed here now; repeat it later with the same ${names.key}`, {
      extensions: { code: "SUBGRAPH_UNAVAILABLE", retry: true },
      originalError: error as Error,
    });
  };

/** An answer as it was kept. */
async function outcomeOf<T extends VersionedRecord>(
  { dataSource, schema, changed, kinds }: SubgraphRequest,
  { type }: Mutation<T>,
  kept: KeptAnswer,
): Promise<Outcome<T>> {
  const { record, problems, changed: groups } = kept as { record: object | null; problems: Problem[]; changed?: string[] };
  changed.tell(groups);
  return { record: record && (await revive(dataSource, schema, kindOf<T>(kinds, type), record)), problems };
}
