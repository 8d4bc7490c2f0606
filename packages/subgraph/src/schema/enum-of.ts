import { registerEnumType } from "type-graphql";

/**
 * An enum of the graph, whose values are stored and written as they are named. Its type is the union of those names:
 * `type Soort = keyof typeof Soort`.
 * @param values each with its description
 */
export function enumOf<K extends string>(name: string, description: string, values: Record<K, string>): { readonly [V in K]: V } {
  const names = Object.keys(values) as K[];
  const described = names.map((value) => [value, { description: values[value] }]);
  const valuesConfig = Object.fromEntries(described) as Record<K, { description: string }>;
  const made = Object.fromEntries(names.map((value) => [value, value])) as { [V in K]: V };
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}
