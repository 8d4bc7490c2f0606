import { HttpError } from "../http-errors";
import type { LimitOptions } from "./options";

type Limit = keyof LimitOptions;

/** What is counted, as clients are told. */
const NOUNS: Record<Limit, string> = {
  tokens: "tokens in the document",
  operations: "operations in the document",
  fragments: "fragments in the document",
  depth: "levels of fields",
  rootFields: "fields at the root",
  fields: "fields",
  aliases: "aliases",
  directives: "directives",
  repeatedFields: "fields that are asked again beside each other",
  inputDepth: "levels of lists and objects in the input",
  variableBytes: "bytes of variables",
  batch: "requests in a batch",
  cost: "points",
};

/** So many at once, however many there are. */
const MAX_ERRORS = 5;

/** @throws HttpError 400, or 413 for what is too long, with each limit that is exceeded */
export function refuseExceeded(asked: Partial<LimitOptions>, limits: LimitOptions): void {
  const exceeded = (Object.keys(asked) as Limit[]).filter((limit) => asked[limit]! > limits[limit]);
  if (exceeded.length === 0) return;
  const errors = exceeded.slice(0, MAX_ERRORS).map((limit) => {
    const max = limits[limit];
    const count = Number.isFinite(asked[limit]) ? asked[limit]! : null;
    return {
      message:
        `Too much is asked: ${count ?? "endlessly many"} ${NOUNS[limit]}, and ${max} are accepted. ` +
        "Ask for less, or spread it over more requests",
      extensions: { code: limit === "cost" ? "COST_EXCEEDED" : "LIMIT_EXCEEDED", limit, max, asked: count },
    };
  });
  const status = exceeded.includes("variableBytes") ? 413 : 400;
  throw new HttpError(status, errors[0].extensions.code, errors[0].message, {}, { errors });
}
