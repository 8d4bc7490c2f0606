import type { FetchNode } from "@apollo/query-planner";
import { Kind, parse, type GraphQLError, type SelectionSetNode } from "graphql";
import { fragmentOf, fragmentsOf } from "../operation/document";
import { isRawObject, valueIn, type RawObject } from "./data";
import { withoutPlannersEnding } from "./planned-names";

interface Failure {
  objects: readonly RawObject[];
  brought: Brought;
  errors: readonly GraphQLError[];
}

/** Which fields the data lacks because a fetch failed, and why. */
export class Missing {
  private readonly failures: Failure[] = [];
  private readonly brought = new Map<FetchNode, Brought>();
  private readonly reasons = new WeakMap<RawObject, Map<string, Set<GraphQLError>>>();

  /** @param objects each of which would have got what the fetch asks for */
  add(objects: readonly RawObject[], fetch: FetchNode, errors: readonly GraphQLError[]): void {
    if (errors.length === 0) return;
    const failure = { objects, brought: this.broughtBy(fetch), errors };
    this.failures.push(failure);
    this.note(failure);
  }

  /** To be called when all has come: objects may have come since that lack something by a failure of before. */
  settle(): void {
    for (const failure of this.failures) this.note(failure);
  }

  /** Why an object has no field of this name; nothing when that is not because of a failure. */
  reasonsFor(object: RawObject, name: string): Iterable<GraphQLError> {
    return this.reasons.get(object)?.get(name) ?? [];
  }

  private note({ objects, brought, errors }: Failure): void {
    for (const object of objects) {
      for (const [name, below] of brought) {
        const value = valueIn(object, name);
        if (value === undefined) this.noteField(object, name, errors);
        else if (below.size > 0) this.note({ objects: [value].flat(Infinity).filter(isRawObject), brought: below, errors });
      }
    }
  }

  private broughtBy(fetch: FetchNode): Brought {
    let brought = this.brought.get(fetch);
    if (!brought) this.brought.set(fetch, (brought = broughtBy(fetch)));
    return brought;
  }

  private noteField(object: RawObject, name: string, errors: readonly GraphQLError[]): void {
    let fields = this.reasons.get(object);
    if (!fields) this.reasons.set(object, (fields = new Map()));
    const reasons = fields.get(name) ?? new Set();
    for (const error of errors) reasons.add(error);
    fields.set(name, reasons);
  }
}

/** The fields that a fetch brings to an object, by their names in the data; those of the objects below it likewise. */
class Brought extends Map<string, Brought> {}

/** Of each entity that the fetch asks for, or of the root. */
function broughtBy({ operation }: FetchNode): Brought {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const gather = ({ selections }: SelectionSetNode, into: Brought): Brought => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) gather(fragmentOf(selection, fragments)!.selectionSet, into);
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
