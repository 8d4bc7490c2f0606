import { isRawObject, valueIn, type Path, type RawObject } from "./raw";

/** An object in the data, and where it is. */
export interface Placed {
  object: RawObject;
  at: Path;
}

/** The objects at a path of the plan: `@` stands for each item of a list. */
export function objectsAt(data: unknown, path: Path): RawObject[] {
  const found: RawObject[] = [];
  walk(data, path, 0, (object) => found.push(object));
  return found;
}

/** The same, with their places. */
export function placesAt(data: unknown, path: Path): Placed[] {
  const found: Placed[] = [];
  const at: (string | number)[] = [];
  walk(data, path, 0, (object) => found.push({ object, at: [...at] }), at);
  return found;
}

function walk(value: unknown, path: Path, step: number, found: (object: RawObject) => void, at: (string | number)[] = []): void {
  if (Array.isArray(value)) {
    const next = path[step] === "@" ? step + 1 : step;
    value.forEach((each, index) => {
      at.push(index);
      walk(each, path, next, found, at);
      at.pop();
    });
    return;
  }
  if (!isRawObject(value)) return;
  const name = path[step];
  if (name === undefined) return found(value);
  at.push(name);
  walk(valueIn(value, String(name)), path, step + 1, found, at);
  at.pop();
}
