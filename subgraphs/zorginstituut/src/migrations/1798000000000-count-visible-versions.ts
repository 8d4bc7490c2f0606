import { countAllVersions, countVisibleVersions, INTERNAL_SCHEMA, showKeptVersion, showVisibleVersion } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** Records of which drafts are hidden. */
const WITH_DRAFTS = { agenda_item: "AgendaItem", duiding: "Duiding" };

export class CountVisibleVersions1798000000000 implements MigrationInterface {
  readonly name = "CountVisibleVersions1798000000000";

  async up(runner: QueryRunner): Promise<void> {
    await countVisibleVersions(runner);
    for (const [table, recordType] of Object.entries(WITH_DRAFTS)) {
      await showVisibleVersion(runner, table, recordType);
      // There are few drafts among much that is published.
      await runner.query(`CREATE INDEX ${table}_drafts ON ${INTERNAL_SCHEMA}.${table} (id) WHERE NOT gepubliceerd`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(WITH_DRAFTS)) {
      await runner.query(`DROP INDEX ${INTERNAL_SCHEMA}.${table}_drafts`);
      await showKeptVersion(runner, table);
    }
    await countAllVersions(runner);
  }
}
