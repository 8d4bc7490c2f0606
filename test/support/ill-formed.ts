const ILL_FORMED: Record<string, (given: string) => string> = {
  Bedrag: (given) =>
    `${given} is geen bedrag. Schrijf het als tekst, in euro, met een punt en zonder scheiding van duizendtallen, bijvoorbeeld "1234.50": hooguit 13 cijfers voor de punt en 4 erna.`,
  Datum: (given) => `${given} is geen dag die bestaat. Schrijf een dag als JJJJ-MM-DD, bijvoorbeeld 2025-12-31.`,
};

/** The scalars of the graph whose values have a form of their own. */
export const FORMED_SCALARS = Object.keys(ILL_FORMED);

/**
 * What a mutation tells of a value that a scalar could not read.
 * @param path as an error names it: `input.geldigVan`, or of the second of a list `input.perioden[1].geldigVan`
 * @param given as the answer repeats it, without its quotes
 */
export const illFormed = (scalar: string, path: string, given: string) => ({
  code: "ONGELDIG",
  pad: path.replace(/\[(\d+)\]/g, ".$1").split("."),
  bericht: ILL_FORMED[scalar](`"${given}"`),
});
