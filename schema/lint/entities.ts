import { Kind } from "graphql";
import { hasDirective, problemOfSubgraph, written } from "./sdl";

/** The list of owners in `schema/subgraphs.ts` holds every entity and nothing else: other rules go by it. */
export const entityOwner = problemOfSubgraph((context, owners) => ({
  Document(node) {
    const entities = node.definitions.flatMap((type) =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && hasDirective(type.rawNode(), "key") ? [type.name] : [],
    );
    for (const name of entities) {
      if (owners.own.has(name.value) || owners.foreign.has(name.value)) continue;
      context.report({ node: name, message: `${name.value} has no owner in schema/subgraphs.ts` });
    }
    for (const owned of owners.own) {
      if (entities.some((name) => name.value === owned)) continue;
      context.report({ node, message: `${owned} is no entity here, but schema/subgraphs.ts says so` });
    }
  },
}));

/** Every record says where it comes from. */
export const entitySources = problemOfSubgraph((context, owners) => ({
  ObjectTypeDefinition(node) {
    const { name, fields = [], ...type } = node.rawNode();
    if (!hasDirective(type, "key") || !owners.own.has(name.value)) return;
    if (fields.some((field) => field.name.value === "bronnen" && written(field.type) === "[Bron!]!")) return;
    context.report({ node: node.name, message: `${name.value} needs the field bronnen: [Bron!]!` });
  },
}));
