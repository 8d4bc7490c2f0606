import { type Invoer, Koppelrij, VERANTWOORDING, type VerbandInput } from "@pakketgraaf/begrippen";
import { inputOf, needed, optional, type Reference } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { RelatieMetDuiding } from "../relatie-met-duiding";
import { type DuidingVerband, ofDuiding, type Verband } from "./ongeverifieerde-verwijzing";

@InputType({ description: "Duiding waarmee een voorwaarde of advies te maken heeft, en waarop dat berust." })
export class DuidingRelatieInput extends inputOf(Koppelrij, {
  id: needed(ID, "De duiding."),
  relatie: needed(RelatieMetDuiding, "Wat zij met elkaar te maken hebben."),
  voorwaardeId: optional(ID, "De voorwaarde van de duiding die wordt uitgevoerd; alleen bij `VOERT_VOORWAARDE_UIT`."),
  ...VERANTWOORDING,
}) {}

type Verbanden<T> = readonly T[] | null | undefined;

/** Of each kind a record has at most so many. */
const MAX = 50;

/** What Zorginstituut is asked about; of more than a record may have it is not asked. */
export const referencesOf = (zorgvormen: Verbanden<VerbandInput>, duidingen: Verbanden<DuidingRelatieInput>): Reference[] => [
  ...(zorgvormen ?? [])
    .slice(0, MAX)
    .map(({ id }, place) => ({ type: "Zorgvorm", id, path: ["input", "zorgvormen", String(place), "id"] })),
  ...(duidingen ?? []).slice(0, MAX).flatMap(({ id, voorwaardeId }, place): Reference[] => {
    const path = ["input", "duidingen", String(place)];
    const duiding = { type: "Duiding", id, path: [...path, "id"] };
    if (voorwaardeId == null) return [duiding];
    return [duiding, { type: "Duidingsvoorwaarde", id: voorwaardeId, of: ofDuiding(id), path: [...path, "voorwaardeId"] }];
  }),
];

/** A link as the input has it. @param pad of it within the input */
export const readVerband = (invoer: Invoer, pad: string, verband: VerbandInput): Verband => ({
  id: verband.id,
  ...invoer.verantwoording(`${pad}.`, verband),
});

/** The links of a record to zorgvormen, at most so many, each zorgvorm once. */
export const readZorgvormen = (invoer: Invoer, zorgvormen: Verbanden<VerbandInput>): Verband[] =>
  onlyOnce(invoer, "zorgvormen", "Zorgvorm", zorgvormen).map((verband, place) => readVerband(invoer, `zorgvormen.${place}`, verband));

/** The same to duidingen. */
export function readDuidingen(invoer: Invoer, duidingen: Verbanden<DuidingRelatieInput>): DuidingVerband[] {
  const each = onlyOnce(invoer, "duidingen", "Duiding", duidingen);
  return each.map(({ relatie, voorwaardeId = null, ...verband }, place) => {
    const pad = `duidingen.${place}`;
    const fits = voorwaardeId === null || relatie === RelatieMetDuiding.VOERT_VOORWAARDE_UIT;
    invoer.eis(fits, "ONGELDIG", `${pad}.voorwaardeId`, "Noem een voorwaarde alleen bij de relatie VOERT_VOORWAARDE_UIT.");
    // A condition belongs to one duiding: that is known also while its owner cannot be asked.
    const isOfOther = each.slice(0, place).some((other) => other.voorwaardeId === voorwaardeId && other.id !== verband.id);
    invoer.eis(!fits || voorwaardeId === null || !isOfOther, "ONGELDIG", `${pad}.voorwaardeId`, "Noem een Duidingsvoorwaarde maar bij een duiding.");
    return { ...readVerband(invoer, pad, verband), relatie, voorwaardeId };
  });
}

function onlyOnce<T extends { id: string }>(invoer: Invoer, field: string, type: string, verbanden: Verbanden<T>): readonly T[] {
  const given = verbanden ?? [];
  const ids = given.map(({ id }) => id);
  invoer.eis(ids.length <= MAX, "ONGELDIG", field, `Noem er hooguit ${MAX}; dit zijn er ${ids.length}.`);
  if (ids.length > MAX) return [];
  for (const [place, id] of ids.entries()) {
    invoer.eis(ids.indexOf(id) === place, "ONGELDIG", `${field}.${place}.id`, `Noem een ${type} maar een keer.`);
  }
  return given;
}
