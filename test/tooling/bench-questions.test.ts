import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from "graphql";
import { readyQuestions } from "../../bench/kosten/questions";

const schema = buildSchema(readFileSync(resolve(__dirname, "../../schema/api.graphql"), "utf8"));
const GIVEN = { first: 20, zoek: "kanker", tekst: "borstk", agendaItem: "ag-hipec", id: "none", after: "cursor" };

test.each(readyQuestions(GIVEN))("the bench of costs gives $name all that it has to be given", ({ query, variables = {} }) => {
  const operation = parse(query).definitions.find(({ kind }) => kind === "OperationDefinition") as OperationDefinitionNode;
  expect(getVariableValues(schema, operation.variableDefinitions ?? [], variables)).toEqual({ coerced: expect.anything() });
});
