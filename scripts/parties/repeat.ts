/** One of a list, as texts name it: `cz-concern`, or `CZ_CONCERN` in a variable. */
export interface Item {
  name: string;
  port?: number;
}

export const variable = (name: string): string => name.toUpperCase().replaceAll("-", "_");

/** What stands between `# each <list>` and `# end`, as far in as these. */
const REGION = /^( *)# each (\w+)\n(.*?)^\1# end$/gms;

/**
 * The text, with what stands there for the first of a list repeated for all of it: the first line, or the first paragraph
 * where there are several.
 */
export const repeat = (text: string, lists: Record<string, readonly Item[]>): string =>
  text.replace(REGION, (_, indent: string, list: string, content: string) => {
    const [pattern] = content.split(content.includes("\n\n") ? /(?<=\n\n)/ : /(?<=\n)/);
    const [first] = lists[list];
    return `${indent}# each ${list}\n${lists[list].map((item) => fill(pattern, first, item)).join("")}${indent}# end`;
  });

const fill = (pattern: string, from: Item, to: Item): string =>
  pattern
    .replaceAll(from.name, to.name)
    .replaceAll(variable(from.name), variable(to.name))
    .replaceAll(String(from.port), String(to.port));
