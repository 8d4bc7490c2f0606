import type { Link, Part, References } from "@pakketgraaf/subgraph";

/**
 * The parties of a record by what each does in it: rows of one table with an organisation and a role.
 * @param own the table's column with the record's id
 * @param rollen the role in the table per field of the record; the data files have the ids under the same names
 */
export function partijenIn<F extends string>(table: string, own: string, rollen: Record<F, string>) {
  const fields = Object.keys(rollen) as F[];
  const perField = <V>(make: (condition: string) => V): Record<F, V> =>
    Object.fromEntries(fields.map((field) => [field, make(`l.rol = '${rollen[field]}'`)])) as Record<F, V>;
  return {
    links: perField<Link>((condition) => ({ table, parent: own, child: "organisatie_id", condition })),
    parts: perField<Part>((condition) => ({ table, own, columns: { organisatieId: "organisatie_id" }, condition })),
    /** What the rows of a record in the data files say, beside the id of the record. */
    rows: (record: Record<F, string[]>, { known }: References): { organisatieId: string; rol: string }[] =>
      fields.flatMap((field) =>
        record[field].map((id) => ({ organisatieId: known("Organisatie", field, id), rol: rollen[field] })),
      ),
  };
}
