import { today, type Grondslag, type Tijdsaanduiding, type Zorgsector } from "@pakketgraaf/begrippen";
import { isCurrent, type SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { BudgetSoort } from "../budgetsoort";
import { holdsOnIn } from "../programma-lidmaatschap/programma-lidmaatschap.links";
import { Programma } from "../programma/programma";
import type { Verloop } from "../subsidieronde/stand";

export interface Budget {
  bedrag: string;
  bedragSoort: BudgetSoort | null;
  van: Tijdsaanduiding | null;
  totEnMet: Tijdsaanduiding | null;
  sector: Zorgsector | null;
  perDeel: string | null;
  grondslag: Grondslag;
}

export interface Ronde extends Verloop {
  id: string;
  naam: string;
  budget: string | null;
  bedragSoort: BudgetSoort | null;
  gehonoreerd: number | null;
  toegekend: string | null;
  programmaGrondslag: Grondslag | null;
  /** How many projects are known that had money from it. */
  projecten: number;
}

/** Projects of one round, or of none, that had all begun on the day, or not, or of which that is not known. */
export interface Projecten {
  rondeId: string | null;
  begonnen: boolean | null;
  aantal: number;
  /** Of how many of them the amount is known. */
  bekend: number;
  bedrag: string | null;
  grondslag: Grondslag | null;
}

/** All that is known of the money of a programme itself. */
export interface EigenBeeld {
  programma: Programma;
  budgetten: Budget[];
  rondes: Ronde[];
  projecten: Projecten[];
}

/** And of those that are part of it on the day, by name, each with the grounds of that. */
export interface Beeld extends EigenBeeld {
  lijnen: (EigenBeeld & { grondslag: Grondslag })[];
}

/** Of one request: for each day a loader by the id of the programme. */
export const beelden = ({ dataSource }: SubgraphRequest) => {
  const byDay = new Map<string, DataLoader<string, Beeld>>();
  return {
    on(day: string): DataLoader<string, Beeld> {
      const loader = byDay.get(day) ?? new DataLoader((ids) => readBeelden(dataSource, ids, day));
      byDay.set(day, loader);
      return loader;
    },
  };
};

const tijd = (prefix: string): string => `
  CASE WHEN ${prefix}_tekst IS NOT NULL THEN json_build_object(
    'tekst', ${prefix}_tekst, 'vanaf', ${prefix}_vanaf, 'totEnMet', ${prefix}_tot_en_met, 'precisie', ${prefix}_precisie
  ) END`;

const listOf = (values: Record<string, string>, from: string): string =>
  `(SELECT coalesce(json_agg(json_build_object(${Object.entries(values).map(([name, sql]) => `'${name}', ${sql}`)})), '[]') FROM ${from})`;

const BUDGETTEN = listOf(
  {
    bedrag: "b.bedrag::text",
    bedragSoort: "b.bedrag_soort",
    van: tijd("b.van"),
    totEnMet: tijd("b.tot"),
    sector: "b.sector",
    perDeel: "b.per_deel",
    grondslag: "b.grondslag",
  },
  `(SELECT * FROM programma_budget WHERE programma_id = e.id AND ${isCurrent("ProgrammaBudget", "id")} ORDER BY id) b`,
);

/** What only the editors suggest, is not of the programme. */
const IS_FACT = "programma_grondslag IS DISTINCT FROM 'SUGGESTIE'";

const RONDES = listOf(
  {
    id: "r.id",
    naam: "r.naam",
    budget: "r.budget::text",
    bedragSoort: "r.bedrag_soort",
    opening: tijd("r.opening"),
    sluiting: tijd("r.sluiting"),
    status: "r.status",
    statusTekst: "r.status_tekst",
    peildatum: tijd("r.peildatum"),
    gehonoreerd: "r.gehonoreerd",
    toegekend: "r.toegekend::text",
    programmaGrondslag: "r.programma_grondslag",
    projecten: `(SELECT count(*) FROM project p WHERE p.ronde_id = r.id AND p.${IS_FACT} AND ${isCurrent("Project", "p.id")})`,
  },
  `(SELECT * FROM subsidieronde WHERE programma_id = e.id AND ${IS_FACT} AND ${isCurrent("Subsidieronde", "id")} ORDER BY naam, id) r`,
);

/** When a project had its money, no source tells: it had when it began, and has it now. By name AFGELEID is before BRON. */
const PROJECTEN = listOf(
  { rondeId: "p.ronde_id", begonnen: "p.begonnen", aantal: "p.aantal", bekend: "p.bekend", bedrag: "p.bedrag", grondslag: "p.grondslag" },
  `(SELECT ronde_id, coalesce(start_vanaf <= :day::date, CASE WHEN :day::date >= :now::date THEN true END) AS begonnen,
      count(*) AS aantal, count(bedrag) AS bekend, sum(bedrag)::text AS bedrag, 
      CASE WHEN count(programma_grondslag) = count(*) THEN min(programma_grondslag) END AS grondslag
    FROM project WHERE programma_id = e.id AND ${IS_FACT} AND ${isCurrent("Project", "id")}
    GROUP BY 1, 2 ORDER BY 1, 2) p`,
);

const LIJNEN = `(SELECT coalesce(json_object_agg(l.onderdeel_id, l.grondslag), '{}') FROM programma_lidmaatschap l
  WHERE l.programma_id = e.id AND ${holdsOnIn(":day::date")})`;

/** One statement, for any number of programmes with all that is part of them. */
async function readBeelden(dataSource: DataSource, ids: readonly string[], day: string): Promise<Beeld[]> {
  const { raw, entities } = await dataSource
    .createQueryBuilder(Programma, "e")
    .where(
      `e.id IN (SELECT unnest(:ids::text[]) UNION
         SELECT l.onderdeel_id FROM programma_lidmaatschap l WHERE l.programma_id = ANY(:ids) AND ${holdsOnIn(":day::date")})`,
      { ids, day, now: today() },
    )
    .orderBy("e.naam")
    .addOrderBy("e.id")
    .addSelect(BUDGETTEN, "budgetten")
    .addSelect(RONDES, "rondes")
    .addSelect(PROJECTEN, "projecten")
    .addSelect(LIJNEN, "lijnen")
    .getRawAndEntities<Omit<EigenBeeld, "programma"> & { e_id: string; lijnen: Record<string, Grondslag> }>();
  const programmas = new Map(entities.map((programma) => [programma.id, programma]));
  const own = raw.map(({ e_id, budgetten, rondes, projecten }): EigenBeeld => {
    return { programma: programmas.get(e_id)!, budgetten, rondes, projecten };
  });
  const byId = new Map(own.map((beeld) => [beeld.programma.id, beeld]));
  const lijnenOf = new Map(raw.map(({ e_id, lijnen }) => [e_id, lijnen]));
  return ids.map((id) => {
    const lijnen = lijnenOf.get(id)!;
    const isLijn = (each: EigenBeeld): boolean => Object.hasOwn(lijnen, each.programma.id);
    return { ...byId.get(id)!, lijnen: own.filter(isLijn).map((lijn) => ({ ...lijn, grondslag: lijnen[lijn.programma.id] })) };
  });
}
