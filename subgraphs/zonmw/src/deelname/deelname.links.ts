import { type LinkFields, linkWithGrounds, VERANTWOORD, VERANTWOORDING_OF_ROW, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { linkedBy, type FieldOf, type Part } from "@pakketgraaf/subgraph";
import { Deelname, Deelnamerol } from "./deelname";

/** What organisations take part in, by them. */
const byOrganisatie = (of: string) =>
  linkWithGrounds(`${of}_organisatie`, "organisatie_id", `${of}_id`, {
    tells: {
      ...VERANTWOORD.tells,
      // Each role is a link: those that count as much as this one.
      rollen: `(SELECT array_agg(s.rol ORDER BY s.rol) FROM ${of}_organisatie s
        WHERE s.organisatie_id = l.organisatie_id AND s.${of}_id = l.${of}_id AND s.grondslag = l.grondslag)`,
    },
  });

export const PROGRAMMA_BY_ORGANISATIE = byOrganisatie("programma");
export const SUBSIDIERONDE_BY_ORGANISATIE = byOrganisatie("subsidieronde");
export const PROJECT_BY_ORGANISATIE = byOrganisatie("project");
export const NETWERK_BY_ORGANISATIE = byOrganisatie("netwerk");

/** What an edge tells of the part that an organisation takes. */
export const OF_DEELNAME: LinkFields = {
  rollen: {
    type: () => [Deelnamerol],
    description: "Wat de organisatie erboven hierin doet, op deze grondslag; null in een lijst die niet onder een organisatie staat.",
  },
};

/** A field: who takes part in a record, as rows of the class say. */
export const deelnamesBy = <K extends string>(
  Row: new () => Deelname & Record<K, string>,
  own: K,
  description: string,
): FieldOf<{ id: string }> => ({
  type: () => [Deelname],
  description: `${description}, met suggesties, en waarop dat berust.`,
  resolve: ({ id }, { loaders }) => loaders.many<Deelname & Record<K, string>>(Row, own, id, "organisatieId"),
});

/** For a record's `parts`. */
export const deelnamesIn = (of: string): Part => ({
  table: `${of}_organisatie`,
  own: `${of}_id`,
  columns: { organisatieId: "organisatie_id", rol: "rol", ...VERANTWOORDING_OF_ROW },
});

/** Keeps what an organisation takes part in, in one of these roles. */
export const withDeelname = (
  query: Parameters<typeof linkedBy>[0],
  of: string,
  { organisatie, rol }: { organisatie?: readonly string[] | null; rol?: readonly Deelnamerol[] | null },
): void => linkedBy(query, [`${of}_organisatie`, `${of}_id`], { organisatie_id: organisatie, rol }, WITHOUT_SUGGESTION);
