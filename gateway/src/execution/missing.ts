import type { GraphQLError } from "graphql";
import type { Brought } from "./brought";
import { isRawObject, valueIn, type RawObject } from "./raw";

interface Failure {
  objects: readonly RawObject[];
  brought: Brought;
  errors: readonly GraphQLError[];
}

/** Which fields the data lacks because a fetch failed, and why. */
export class Missing {
  private readonly failures: Failure[] = [];
  private readonly reasons = new WeakMap<RawObject, Map<string, Set<GraphQLError>>>();

  /** @param brought what a fetch would have brought to each of the objects */
  add(objects: readonly RawObject[], brought: Brought, errors: readonly GraphQLError[]): void {
    if (errors.length === 0) return;
    const failure = { objects, brought, errors };
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
        else if (below.size > 0) this.note({ objects: objectsIn(value), brought: below, errors });
      }
    }
  }

  private noteField(object: RawObject, name: string, errors: readonly GraphQLError[]): void {
    let fields = this.reasons.get(object);
    if (!fields) this.reasons.set(object, (fields = new Map()));
    const reasons = fields.get(name) ?? new Set();
    for (const error of errors) reasons.add(error);
    fields.set(name, reasons);
  }
}

function objectsIn(value: unknown): RawObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isRawObject(value) ? [value] : [];
}
