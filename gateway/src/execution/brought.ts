import type { FetchNode } from "@apollo/query-planner";
import { Kind, parse, type DocumentNode, type SelectionSetNode } from "graphql";
import { fragmentsOf } from "../limits/cost";
import { withoutPlannersEnding } from "./planned-names";

/** The fields that a fetch brings to an object, by their names in the data; those of the objects below it likewise. */
export class Brought extends Map<string, Brought> {}

const known = new WeakMap<FetchNode, Brought>();

/** Of each entity that the fetch asks for, or of the root. */
export function broughtBy(fetch: FetchNode): Brought {
  let brought = known.get(fetch);
  if (!brought) known.set(fetch, (brought = read(parse(fetch.operation, { noLocation: true }))));
  return brought;
}

function read(document: DocumentNode): Brought {
  const fragments = fragmentsOf(document);
  const gather = ({ selections }: SelectionSetNode, into: Brought): Brought => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) gather(fragments.get(selection.name.value)!.selectionSet, into);
      else if (selection.kind === Kind.INLINE_FRAGMENT) gather(selection.selectionSet, into);
      else if (selection.name.value === "_entities") gather(selection.selectionSet!, into);
      else {
        const name = withoutPlannersEnding((selection.alias ?? selection.name).value);
        const below = into.get(name) ?? new Brought();
        into.set(name, below);
        if (selection.selectionSet) gather(selection.selectionSet, below);
      }
    }
    return into;
  };
  const brought = new Brought();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) gather(definition.selectionSet, brought);
  }
  return brought;
}
