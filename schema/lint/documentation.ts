import { Kind } from "graphql";
import { removalDate } from "../removal-date";
import { hasDirective, problem } from "./sdl";

/** A deprecation tells clients until when they can count on what they use. That it has a reason is the plugin's rule. */
export const deprecationDate = problem((context) => ({
  Directive(node) {
    if (node.name.value !== "deprecated") return;
    const reason = node.rawNode().arguments?.find(({ name }) => name.value === "reason")?.value;
    if (reason?.kind !== Kind.STRING || removalDate(reason.value)) return;
    context.report({ node, message: 'The reason must say "verwijderd na YYYY-MM-DD", with an existing day' });
  },
}));

/** A scalar of our own says where its form is written down. */
export const scalarSpecification = problem((context) => ({
  ScalarTypeDefinition(node) {
    if (hasDirective(node.rawNode(), "specifiedBy")) return;
    context.report({ node: node.name, message: `${node.name.value} needs @specifiedBy(url: "...")` });
  },
}));

/** The schema says what it is: the plugin's rule for descriptions knows no schema as a whole. */
export const schemaDescription = problem((context) => ({
  Document(node) {
    const described = node.definitions.some((each) => each.kind === Kind.SCHEMA_DEFINITION && each.rawNode().description);
    if (!described) context.report({ node, message: "The schema as a whole needs a description" });
  },
}));
