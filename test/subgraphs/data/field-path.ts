/**
 * A path of fields below a record of the API, as the mappings write it: names with a dot between them, each with
 * arguments and one selector of list items if need be.
 *
 *     voorwaarden.tekst
 *     zorgvormen(grondslag: [SUGGESTIE]).id
 *     bronnen[0].titel                  the first item
 *     bronnen[1:].titel                 all but the first
 *     codes[soort=DIAGNOSECODE].code    the item with this value
 */
interface Step {
  name: string;
  args: string;
  pick?: { index: number; rest: boolean } | { field: string; value: string };
}

const STEP = /^(\w+)(\([^)]*\))?(?:\[(\d+)(:)?\]|\[(\w+)=(\w+)\])?$/;

function stepsOf(path: string): Step[] {
  return path.split(/\.(?![^(]*\))/).map((text) => {
    const [whole, name, args = "", index, colon, field, value] = STEP.exec(text) ?? [];
    if (!whole) throw new Error(`"${text}" in "${path}" is no step of a field path`);
    if (field) return { name, args, pick: { field, value } };
    return { name, args, pick: index === undefined ? undefined : { index: Number(index), rest: Boolean(colon) } };
  });
}

/** What to select to read a path; under the alias, so that paths with other arguments can stand beside it. */
export function selectionOf(path: string, alias: string): string {
  const [first, ...rest] = stepsOf(path);
  return `${alias}: ${selectSteps([first, ...rest])}`;
}

function selectSteps([{ name, args, pick }, ...rest]: Step[]): string {
  if (rest.length === 0) return `${name}${args}`;
  const tested = pick && "field" in pick ? `${pick.field} ` : "";
  return `${name}${args} { ${tested}${selectSteps(rest)} }`;
}

/** The values at a path in an answer: lists where the fields are lists. */
export function valueIn(record: Record<string, unknown>, path: string, alias: string): unknown {
  const [first, ...rest] = stepsOf(path);
  return follow(record, [{ ...first, name: alias }, ...rest]);
}

function follow(value: unknown, steps: Step[]): unknown {
  if (steps.length === 0 || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => follow(item, steps));
  const [{ name, pick }, ...rest] = steps;
  return follow(pickFrom((value as Record<string, unknown>)[name], pick), rest);
}

function pickFrom(value: unknown, pick: Step["pick"]): unknown {
  if (!pick || value === null || value === undefined) return value;
  const items = value as Record<string, unknown>[];
  if ("field" in pick) return items.find((item) => item[pick.field] === pick.value);
  return pick.rest ? items.slice(pick.index) : items[pick.index];
}
