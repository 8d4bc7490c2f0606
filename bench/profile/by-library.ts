import type { Profiler } from "node:inspector";

/** What V8 tells of itself. */
const OF_V8: Record<string, string> = { "(garbage collector)": "garbage collection", "(program)": "native code" };
const IDLE = "(idle)";
const ROOT = "(root)";

/**
 * The package that a function is of, or our own room, as `ours: gateway/calls`; undefined of what JavaScript has by itself, such as
 * `JSON.parse`: that is of who calls it.
 */
function libraryOf({ functionName, url }: Profiler.ProfileNode["callFrame"]): string | undefined {
  const library = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
  if (library) return library;
  const [, workspace, room] = /\/((?:packages\/|subgraphs\/)?[\w-]+)\/dist\/(?:([\w-]+)\/)?/.exec(url) ?? [];
  if (workspace) return `ours: ${[workspace, room].filter(Boolean).join("/")}`;
  return url.startsWith("node:") ? "Node.js" : OF_V8[functionName];
}

/** Self time by library, without what was idle. */
export function byLibrary({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const libraries = new Map<number, string>();
  const children = new Map(nodes.map(({ id, children = [] }) => [id, children]));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const visit = (id: number, caller: string): void => {
    const frame = frames.get(id)!;
    const library = libraryOf(frame) ?? (frame.functionName === IDLE ? IDLE : caller);
    libraries.set(id, library);
    for (const child of children.get(id)!) visit(child, library);
  };
  for (const { id, callFrame } of nodes) if (callFrame.functionName === ROOT) visit(id, "Node.js");
  const found = new Map<string, number>();
  for (const [place, id] of samples.entries()) {
    const library = libraries.get(id)!;
    if (library !== IDLE) found.set(library, (found.get(library) ?? 0) + timeDeltas[place]);
  }
  return found;
}
