import fc from "fast-check";
import { parse, validate, type GraphQLSchema } from "graphql";
import type { Answer } from "../http";
import { PlainQuery } from "./plain-query";
import { wildQueries, type WildOptions, type WildQuery } from "./wild-query";

/** Far from those of a gateway, since this is about what it answers; fragments that double each time are beyond them. */
export const WIDE_LIMITS = {
  tokens: 1e6,
  fragments: 1e4,
  depth: 100,
  fields: 5000,
  aliases: 5000,
  directives: 5000,
  repeatedFields: 5000,
  cost: 1e12,
};

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** `npm test` tries the same ones every time; `npm run check:answers` others, and more. */
const { CHECK_ANSWERS } = process.env;
const RUNS: fc.Parameters<[WildQuery]> = {
  ...(CHECK_ANSWERS ? { numRuns: Number(CHECK_ANSWERS) / 2 } : { numRuns: 150, seed: 1 }),
  endOnFailure: true,
};

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
    fc.pre(errors?.[0].extensions?.code !== "LIMIT_EXCEEDED");
    // As text: the order of the keys counts.
    const [answered, right] = [{ data, errors }, plain.expected(ofPlain.data)].map((each) => JSON.stringify(each));
    if (answered !== right) throw new Error(`${plain.text}\nanswered ${answered}\nright    ${right}`);
  });
  await fc.assert(property, RUNS);
}
