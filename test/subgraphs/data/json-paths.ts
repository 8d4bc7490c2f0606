type Kind = "value" | "null" | "empty list";

/** The paths of all values in a file or record: `titel`, `bron.titel`, `voorwaarden[].tekst`, `[].id`. */
export function pathsOf(...values: unknown[]): string[] {
  const kinds = new Map<string, Set<Kind>>();
  for (const value of values) collect(value, "", kinds);
  const paths = [...kinds.keys()];
  const goesDeeper = (path: string): boolean =>
    paths.some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[]`));
  // A null or an empty list is a path of its own only where no record has anything there.
  return paths.filter((path) => kinds.get(path)!.has("value") || !goesDeeper(path)).sort();
}

function collect(value: unknown, path: string, kinds: Map<string, Set<Kind>>): void {
  const found = (at: string, kind: Kind): void => void kinds.set(at, (kinds.get(at) ?? new Set()).add(kind));
  if (value === null) found(path, "null");
  else if (Array.isArray(value)) {
    if (value.length === 0) found(`${path}[]`, "empty list");
    for (const item of value) collect(item, `${path}[]`, kinds);
  } else if (typeof value === "object") {
    for (const [name, part] of Object.entries(value!)) collect(part, path ? `${path}.${name}` : name, kinds);
  } else found(path, "value");
}

/** The values at a path below a record: lists where the path has `[]`, undefined where it is absent. */
export function valuesAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .map((step) => step.replace(/(\[\])+$/, ""))
    .reduce(step, value);
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => step(item, name));
  return value === null || value === undefined ? value : (value as Record<string, unknown>)[name];
}
