import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../../schema/root";

const git = (...args: string[]): string => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();

/** The short name of a commit, with a mark where the files of this checkout are others. */
export const versionOf = (ref?: string): string => {
  const name = git("rev-parse", "--short", ref ?? "HEAD");
  return ref === undefined && git("status", "--porcelain", "--untracked-files=no") ? `${name} and changes` : name;
};

/** A commit, checked out and built beside this one. */
export interface Base {
  root: string;
  remove: () => void;
}

export function buildBase(ref: string): Base {
  const root = join(mkdtempSync(join(tmpdir(), "pakketgraaf-base-")), "checkout");
  git("worktree", "add", "--quiet", "--detach", "--force", root, ref);
  const remove = (): void => {
    process.off("exit", remove);
    git("worktree", "remove", "--force", root);
  };
  process.once("exit", remove);
  try {
    installIn(root);
    execFileSync("npm", ["run", "build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    return { root, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

const LOCK = "package-lock.json";
const MODULES = "node_modules";
/** Our own packages: links to the folders of a checkout. */
const OWN = "@pakketgraaf";

/** What is installed here, where it is the same; or all that it takes. */
function installIn(root: string): void {
  if (readFileSync(join(root, LOCK), "utf8") !== readFileSync(join(ROOT, LOCK), "utf8")) {
    execFileSync("npm", ["ci", "--prefer-offline"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    return;
  }
  const link = (path: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(root, path));
  };
  for (const name of readdirSync(join(ROOT, MODULES))) if (name !== OWN && name !== ".cache") link(join(MODULES, name));
  mkdirSync(join(root, MODULES, OWN));
  for (const workspace of workspacesOf(root)) {
    const { name } = JSON.parse(readFileSync(join(root, workspace, "package.json"), "utf8")) as { name: string };
    symlinkSync(join(root, workspace), join(root, MODULES, name));
    if (existsSync(join(ROOT, workspace, MODULES))) link(join(workspace, MODULES));
  }
}

function workspacesOf(root: string): string[] {
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { workspaces: string[] };
  return workspaces.flatMap((each) =>
    each.endsWith("/*") ? readdirSync(join(root, dirname(each))).map((name) => join(dirname(each), name)) : [each],
  );
}
