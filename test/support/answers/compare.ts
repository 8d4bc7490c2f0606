import fc from "fast-check";
import { parse, validate, type GraphQLSchema } from "graphql";
import type { Answer } from "../http";
import { PlainQuery } from "./plain-query";
import { wildQueries, type WildOptions, type WildQuery } from "./wild-query";

/** Far from what a gateway limits; this is about what it answers. */
export const NO_LIMITS = { tokens: 1e6, fragments: 1e4, depth: 100, fields: 1e6, aliases: 1e6, directives: 1e4, repeatedFields: 1e6, cost: 1e12, rootFields: 1e4 };

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** `npm test` tries the same ones every time; `npm run check:answers` others, and more. */
const { CHECK_ANSWERS } = process.env;
const RUNS: fc.Parameters<[WildQuery]> = CHECK_ANSWERS ? { numRuns: Number(CHECK_ANSWERS) / 2, endOnFailure: true } : { numRuns: 150, seed: 1, endOnFailure: true };

/** Whether every query is answered as graphql-js would answer it from the answer to the same query, written plainly. */
export async function expectRightAnswers(ask: Ask, schema: GraphQLSchema, options: Omit<WildOptions, "schema">): Promise<void> {
  const property = fc.asyncProperty(wildQueries({ schema, ...options }), async ({ query, variables }) => {
    const document = parse(query, { noLocation: true });
    fc.pre(validate(schema, document).length === 0);
    const plain = new PlainQuery(schema, document, variables);
    // Without aliases, types of a union that have a field with other values cannot be asked together.
    fc.pre(validate(schema, parse(plain.text)).length === 0);
    const ofPlain = await ask(plain.text);
    if (ofPlain.errors) throw new Error(`the plain query has errors: ${plain.text} ${JSON.stringify(ofPlain.errors)}`);
    const { data, errors } = await ask(query, variables);
    // As text: the order of the keys counts.
    const [answered, right] = [{ data, errors }, plain.expected(ofPlain.data)].map((each) => JSON.stringify(each));
    if (answered !== right) throw new Error(`${plain.text}\nanswered ${answered}\nright    ${right}`);
  });
  await fc.assert(property, RUNS);
}
