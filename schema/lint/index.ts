import { connectionArguments, connectionShape } from "./connections";
import { deprecationDate, scalarSpecification, schemaDescription } from "./documentation";
import { entityOwner, entitySources } from "./entities";
import { nullableAtBorder, nullableAtRoot } from "./nullability";

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
