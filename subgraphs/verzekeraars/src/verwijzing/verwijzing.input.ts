import type { Invoer, VerbandInput } from "@pakketgraaf/begrippen";
import type { Reference } from "@pakketgraaf/subgraph";

export type Verbanden = readonly VerbandInput[] | null | undefined;

const MAX_ZORGVORMEN = 50;

/** What Zorginstituut is asked about; of more than a record may have it is not asked. */
export const referencesOf = (zorgvormen: Verbanden, duiding?: VerbandInput | null): Reference[] => [
  ...(zorgvormen ?? [])
    .slice(0, MAX_ZORGVORMEN)
    .map(({ id }, place) => ({ type: "Zorgvorm", id, path: ["input", "zorgvormen", String(place), "id"] })),
  ...(duiding ? [{ type: "Duiding", id: duiding.id, path: ["input", "duiding", "id"] }] : []),
];

export function requireZorgvormen(invoer: Invoer, zorgvormen: Verbanden): void {
  const ids = (zorgvormen ?? []).map(({ id }) => id);
  invoer.eis(ids.length <= MAX_ZORGVORMEN, "ONGELDIG", "zorgvormen", `Noem er hooguit ${MAX_ZORGVORMEN}; dit zijn er ${ids.length}.`);
  if (ids.length > MAX_ZORGVORMEN) return;
  for (const [place, id] of ids.entries()) {
    invoer.eis(ids.indexOf(id) === place, "ONGELDIG", `zorgvormen.${place}.id`, "Noem een Zorgvorm maar een keer.");
  }
}
