import type { SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { indextermen, zoektermen } from "./indextermen";
import { type Kandidaat, readKandidaten, readRecords } from "./kandidaten";
import { vergelijk } from "./kenmerken";
import { type Overeenkomst, opGewicht } from "./overeenkomsten";
import { scoreVan } from "./score";
import { anderVan, type Kant, type Soortnaam, SUGGESTIESOORTEN } from "./soorten";
import { Telling } from "./telling";
import { WEGINGEN } from "./wegingen";
import { type Bewoording, bewoordingVan } from "./woorden";
import { kandidaatvraagVan } from "./kandidaatvraag";

/** A record that may belong to another. */
export interface Gerangschikt {
  id: string;
  score: number;
  /** What they have in common, what counts most first. */
  overeenkomsten: Overeenkomst[];
}

const zekersteEerst = (een: Gerangschikt, ander: Gerangschikt): number => ander.score - een.score || (een.id < ander.id ? -1 : 1);

/** Words that begin the same find each other, and may have no more in common than that. */
const heeftReden = ({ overeenkomsten }: Gerangschikt): boolean => overeenkomsten.length > 0;

/**
 * What may belong to each record, the surest first, whether it is linked already or not: of any number of records in as many
 * statements.
 */
async function rangschik(
  dataSource: DataSource,
  { soort, kant }: { soort: Soortnaam; kant: Kant },
  ids: readonly string[],
): Promise<Gerangschikt[][]> {
  const type = SUGGESTIESOORTEN[soort][kant];
  const ander = SUGGESTIESOORTEN[soort][anderVan(kant)];
  const eigen = (await readRecords(dataSource, type, ids)).map(bewoordingVan);
  if (eigen.length === 0) return ids.map(() => []);
  const telling = new Telling(dataSource, [type, ander]);
  await telling.read(eigen.flatMap(zoektermen));
  const met = (term: string): number => telling.met(ander, term);
  const vragen = eigen.flatMap((each) => kandidaatvraagVan(each, telling.aantal(ander), met) ?? []);
  const kandidaten = await readKandidaten(dataSource, ander, vragen);
  const andere = bewoordingenVan(kandidaten);
  await telling.read([...andere.values()].flatMap(indextermen));
  const gewicht = telling.gewicht();

  const vergeleken = (bewoording: Bewoording, andere: Bewoording): Gerangschikt => {
    const [van, naar] = kant === "van" ? [bewoording, andere] : [andere, bewoording];
    const { kenmerken, overeenkomsten } = vergelijk(van, naar, gewicht);
    return { id: andere.record.id, score: scoreVan(WEGINGEN[soort], kenmerken), overeenkomsten: opGewicht(overeenkomsten) };
  };
  const perEigen = new Map(
    eigen.map((bewoording) => {
      const daar = kandidaten.filter(({ van }) => van === bewoording.record.id).map(({ record }) => andere.get(record.id)!);
      const found = daar.map((each) => vergeleken(bewoording, each)).filter(heeftReden);
      return [bewoording.record.id, found.sort(zekersteEerst)];
    }),
  );
  return ids.map((id) => perEigen.get(id) ?? []);
}

/** Of a record that may belong to several the words once. */
const bewoordingenVan = (kandidaten: readonly Kandidaat[]): Map<string, Bewoording> =>
  new Map([...new Map(kandidaten.map(({ record }) => [record.id, record]))].map(([id, record]) => [id, bewoordingVan(record)]));

/** Of the loaders: `loaders.of(…)` of what this gives. @returns the same for the same, so that it is loaded once */
export const gerangschikt =
  (soort: Soortnaam, kant: Kant) =>
  ({ dataSource }: SubgraphRequest): DataLoader<string, Gerangschikt[]> =>
    new DataLoader((ids) => rangschik(dataSource, { soort, kant }, ids));
