import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import type { Case } from "../../beside/case";
import type { Graph } from "../../beside/peers/graph";

/** How many records a question asks. */
const FIRST = 20;
/** So many questions of a kind, each with other ids. */
const QUESTIONS = 20;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])`;

const nameOf = (place: number): string => `part${place}`;

/** A part of a graph: each has a value of the same records, and one that it makes of that of the part before it. */
export function sdlOf(place: number): string {
  const first = "type Query { records(from: Int!, first: Int!): [Record!]! }";
  const before = `made${place - 1}: String @external made${place}: String @requires(fields: "made${place - 1}")`;
  const made = place === 0 ? "made0: String" : before;
  return `${LINK} ${place === 0 ? first : ""} type Record @key(fields: "id") { id: ID! value${place}: String! ${made} }`;
}

/** A graph of so many subgraphs. @param urlOf where each of them answers */
export function smallGraph(count: number, urlOf: (place: number) => string): Graph {
  const subgraphs = Array.from({ length: count }, (_, place) => ({ name: nameOf(place), url: urlOf(place), sdl: sdlOf(place) }));
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (!supergraphSdl) throw new Error(errors!.map(({ message }) => message).join("\n"));
  return { supergraph: supergraphSdl, subgraphs };
}

/** All subgraphs asked beside each other, and one after the other. */
export function casesOfSmallGraph(count: number): Case[] {
  const values = Array.from({ length: count }, (_, place) => `value${place}`).join(" ");
  const caseOf = (name: string, fields: string): Case => ({
    name: `${count} subgraphs, ${name}`,
    questions: Array.from({ length: QUESTIONS }, (_, from) => ({
      query: `query Records($from: Int!) { records(from: $from, first: ${FIRST}) { id ${fields} } }`,
      variables: { from },
    })),
  });
  return [caseOf("beside each other", values), caseOf("one after the other", `made${count - 1}`)];
}
