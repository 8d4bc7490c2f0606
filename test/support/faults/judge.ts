/**
 * What an answer is worth, against the one without a fault:
 * - `right`: byte for byte the same;
 * - `partial`: some places are null, each with an error that says so at that place or above it, or below it, at what the place
 *   cannot be without; all else is the same;
 * - `wrong`: anything else that calls itself data;
 * - `refused`: no data, and an error that says when to try again;
 * - `unanswered`: no answer.
 */
export type Verdict = "right" | "partial" | "wrong" | "refused" | "unanswered";

interface Answer {
  data?: unknown;
  errors?: { path?: (string | number)[]; extensions?: { code?: string; retry?: boolean } }[];
}

/** Codes with which a request may be refused as a whole while something is wrong. */
const REFUSALS = ["OVERLOADED", "NOT_READY"];

export function judge(expected: string, body: string | undefined, status: number | undefined): Verdict {
  if (body === undefined) return "unanswered";
  if (body === expected) return "right";
  const answer = parsed(body);
  if (!answer) return "wrong";
  const { data, errors = [] } = answer;
  if (data === undefined) {
    return status === 503 && errors.every(({ extensions }) => REFUSALS.includes(extensions?.code ?? "")) ? "refused" : "wrong";
  }
  const excused = errors.filter(({ extensions }) => extensions?.code === "SUBGRAPH_UNAVAILABLE" && extensions.retry === true);
  // Every error has to be one of these, and has to say where.
  if (excused.length < errors.length || errors.some(({ path }) => !path)) return "wrong";
  const places = excused.map(({ path }) => path!);
  return isPartOf((JSON.parse(expected) as Answer).data, data, places) ? "partial" : "wrong";
}

function parsed(body: string): Answer | undefined {
  try {
    return JSON.parse(body) as Answer;
  } catch {
    return undefined;
  }
}

type Path = readonly (string | number)[];

/**
 * Whether a value is the expected one but for nulls that an error excuses.
 * @param excused where errors are, from this place on; an empty path excuses all of it
 */
function isPartOf(expected: unknown, value: unknown, excused: readonly Path[]): boolean {
  if (value === null && expected !== null) return excused.some((path) => has(expected, path));
  if (Array.isArray(expected)) {
    if (!Array.isArray(value) || value.length !== expected.length) return false;
    return expected.every((each, index) => isPartOf(each, value[index], under(excused, index)));
  }
  if (typeof expected !== "object" || expected === null) return value === expected;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(expected);
  if (keys.join() !== Object.keys(value).join()) return false;
  return keys.every((key) =>
    isPartOf((expected as Record<string, unknown>)[key], (value as Record<string, unknown>)[key], under(excused, key)),
  );
}

/** What errors excuse of one of the places below. */
const under = (excused: readonly Path[], step: string | number): Path[] =>
  excused.filter(([first]) => first === undefined || first === step).map((path) => path.slice(1));

/** Whether a value has something at a place. */
const has = (value: unknown, [step, ...rest]: Path): boolean =>
  step === undefined || (typeof value === "object" && value !== null && step in value && has((value as Record<string, unknown>)[step], rest));
