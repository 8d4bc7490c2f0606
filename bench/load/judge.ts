import { isDeepStrictEqual } from "node:util";
import type { Asked, Verdict } from "./messages";

interface Body {
  data?: unknown;
  errors?: unknown[];
}

/** Whether one is the other but for some nulls. */
function lacks(found: unknown, expected: unknown): boolean {
  if (found === null || found === undefined || isDeepStrictEqual(found, expected)) return true;
  if (typeof found !== "object" || typeof expected !== "object" || expected === null) return false;
  if (Array.isArray(found) && found.length !== (expected as unknown[]).length) return false;
  return Object.entries(found).every(([name, value]) => lacks(value, (expected as Record<string, unknown>)[name]));
}

/** Moments, and ids that were made: each copy of the same records has others. */
const OF_A_COPY = /"(?:\d{4}-\d\d-\d\dT[\d:.]+Z|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})"/g;

const sameInAll = (text: string): string => text.replace(OF_A_COPY, '"of this copy"');

function read(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}

function verdictOf(status: number, text: string, expected: unknown): Verdict {
  if (status === 503) return "refused";
  const body = read(sameInAll(text));
  if (!body || !("data" in body || body.errors)) return "failed";
  if (!body.errors && isDeepStrictEqual(body.data, expected)) return "whole";
  return body.errors || lacks(body.data, expected) ? "partial" : "different";
}

/** Tells what answers are worth. What is word for word as a whole one before is whole, without being read. */
export class Judge {
  private readonly right: (string | undefined)[] = [];
  private readonly expected = this.asked.map(({ expected }) => JSON.parse(sameInAll(JSON.stringify(expected))) as unknown);

  constructor(private readonly asked: readonly Asked[]) {}

  judge(place: number, status: number, text: string): Verdict {
    if (status === 200 && text === this.right[place]) return "whole";
    const verdict = verdictOf(status, text, this.expected[place]);
    if (verdict === "whole") this.right[place] = text;
    return verdict;
  }
}
