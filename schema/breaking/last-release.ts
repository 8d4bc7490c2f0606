import { execFileSync } from "node:child_process";

export interface Release {
  /** The tag, or the commit that set the version. */
  name: string;
  /** What the file held then. */
  content: string;
}

/**
 * The last release that had the file: the newest tag `v*` on the way to HEAD, or where there is no tag the last commit
 * that changed the version in package.json. Null when there is none.
 * @param repository its root folder
 * @param file its path from there
 */
export function lastRelease(repository: string, file: string): Release | null {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: repository, encoding: "utf8", maxBuffer: MAX_BYTES }).trim();
  const lines = (...args: string[]): string[] => git(...args).split("\n").filter(Boolean);

  if (git("rev-parse", "--is-shallow-repository") === "true") {
    throw new Error("this clone has no history to compare with; fetch it: git fetch --unshallow --tags");
  }
  const tags = lines("tag", "--merged", "HEAD", "--list", "v*", "--sort=-version:refname", "--sort=-creatordate");
  const releases = tags.length > 0 ? tags : lines("log", "--format=%h", VERSION_CHANGED, "HEAD", "--", "package.json");
  const name = releases.find((commit) => git("ls-tree", commit, file));
  return name ? { name, content: git("show", `${name}:${file}`) } : null;
}

const MAX_BYTES = 64 * 1024 * 1024;
const VERSION_CHANGED = '-G^  "version":';
