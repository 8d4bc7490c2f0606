import { connectionArguments } from "./connection-arguments";
import { connectionShape } from "./connection-shape";
import { deprecationDate } from "./deprecation-date";
import { entityOwner } from "./entity-owner";
import { entitySources } from "./entity-sources";
import { nullableAtBorder } from "./nullable-at-border";
import { nullableAtRoot } from "./nullable-at-root";
import { scalarSpecification } from "./scalar-specification";
import { schemaDescription } from "./schema-description";

/** The rules of this graph for SDL, as an ESLint plugin. */
export const rules = {
  "connection-arguments": connectionArguments,
  "connection-shape": connectionShape,
  "deprecation-date": deprecationDate,
  "entity-owner": entityOwner,
  "entity-sources": entitySources,
  "nullable-at-border": nullableAtBorder,
  "nullable-at-root": nullableAtRoot,
  "scalar-specification": scalarSpecification,
};

/** Those for what it all comes to: the schema that clients see. */
export const clientRules = { "schema-description": schemaDescription };
