import { parseArgs } from "node:util";

/**
 * Numbers given on the command line, by their names.
 * @param defaults for those that are not given
 * @throws Error for an option that there is not, or that is no whole number above 0
 */
export function numbersOf<Options extends Record<string, number>>(
  defaults: Options,
  args: readonly string[] = process.argv.slice(2),
): Options {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: "string", default: String(value) } as const]),
  );
  const { values } = parseArgs({ args: [...args], options });
  const numbers = Object.entries(values).map(([name, value]) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number above 0, got "${String(value)}"`);
    return [name, number];
  });
  return Object.fromEntries(numbers) as Options;
}
