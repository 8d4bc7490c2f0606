import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Viewer } from "@pakketgraaf/process";
import type { Seeded } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../schema/load";
import type { SubgraphName } from "../../schema/subgraphs";
import { createSeededDatabase, type TestDatabase } from "./databases";
import { mutationsOf } from "./mutation-walk/places";
import { write, type Input } from "./mutations";
import { startSubgraph, type RunningSubgraph } from "./subgraph";
import { ANONYMOUS, viewerOf } from "./viewers";

type FileRecord = Record<string, any> & { id: string };

/** What a party begins with. */
interface Beginning {
  /** Nobody is connected to it. */
  database: string;
  folder: string;
}

/** A party with a data folder of its own to correct. */
export class Party {
  private constructor(
    readonly name: SubgraphName,
    readonly database: TestDatabase,
    readonly dataSource: DataSource,
    readonly subgraph: RunningSubgraph,
    readonly folder: string,
  ) {}

  /** @param from what another one left; without, what was seeded of the files as they are */
  static async start(name: SubgraphName, from?: Beginning): Promise<Party> {
    const database = await createSeededDatabase(name, from?.database);
    const folder = mkdtempSync(join(tmpdir(), "data-"));
    cpSync(from?.folder ?? resolve(__dirname, `../../subgraphs/${name}/data`), folder, { recursive: true });
    const dataSource = await loadSubgraph(name).createDataSource(database.writer, name).initialize();
    return new Party(name, database, dataSource, await startSubgraph(name, { database }), folder);
  }

  async stop(): Promise<void> {
    await (await this.leave()).remove();
  }

  /** Stops it, and leaves its database and its files for others to begin with. */
  async leave(): Promise<Beginning & { remove: () => Promise<void> }> {
    await this.subgraph.stop();
    await this.dataSource.destroy();
    const { database, folder } = this;
    const remove = async (): Promise<void> => {
      await database.drop();
      rmSync(folder, { recursive: true });
    };
    return { database: database.name, folder, remove };
  }

  edit<Content = FileRecord[]>(file: string, change: (content: Content) => Content): void {
    const path = join(this.folder, file);
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")))));
  }

  /** Adds a record that is as another one, with an id of its own. */
  add(file: string, id: string, like: string, changes: object): void {
    this.edit(file, (records) => {
      const copy = JSON.stringify(records.find((record) => record.id === like)).replaceAll(`"${like}`, `"${id}`);
      return [...records, { ...JSON.parse(copy), vervallenIds: [], ...changes }];
    });
  }

  change(file: string, id: string, changes: object): void {
    this.edit(file, (records) => records.map((record) => (record.id === id ? { ...record, ...changes } : record)));
  }

  remove(file: string, ...ids: string[]): void {
    this.edit(file, (records) => records.filter(({ id }) => !ids.includes(id)));
  }

  seed(): Promise<Seeded> {
    return loadSubgraph(this.name).seed(this.dataSource, this.folder);
  }

  /** As a release left it that did not remember what it seeded. */
  forget(): Promise<unknown> {
    return this.dataSource.query(`UPDATE seeded_record SET hash = NULL, rows = NULL`);
  }

  async ask(query: string, variables: object = {}, viewer = ANONYMOUS): Promise<any> {
    const { data, errors } = await this.subgraph.query(query, variables as Record<string, unknown>, viewer);
    expect(errors).toBeUndefined();
    return data;
  }

  async write(mutation: string, input: Input, viewer: Viewer = viewerOf(this.name)) {
    const way = mutationsOf(this.name).find((each) => each.name === mutation)!;
    const { record, fouten } = await write(this.subgraph, way, input, viewer);
    return { id: record?.id, recordVersie: record?.recordVersie, fouten };
  }
}
