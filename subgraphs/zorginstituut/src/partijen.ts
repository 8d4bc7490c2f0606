import { type FieldOf, type Link, type Part, type References, through } from "@pakketgraaf/subgraph";
import { Organisatie } from "./organisatie/organisatie";

/**
 * The parties of a record by what each does in it: rows of one table with an organisation and a role.
 * @param own the table's column with the record's id
 * @param rollen per field of the record the role in the table, and what the field tells; the data files have the ids under
 *   the same names
 */
export function partijenIn<F extends string>(
  table: string,
  own: string,
  rollen: Record<F, readonly [rol: string, description: string]>,
) {
  const perField = <V>(make: (condition: string, description: string) => V): Record<F, V> =>
    Object.fromEntries(
      Object.entries<readonly [string, string]>(rollen).map(([field, [rol, description]]) => [field, make(`l.rol = '${rol}'`, description)]),
    ) as Record<F, V>;
  return {
    fields: perField<FieldOf<{ id: string }>>((condition, description) => {
      const link: Link = { table, parent: own, child: "organisatie_id", condition };
      return through(Organisatie, link, "naam", description);
    }),
    parts: perField<Part>((condition) => ({ table, own, columns: { organisatieId: "organisatie_id" }, condition })),
    /** What the rows of a record in the data files say, beside the id of the record. */
    rows: (record: Record<F, string[]>, { known }: References): { organisatieId: string; rol: string }[] =>
      (Object.keys(rollen) as F[]).flatMap((field) =>
        record[field].map((id) => ({ organisatieId: known("Organisatie", field, id), rol: rollen[field][0] })),
      ),
  };
}
