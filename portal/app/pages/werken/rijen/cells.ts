import enums from "../../../forms/enums.json";

/** A value of an enum as people write it: "Bron" is BRON. What is none is left as it is, for the graph to tell. */
export function enumCell(cell: string | undefined): string {
  return (cell ?? "")
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, "_");
}

export const isOf = (of: keyof typeof enums, value: string): boolean => (enums[of] as string[]).includes(value);

/** A day as a spreadsheet writes it, `1-3-2026`, as the schema does. */
export function dayCell(cell: string | undefined): string {
  const text = (cell ?? "").trim();
  const found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  return found ? `${found[3]}-${found[2].padStart(2, "0")}-${found[1].padStart(2, "0")}` : text;
}
