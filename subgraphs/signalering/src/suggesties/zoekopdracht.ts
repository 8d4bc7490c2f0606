import { gewichtVan } from "./gewicht";
import { zoektermen } from "./indextermen";
import type { Bewoording } from "./woorden";

/** What candidates are looked for by: terms as a `tsquery`, and what each is worth. */
export interface Zoekopdracht {
  id: string;
  vraag: string;
  gewichten: Record<string, number>;
}

/** So many records may have a term of those that are looked for, all terms together: more cost more to rank than they tell. */
const RECORDS = 3000;
const TERMEN = 80;

/**
 * The rarest terms of a record, as far as others have them; undefined when none has any.
 * @param aantal of the records that are looked for @param met how many of them have a term
 */
export function zoekopdrachtVan(bewoording: Bewoording, aantal: number, met: (term: string) => number): Zoekopdracht | undefined {
  const known = zoektermen(bewoording).filter((term) => met(term) > 0);
  const rarest = known.sort((een, ander) => met(een) - met(ander) || (een < ander ? -1 : 1)).slice(0, TERMEN);
  let found = 0;
  const termen = rarest.filter((term, place) => {
    found += met(term);
    return place === 0 || found <= RECORDS;
  });
  if (termen.length === 0) return undefined;
  const gewicht = gewichtVan(aantal, met);
  return {
    id: bewoording.record.id,
    vraag: termen.map(quoted).join(" | "),
    gewichten: Object.fromEntries(termen.map((term) => [term, gewicht(term)])),
  };
}

const quoted = (term: string): string => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
