import { messageOf } from "@pakketgraaf/process";
import type { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import type { CreateDataSource, DatabaseLimits } from "./data-source";
import { SharedSession } from "./own-session";
import { logStatements, untilEnd } from "./statement-log";

/** What keeps the writer from serving, and what from writing now, though it reads. */
export interface StateOfWriter {
  fault: string | null;
  readsOnly: string | null;
}

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
  private opening: Promise<DataSource> | undefined;
  private writerIsSound = false;
  private asking: Promise<StateOfWriter> | undefined;

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

  /**
   * Connects to what everybody may see, unless it is connected: once, whoever else asks for it meanwhile. When that fails, it is
   * tried again for who asks next.
   */
  async initialize(): Promise<void> {
    // It calls itself initialized before it is: while it is being made, all wait.
    if (this.opening === undefined && this.open.isInitialized) return;
    this.opening ??= logStatements([], () => this.open.initialize()).finally(() => (this.opening = undefined));
    await untilEnd(this.opening);
  }

  /**
   * How the writer finds the database now, by a connection that was not there before: one that was may be of a time when that was
   * otherwise. Once it is known to be sound, that it cannot connect keeps it from writing only.
   * @throws Error while that is not known, or when it never may connect so
   */
  askWriter(): Promise<StateOfWriter> {
    this.asking ??= this.findStateOfWriter().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async findStateOfWriter(): Promise<StateOfWriter> {
    try {
      const dataSource = await this.create(this.urls.writer, undefined, this.limits).initialize();
      const state = await stateOfWriter(dataSource).finally(() => dataSource.destroy());
      this.writerIsSound = state.fault === null;
      return state;
    } catch (error) {
      if (!this.writerIsSound || error instanceof SharedSession) throw error;
      return { fault: null, readsOnly: messageOf(error) };
    }
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

async function stateOfWriter(dataSource: DataSource): Promise<StateOfWriter> {
  const [{ isReadOnly, isStandby }] = await dataSource.query(
    `SELECT current_setting('transaction_read_only')::boolean AS "isReadOnly", pg_is_in_recovery() AS "isStandby"`,
  );
  const readsOnly = isReadOnly ? `the database is ${isStandby ? "a standby" : "read-only"}` : null;
  return { fault: await findBypass(dataSource), readsOnly };
}
