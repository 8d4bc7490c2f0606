/** Reads one variable of the environment. */
export type Reader<T> = (value: string | undefined, name: string) => T;

/** Thrown by a reader; `readEnv` gathers these and reports all of them at once. */
class EnvProblem extends Error {}

const problem = (name: string, expected: string): never => {
  throw new EnvProblem(`${name}: ${expected}`);
};

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

/** A PostgreSQL address that may be absent. */
export const optionalDatabaseUrl: Reader<string | undefined> = (value, name) =>
  value ? databaseUrl()(value, name) : undefined;

/** A text that may be absent. */
export const optionalText: Reader<string | undefined> = (value) => value || undefined;

/** The address of a web server, `http://host:port`. */
export const webUrl: Reader<string> = (value, name) => {
  if (!value) return problem(name, "is missing (http://host:port)");
  if (!/^https?:\/\//.test(value)) return problem(name, `must start with http:// or https://, got "${value}"`);
  return value;
};

/** One of a few texts. */
export const oneOf =
  (fallback: string, choices: readonly string[]): Reader<string> =>
  (value, name) => {
    if (!value) return fallback;
    return choices.includes(value) ? value : problem(name, `must be one of ${choices.join(", ")}, got "${value}"`);
  };

/** What a table of readers reads. */
export type EnvOf<T extends Record<string, Reader<unknown>>> = { [K in keyof T]: ReturnType<T[K]> };

/**
 * Reads all names at once.
 * @throws Error that lists everything that is missing or malformed, never only the first.
 */
export function readEnv<T extends Record<string, Reader<unknown>>>(readers: T, source: NodeJS.ProcessEnv): EnvOf<T> {
  const problems: string[] = [];
  const result: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(readers)) {
    try {
      result[name] = reader(source[name], name);
    } catch (error) {
      if (!(error instanceof EnvProblem)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new Error(`Environment:\n  ${problems.join("\n  ")}`);
  return result as EnvOf<T>;
}

export const LOG_LEVELS: readonly string[] = ["silent", "error", "warn", "info", "debug"];
