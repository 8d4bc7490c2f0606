import type { GraphQLResponse } from "./graphql-answer";

/** The entities that a call asks for, each of them once. */
export class Representations {
  readonly variables: Record<string, unknown>;
  /** Where each of them belongs, when some belong to more than one place. */
  private readonly places: number[][] | undefined;

  constructor(variables: Record<string, unknown>) {
    const { representations } = variables;
    const placesOf = new Map<string, number[]>();
    const each: unknown[] = Array.isArray(representations) ? representations : [];
    each.forEach((representation, place) => {
      // The gateway makes them all with the same selection, so their fields are in the same order.
      const text = JSON.stringify(representation);
      const places = placesOf.get(text);
      if (places) places.push(place);
      else placesOf.set(text, [place]);
    });
    const isUnique = placesOf.size === each.length;
    this.places = isUnique ? undefined : [...placesOf.values()];
    this.variables = isUnique
      ? variables
      : { ...variables, representations: [...placesOf.values()].map(([first]) => each[first]) };
  }

  /** The answer as if each had been asked for in every place: entities, and errors about them. */
  spread(answer: GraphQLResponse): GraphQLResponse {
    const { places } = this;
    const entities: unknown = answer.data?._entities;
    if (!places) return answer;
    return {
      ...answer,
      ...(Array.isArray(entities) && { data: { ...answer.data, _entities: spreadEntities(entities, places) } }),
      ...(answer.errors && {
        errors: answer.errors.flatMap((error) => {
          const [root, index, ...rest] = error.path ?? [];
          const belongsTo = root === "_entities" && typeof index === "number" ? places[index] : undefined;
          return belongsTo?.map((place) => ({ ...error, path: [root, place, ...rest] })) ?? [error];
        }),
      }),
    };
  }
}

/** Each place gets an entity of its own: the gateway adds to them. An answer of another length stays wrong. */
function spreadEntities(entities: unknown[], places: number[][]): unknown[] {
  if (entities.length !== places.length) return entities;
  const spread: unknown[] = [];
  places.forEach(([first, ...others], index) => {
    spread[first] = entities[index];
    for (const place of others) spread[place] = structuredClone(entities[index]);
  });
  return spread;
}
