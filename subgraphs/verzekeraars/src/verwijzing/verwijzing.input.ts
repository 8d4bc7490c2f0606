import type { Invoer, VerbandInput } from "@pakketgraaf/begrippen";
import type { Reference } from "@pakketgraaf/subgraph";
import type { Verband } from "./ongeverifieerde-verwijzing";

type Verbanden = readonly VerbandInput[] | null | undefined;

const MAX_ZORGVORMEN = 50;

/** What Zorginstituut is asked about; of more than a record may have it is not asked. */
export const referencesOf = (zorgvormen: Verbanden, duiding?: VerbandInput | null): Reference[] => [
  ...(zorgvormen ?? [])
    .slice(0, MAX_ZORGVORMEN)
    .map(({ id }, place) => ({ type: "Zorgvorm", id, path: ["input", "zorgvormen", String(place), "id"] })),
  ...(duiding ? [{ type: "Duiding", id: duiding.id, path: ["input", "duiding", "id"] }] : []),
];

/** A link as the input has it. @param pad of it within the input */
export const readVerband = (invoer: Invoer, pad: string, verband: VerbandInput): Verband => ({
  id: verband.id,
  ...invoer.verantwoording(`${pad}.`, verband),
});

/** The links of a record to zorgvormen, at most so many, each zorgvorm once. */
export function readZorgvormen(invoer: Invoer, zorgvormen: Verbanden): Verband[] {
  const given = zorgvormen ?? [];
  const ids = given.map(({ id }) => id);
  invoer.eis(ids.length <= MAX_ZORGVORMEN, "ONGELDIG", "zorgvormen", `Noem er hooguit ${MAX_ZORGVORMEN}; dit zijn er ${ids.length}.`);
  if (ids.length > MAX_ZORGVORMEN) return [];
  for (const [place, id] of ids.entries()) {
    invoer.eis(ids.indexOf(id) === place, "ONGELDIG", `zorgvormen.${place}.id`, "Noem een Zorgvorm maar een keer.");
  }
  return given.map((verband, place) => readVerband(invoer, `zorgvormen.${place}`, verband));
}
