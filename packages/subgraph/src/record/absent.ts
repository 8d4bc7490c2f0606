/** By prototype the fields whose object may be absent. */
const absentable = new WeakMap<object, string[]>();

/** Of a class a field whose object is null where all of its columns are. */
export function mayBeAbsent(prototype: object, field: string): void {
  absentable.set(prototype, [...(absentable.get(prototype) ?? []), field]);
}

/** The fields of a class whose object may be absent. */
export function absentIn(prototype: object): readonly string[] {
  const above: object | null = Object.getPrototypeOf(prototype);
  return [...(above ? absentIn(above) : []), ...(absentable.get(prototype) ?? [])];
}

/** For TypeORM's `AfterLoad`: it reads the absent columns of an object as an object full of nulls. */
export function forgetAbsent(record: object): void {
  for (const field of absentIn(Object.getPrototypeOf(record))) {
    const value = (record as Record<string, object | null>)[field];
    if (value && Object.values(value).every((part) => part === null)) Object.assign(record, { [field]: null });
  }
}
