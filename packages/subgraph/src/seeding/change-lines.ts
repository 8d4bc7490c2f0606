import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import { readParts, snapshotOf, type RecordKind, type Snapshot, type VersionedRecord } from "../record/record-kind";
import { appendChanges, CORRECTION, type Change } from "../writing/change-log";
import type { Logged } from "./catalogue";
import { metadataOf, versionColumn } from "./table-row";

const CHUNK = 500;

/** What is logged of records, to tell afterwards what became of them. */
export class ChangeLines {
  private readonly ids = new Map<RecordKind, Set<string>>();
  private before = new Map<string, Snapshot>();

  constructor(
    private readonly manager: EntityManager,
    /** The table that rows of a kind lie in. */
    private readonly tableOf: (kind: RecordKind) => string,
  ) {}

  expect(records: Iterable<Logged>): void {
    for (const { kind, id } of records) {
      if (!this.ids.has(kind)) this.ids.set(kind, new Set());
      this.ids.get(kind)!.add(id);
    }
  }

  /** Before anything is done. Nobody changes these records from now on, until all is done. */
  async begin(): Promise<void> {
    for (const [kind, ids] of this.ids) {
      const records = `SELECT FROM ${this.tableOf(kind)} WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`;
      await this.manager.query(records, [[...ids]]);
    }
    this.before = await this.snapshots();
  }

  /**
   * After all is done: each record that is otherwise now has a line, and one version more.
   * @param endedBefore whether a record had ended, by its type and id
   */
  async write(endedBefore: (name: string) => boolean, endedNow: (name: string) => boolean): Promise<void> {
    const after = await this.snapshots();
    const changes: Change[] = [];
    for (const [kind, ids] of this.ids) {
      const changed: string[] = [];
      const known = await this.knownToLog(kind, [...ids]);
      for (const id of [...ids].sort()) {
        const name = `${kind.type} ${id}`;
        const [was, is] = [endedBefore(name) ? null : this.before.get(name), endedNow(name) ? null : after.get(name)];
        if (!was && !is) continue;
        // Its first line comes with those of all others that have none.
        if (!was && !known.has(id)) continue;
        if (was && is && isDeepStrictEqual(was, is)) continue;
        if (is) changed.push(id);
        const version = ((this.before.get(name) ?? is)!.state as VersionedRecord).recordVersie + 1;
        changes.push({
          type: kind.type,
          id,
          before: was ?? null,
          after: is ? { ...is, state: { ...is.state, recordVersie: version } } : null,
        });
      }
      const table = this.tableOf(kind);
      const column = versionColumn(metadataOf(this.manager.connection, table));
      await this.manager.query(`UPDATE ${table} SET ${column} = ${column} + 1 WHERE id = ANY ($1)`, [changed]);
    }
    for (let start = 0; start < changes.length; start += CHUNK) {
      await appendChanges(this.manager, CORRECTION, changes.slice(start, start + CHUNK));
    }
  }

  private async knownToLog({ type }: RecordKind, ids: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await this.manager.query(
      `SELECT DISTINCT record_id AS id FROM visible_change WHERE record_type = $1 AND record_id = ANY ($2)`,
      [type, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async snapshots(): Promise<Map<string, Snapshot>> {
    const all = new Map<string, Snapshot>();
    for (const [kind, ids] of this.ids) {
      const list = [...ids];
      for (let start = 0; start < list.length; start += CHUNK) {
        const chunk = list.slice(start, start + CHUNK);
        const parts = await readParts(this.manager, kind, chunk);
        const records = await this.manager.createQueryBuilder(kind.entity, "e").where("e.id = ANY(:ids)", { ids: chunk }).getMany();
        for (const record of records) all.set(`${kind.type} ${record.id}`, snapshotOf(kind, record, parts.get(record.id)));
      }
    }
    return all;
  }
}
