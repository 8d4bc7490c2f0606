import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { MigrationInterface } from "typeorm";

type Migration = new () => MigrationInterface;

const load = createRequire(__filename);

/** `1795000000000-create-nza`, as it is written or compiled. */
const FILE = /^(\d{13})-.+\.[jt]s$/;

/**
 * The migrations in a folder, oldest first.
 * @throws Error that names a file which does not begin with a moment of its own, or does not give one class that has it
 */
export function migrationsIn(folder: string): Migration[] {
  const moments = new Set<string>();
  // What is left out are the maps beside compiled files.
  const files = readdirSync(folder).filter((file) => !file.endsWith(".map"));
  return files.sort().map((file) => {
    const [, moment] = FILE.exec(file) ?? [];
    if (!moment || moments.has(moment)) throw new Error(`${join(folder, file)} has to begin with 13 digits that no other begins with`);
    moments.add(moment);
    const [migration, ...others] = Object.values(load(join(folder, file)) as Record<string, Migration>);
    // TypeORM keeps the name that an instance has.
    if (!migration?.name.endsWith(moment) || others.length > 0 || new migration().name !== migration.name) {
      throw new Error(`${join(folder, file)} has to export one class, with a name that ends with ${moment}, also of its instances`);
    }
    return migration;
  });
}
