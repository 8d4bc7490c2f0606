import { DataSource, DefaultNamingStrategy, type DataSourceOptions, type NamingStrategyInterface } from "typeorm";
import { snakeCase } from "typeorm/util/StringUtils";
import type { SessionSettings } from "./own-session";
import { postgres, PreparedClient } from "./postgres";
import { INTERNAL_SCHEMA } from "./provision";

/** `validFrom` in a class is `valid_from` in the database. */
class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, customName?: string): string {
    return customName ?? snakeCase(className);
  }
  override columnName(property: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return snakeCase([...embeddedPrefixes, customName ?? property].join("_"));
  }
}

type PostgresOptions = Extract<DataSourceOptions, { type: "postgres" }>;

/** The classes of what is kept in a subgraph's database, and of what makes it. */
type Kept = Pick<PostgresOptions, "entities" | "migrations">;

/**
 * Makes connections as a role. Not connected yet.
 * @param organisation on whose behalf: they see what is hidden from others; absent: what everybody may see
 * @param isGuest whether it owns nothing here: they see what everybody may see, and change what a view lets them change
 */
export type CreateDataSource = (url: string, organisation?: string, limits?: DatabaseLimits, isGuest?: boolean) => DataSource;

/** What TypeORM read from the classes; a subgraph's data sources share it, as reading takes longer than connecting. */
interface Read {
  classes?: Pick<DataSource, "entityMetadatas" | "entityMetadatasMap" | "migrations">;
}

class SubgraphDataSource extends DataSource {
  constructor(
    private readonly read: Read,
    options: PostgresOptions,
  ) {
    super(options);
  }

  protected override async buildMetadatas(): Promise<void> {
    if (this.read.classes) return void Object.assign(this, this.read.classes);
    await super.buildMetadatas();
    const { entityMetadatas, entityMetadatasMap, migrations } = this;
    this.read.classes = { entityMetadatas, entityMetadatasMap, migrations };
  }
}

/** How long whoever serves waits for a database, in milliseconds. Without these: for as long as it takes. */
export interface DatabaseLimits {
  /** For a connection. Of mutations and of the subgraph itself: a query leaves at its own end. */
  connect: number;
  /**
   * For a statement of a mutation, and in a transaction for the next one: what takes longer holds up all others.
   */
  write: number;
}

/** Connections at most; PostgreSQL's own default for all its users together is 100. */
const POOL_SIZE = 10;
const POOL_SIZE_OF_ORGANISATION = 5;
/**
 * Milliseconds that a connection is kept that nobody uses: what PostgreSQL read of the catalogue and planned is gone with it, and
 * the first request after that took ten times as much of the processor. Those of organisations are many, and are let go sooner.
 */
const KEPT_IDLE = 600_000;
const KEPT_IDLE_OF_ORGANISATION = 10_000;

/** The setting that tells the database for whom a connection is; what is hidden goes by it. */
export const ORGANISATION_SETTING = "pakketgraaf.organisation";
/** The setting that tells transactions that write how long they may take, in milliseconds; 0: as long as they like. */
export const WRITE_TIMEOUT_SETTING = "pakketgraaf.write_timeout";

/** The one way a subgraph reaches its database. Not connected yet: `initialize()` does that. */
export const dataSourcesOf = ({ entities, migrations }: Kept): CreateDataSource => {
  const read: Read = {};
  return (url, organisation, limits, isGuest) =>
    new SubgraphDataSource(read, {
      type: "postgres",
      driver: postgres,
      url,
      entities,
      migrations,
      poolSize: organisation ? POOL_SIZE_OF_ORGANISATION : POOL_SIZE,
      namingStrategy: new SnakeCase(),
      synchronize: false,
      connectTimeoutMS: limits?.connect,
      extra: {
        Client: PreparedClient,
        idleTimeoutMillis: organisation ? KEPT_IDLE_OF_ORGANISATION : KEPT_IDLE,
        settings: settingsOf(organisation, isGuest, limits?.write ?? 0),
      },
      logging: false,
    });
};

function settingsOf(organisation: string | undefined, isGuest: boolean | undefined, writeTimeout: number): SessionSettings {
  // Of a table with hidden rows the public schema has a view under the same name: the first that is found is what is seen.
  const searchPath = isGuest ? `public,${INTERNAL_SCHEMA}` : `${INTERNAL_SCHEMA},public`;
  return {
    // Until a statement asks for another: PostgreSQL would go over to a plan for any value after five executions.
    plan_cache_mode: "force_custom_plan",
    [WRITE_TIMEOUT_SETTING]: String(writeTimeout),
    ...(organisation && { search_path: searchPath, [ORGANISATION_SETTING]: organisation }),
  };
}
