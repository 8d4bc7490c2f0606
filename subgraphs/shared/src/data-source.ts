import { DataSource, DefaultNamingStrategy, type DataSourceOptions, type NamingStrategyInterface } from "typeorm";
import { snakeCase } from "typeorm/util/StringUtils";
import { PreparedClient } from "./prepared-client";

/** `geldigVan` in a class is `geldig_van` in the database. */
class SnakeCase extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, customName?: string): string {
    return customName ?? snakeCase(className);
  }
  override columnName(property: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return snakeCase([...embeddedPrefixes, customName ?? property].join("_"));
  }
}

type PostgresOptions = Extract<DataSourceOptions, { type: "postgres" }>;

export interface DatabaseOptions {
  url: string;
  entities: PostgresOptions["entities"];
  migrations: PostgresOptions["migrations"];
  /** Connections at most; PostgreSQL's own default for all its users together is 100. */
  poolSize?: number;
}

/** The one way a subgraph reaches its database. Not connected yet: `initialize()` does that. */
export const createDataSource = ({ url, entities, migrations, poolSize = 10 }: DatabaseOptions): DataSource =>
  new DataSource({
    type: "postgres",
    url,
    entities,
    migrations,
    poolSize,
    namingStrategy: new SnakeCase(),
    synchronize: false,
    connectTimeoutMS: 3000,
    // Each execution is planned for its values. A plan for any value, which PostgreSQL goes over to after five executions
    // of a prepared statement, takes every filter for one that most rows pass, and reads the whole table for a rare value.
    extra: { Client: PreparedClient, options: "-c plan_cache_mode=force_custom_plan" },
    logging: false,
  });
