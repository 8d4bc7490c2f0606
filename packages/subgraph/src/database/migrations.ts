import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { MigrationInterface } from "typeorm";

type Migration = new () => MigrationInterface;

const load = createRequire(__filename);

/** `1795000000000-create-nza`, as it is written or compiled; not the map beside it. */
const FILE = /^(\d{13})-.+\.[jt]s$/;

/**
 * The migrations in a folder, oldest first.
 * @throws Error that names a file which does not give one class, with the moment of the file in its name
 */
export const migrationsIn = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((file) => FILE.test(file))
    .sort()
    .map((file) => {
      const [, moment] = FILE.exec(file)!;
      const [migration, ...others] = Object.values(load(join(folder, file)) as Record<string, Migration>);
      if (!migration?.name.endsWith(moment) || others.length > 0) {
        throw new Error(`${join(folder, file)} has to export one class, with a name that ends with ${moment}`);
      }
      return migration;
    });
