/** Reads one variable of the environment. */
export type Reader<T> = (value: string | undefined, name: string) => T;

/** Thrown by a reader; `readEnv` gathers these and reports all of them at once. */
class EnvProblem extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("; "));
  }
}

/** What a reader says of a variable that is malformed. */
export const problem = (name: string, expected: string): never => {
  throw new EnvProblem([`${name}: ${expected}`]);
};

/** What each of them reads. @throws EnvProblem with the problems of all */
function readAll<T>(readings: readonly (() => T)[]): T[] {
  const values: T[] = [];
  const problems: string[] = [];
  for (const read of readings) {
    try {
      values.push(read());
    } catch (error) {
      if (!(error instanceof EnvProblem)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new EnvProblem(problems);
  return values;
}

/** A text; without a default it must be set. */
export const text =
  (fallback?: string): Reader<string> =>
  (value, name) =>
    value || (fallback ?? problem(name, "is missing"));

/** A whole number within bounds, both included. */
export const wholeNumber =
  (fallback: number, min: number, max: number): Reader<number> =>
  (value, name) => {
    if (!value) return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    return problem(name, `must be a whole number from ${min} to ${max}, got "${value}"`);
  };

/** A TCP port; 0 lets the system choose a free one. */
export const port = (fallback: number): Reader<number> => wholeNumber(fallback, 0, 65535);

/** A PostgreSQL address, `postgres://user:password@host:port/database`. */
export const databaseUrl =
  (fallback?: string): Reader<string> =>
  (value, name) => {
    const url = value || fallback;
    if (!url) return problem(name, "is missing (postgres://user:password@host:port/database)");
    if (!/^postgres(ql)?:\/\//.test(url)) return problem(name, "must start with postgres://");
    return url;
  };

/** What may be absent. */
export const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, name) =>
    value ? reader(value, name) : undefined;

/** A PostgreSQL address that may be absent. */
export const optionalDatabaseUrl = optional(databaseUrl());

/** A text that may be absent. */
export const optionalText = optional(text());

/** The address of a web server, `http://host:port`. */
export const webUrl: Reader<string> = (value, name) => {
  if (!value) return problem(name, "is missing (http://host:port)");
  if (!/^https?:\/\//.test(value)) return problem(name, `must start with http:// or https://, got "${value}"`);
  return value;
};

/** One of a few texts. */
export const oneOf =
  <T extends string>(fallback: T, choices: readonly T[]): Reader<T> =>
  (value, name) => {
    if (!value) return fallback;
    return choices.find((each) => each === value) ?? problem(name, `must be one of ${choices.join(", ")}, got "${value}"`);
  };

/** Values separated by commas; what is wrong is told of each. */
export const list =
  <T>(item: (value: string, name: string) => T): Reader<T[]> =>
  (value, name) =>
    value ? readAll(value.split(",").map((each) => () => item(each.trim(), name))) : [];

/** Reads a variable whose name is not the key in the table. */
export const from = <T>(variable: string, reader: Reader<T>): Reader<T> =>
  Object.assign<Reader<T>, { variable: string }>((value, name) => reader(value, name), { variable });

/** Readers by the names of their variables, in groups or not. */
export interface Readers {
  readonly [name: string]: (Reader<unknown> & { variable?: string }) | Readers;
}

/** What a table of readers reads. */
export type EnvOf<T extends Readers> = {
  [K in keyof T]: T[K] extends Reader<infer V> ? V : T[K] extends Readers ? EnvOf<T[K]> : never;
};

/**
 * Reads all names at once.
 * @throws Error that lists everything that is missing or malformed, never only the first.
 */
export function readEnv<T extends Readers>(readers: T, source: NodeJS.ProcessEnv): EnvOf<T> {
  try {
    return readTable(readers, source) as EnvOf<T>;
  } catch (error) {
    if (!(error instanceof EnvProblem)) throw error;
    throw new Error(`Environment:\n  ${error.problems.join("\n  ")}`);
  }
}

function readTable(readers: Readers, source: NodeJS.ProcessEnv): Record<string, unknown> {
  const readings = Object.entries(readers).map(([key, reader]) => (): [string, unknown] => {
    if (typeof reader !== "function") return [key, readTable(reader, source)];
    const name = reader.variable ?? key;
    return [key, reader(source[name], name)];
  });
  return Object.fromEntries(readAll(readings));
}

/** Where a process runs. Another word for `production` would protect nobody. */
export const NODE_ENVS = ["production", "development", "test"] as const;

/** Undefined where it is not said. */
export const nodeEnv: Reader<(typeof NODE_ENVS)[number] | undefined> = optional((value, name) =>
  oneOf("development", NODE_ENVS)(value, name),
);

export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
