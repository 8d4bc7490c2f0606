import { isCurrent, type SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import type { Codelijst } from "./codelijst";
import { Prestatie } from "./prestatie";

interface CodeKey {
  codelijst: Codelijst;
  code: string;
}

/**
 * SQL: the record `p` has the code, or a range that holds it. Codes of one list are equally long, so text order will do.
 */
export const hasCode = (p: string, code: string): string =>
  `(${p}.code = ${code} OR
    ${p}.code_bereik_van IS NOT NULL AND length(${p}.code_bereik_van) = length(${code})
    AND code_bereik(${p}.code_bereik_van, ${p}.code_bereik_tot, '[]') @> ${code})`;

const nameOf = ({ codelijst, code }: CodeKey): string => `${codelijst} ${code}`;

/**
 * The record that a code in a code list means: of that code itself, else of the range that holds it; of several
 * versions the one that started last. One statement for all codes. Of the loaders: `loaders.of(prestatieByCode)`.
 */
export const prestatieByCode = ({ dataSource }: SubgraphRequest) =>
  new DataLoader<CodeKey, Prestatie | null, string>(
    async (keys) => {
      const { raw, entities } = await dataSource
        .createQueryBuilder(Prestatie, "e")
        .innerJoin(
          `(SELECT k.codelijst, k.code, p.id
            FROM unnest(:lists::text[], :codes::text[]) AS k(codelijst, code)
            CROSS JOIN LATERAL (
              SELECT p.id FROM prestatie p
              WHERE p.codelijst = k.codelijst AND ${hasCode("p", "k.code")} AND ${isCurrent("Prestatie", "p.id")}
              ORDER BY p.code_bereik_van IS NOT NULL, p.geldig_van DESC NULLS LAST, p.id LIMIT 1) p)`,
          "k",
          "k.id = e.id",
          { lists: keys.map(({ codelijst }) => codelijst), codes: keys.map(({ code }) => code) },
        )
        .addSelect("k.codelijst", "key_codelijst")
        .addSelect("k.code", "key_code")
        .getRawAndEntities();
      const byId = new Map(entities.map((record) => [record.id, record]));
      const byKey = new Map<string, Prestatie>();
      for (const row of raw) byKey.set(nameOf({ codelijst: row.key_codelijst, code: row.key_code }), byId.get(row.e_id)!);
      return keys.map((key) => byKey.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );
