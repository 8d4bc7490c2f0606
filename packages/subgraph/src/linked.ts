import DataLoader from "dataloader";
import type { DataSource, EntityTarget, ObjectLiteral } from "typeorm";
import type { Link } from "./list";

/** All records that a link table ties to each parent, for lists that stay small. One statement for all parents. */
export const loadThrough = <T extends ObjectLiteral & { id: string }>(
  dataSource: DataSource,
  entity: EntityTarget<T>,
  link: Link,
  orderBy: keyof T & string,
): DataLoader<string, T[]> =>
  new DataLoader(async (parents) => {
    const { raw, entities } = await dataSource
      .createQueryBuilder(entity, "e")
      .innerJoin(link.table, "l", `l.${link.child} = e.id AND l.${link.parent} = ANY(:parents) AND ${link.condition ?? "true"}`, { parents })
      .addSelect(`l.${link.parent}`, "parent")
      .orderBy(`e.${orderBy}`)
      .addOrderBy("e.id")
      .getRawAndEntities();
    const byId = new Map(entities.map((record) => [record.id, record]));
    const groups = new Map<string, T[]>(parents.map((parent) => [parent, []]));
    for (const row of raw) groups.get(row.parent)!.push(byId.get(row.e_id)!);
    return parents.map((parent) => groups.get(parent)!);
  });

/**
 * The ids that a link table ties to each parent, in the order of the ids: for records that another subgraph owns.
 * One statement for all parents of the same link and grounds.
 */
export class LinkedIdsLoader {
  private readonly batches = new Map<string, DataLoader<string, { id: string }[]>>();

  constructor(private readonly dataSource: DataSource) {}

  /** @param grounds only links on one of these grounds */
  load(link: Link, parent: string, grounds?: readonly string[]): Promise<{ id: string }[]> {
    const name = JSON.stringify([link, grounds]);
    const batch = this.batches.get(name) ?? new DataLoader((parents) => this.read(link, parents, grounds));
    this.batches.set(name, batch);
    return batch.load(parent);
  }

  private async read(
    link: Link,
    parents: readonly string[],
    grounds: readonly string[] | undefined,
  ): Promise<{ id: string }[][]> {
    const rows: { parent: string; child: string }[] = await this.dataSource.query(
      `SELECT DISTINCT l.${link.parent} AS parent, l.${link.child} AS child FROM ${link.table} l
       WHERE l.${link.parent} = ANY($1) AND l.${link.child} IS NOT NULL AND ${link.condition ?? "true"}
       ${link.grounds && grounds ? `AND ${link.grounds.expression} = ANY($2)` : ""} ORDER BY 1, 2`,
      link.grounds && grounds ? [parents, grounds] : [parents],
    );
    const groups = new Map<string, { id: string }[]>(parents.map((parent) => [parent, []]));
    for (const { parent, child } of rows) groups.get(parent)!.push({ id: child });
    return parents.map((parent) => groups.get(parent)!);
  }
}
