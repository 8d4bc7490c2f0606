import { messageOf } from "@pakketgraaf/process";
import type { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import type { CreateDataSource, DatabaseLimits } from "./data-source";
import { logStatements, untilEnd } from "./statement-log";

/** Milliseconds that it is believed whether the database takes changes: who asks often costs it no more connections. */
const WRITING_BELIEVED_MS = 500;

/** Of a pool: connections, those that do nothing, and who waits for one. */
export type PoolLoad = Record<"totalCount" | "idleCount" | "waitingCount", number>;

/**
 * A subgraph's ways into its database. What a connection may see is fixed when it is made: one of the reader finds in
 * every table only what is public, one of the writer also what is hidden from others than its organisation. A guest's is
 * of the writer too, as it may write, but finds what is public. So the same statement serves every viewer, and there is
 * no condition to forget.
 */
export class Connections {
  /** What everybody may see. */
  readonly open: DataSource;
  private readonly own = new Map<string, Promise<DataSource>>();
  private writerIsSound = false;
  private writing: Promise<string | null> | undefined;

  constructor(
    private readonly create: CreateDataSource,
    readonly urls: { readonly reader: string; readonly writer: string },
    readonly limits?: DatabaseLimits,
  ) {
    this.open = create(urls.reader, undefined, limits);
  }

  /**
   * Of an organisation, with what it may see beyond that. Only for one that is known to own data here, to supervise, or
   * to be a guest.
   * @throws Error when the writer would see what other organisations hide
   */
  of(organisation: string, isGuest = false): Promise<DataSource> {
    let connected = this.own.get(organisation);
    if (!connected) {
      // Not as a part of the request that comes first: others wait for it too.
      connected = logStatements([], () => this.connect(organisation, isGuest));
      this.own.set(organisation, connected);
      // A database that was away is asked again by the next request.
      connected.catch(() => this.own.delete(organisation));
    }
    return untilEnd(connected);
  }

  /** What keeps the writer from serving, if anything; once nothing does, it is not asked again. */
  async findFaultOfWriter(): Promise<string | null> {
    if (this.writerIsSound) return null;
    const bypass = await this.asWriter(findBypass);
    this.writerIsSound = !bypass;
    return bypass;
  }

  /**
   * What keeps it from writing now, if anything: it finds its database, but that takes no changes. By a connection that was not
   * there before: one that was may still be of a time when that was otherwise.
   */
  findFaultOfWriting(): Promise<string | null> {
    this.writing ??= this.asWriter(findReadOnly)
      .catch((error: unknown) => `no connection to write by: ${messageOf(error)}`)
      .finally(() => setTimeout(() => (this.writing = undefined), WRITING_BELIEVED_MS).unref());
    return this.writing;
  }

  private async asWriter<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
    const dataSource = await this.create(this.urls.writer, undefined, this.limits).initialize();
    return work(dataSource).finally(() => dataSource.destroy());
  }

  private async connect(organisation: string, isGuest: boolean): Promise<DataSource> {
    const dataSource = await this.create(this.urls.writer, organisation, this.limits, isGuest).initialize();
    const fault = await findBypass(dataSource).catch(messageOf);
    if (fault === null) return dataSource;
    await dataSource.destroy();
    throw new Error(fault);
  }

  /** How the connections of each role are used: of the reader, and of the writer for each organisation. */
  async load(): Promise<{ role: "reader" | "writer"; pool: PoolLoad }[]> {
    const connected = await this.connected();
    return connected.map((dataSource) => ({
      role: dataSource === this.open ? "reader" : "writer",
      pool: (dataSource.driver as PostgresDriver).master as PoolLoad,
    }));
  }

  async destroy(): Promise<void> {
    for (const dataSource of await this.connected()) await dataSource.destroy();
  }

  private async connected(): Promise<DataSource[]> {
    const own = await Promise.allSettled(this.own.values());
    const made = own.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    return [this.open, ...made].filter(({ isInitialized }) => isInitialized);
  }
}

/**
 * What is wrong with a role that should see its organisation's hidden rows only: it is one that row-level security does
 * not hold, as a superuser, a role that bypasses it, or the owner of a table. Null when nothing is.
 */
async function findBypass(dataSource: DataSource): Promise<string | null> {
  const open: { name: string }[] = await dataSource.query(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relrowsecurity AND NOT row_security_active(oid) ORDER BY 1`,
  );
  if (open.length === 0) return null;
  return `the role of WRITER_DATABASE_URL bypasses row-level security on ${open.map(({ name }) => name).join(", ")}`;
}

/** Why a transaction could change nothing: the database was told so, or is a copy of another. */
async function findReadOnly(dataSource: DataSource): Promise<string | null> {
  const [{ isReadOnly, isStandby }] = await dataSource.query(
    `SELECT current_setting('transaction_read_only')::boolean AS "isReadOnly", pg_is_in_recovery() AS "isStandby"`,
  );
  return isReadOnly ? `the database is ${isStandby ? "a standby" : "read-only"}` : null;
}
