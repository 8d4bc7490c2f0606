import type { Field, Values } from "./field";
import { inputOf } from "./input";

interface Merged {
  /** What is filled in, on the record as it is now. */
  values: Values;
  /** The fields in which the user has something else than the record has now: of these is chosen. */
  differing: Field[];
}

/**
 * What a user filled in together with what somebody else recorded meanwhile: what the user left as it was, is as it is now.
 * @param start what the user began with
 */
export function merge(fieldsOf: (values: Values) => readonly Field[], mine: Values, start: Values, current: Values): Merged {
  const values = { ...mine };
  const differing: Field[] = [];
  // A field may be there only with what one of the two filled in.
  const fields = new Map([current, mine, start].flatMap((each) => fieldsOf(each).map((field) => [field.name, field] as const)));
  for (const [name, field] of fields) {
    const sent = (of: Values): string => JSON.stringify(inputOf([field], of));
    if (sent(mine) === sent(start)) values[name] = current[name];
    else if (sent(mine) !== sent(current) && field.kind !== "kept") differing.push(field);
  }
  return { values, differing };
}
