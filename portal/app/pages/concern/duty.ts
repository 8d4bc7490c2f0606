import { holdsOn, type Standing } from "../../parts/standing";
import type { PortaalConcernMoetQuery, PortaalConcernMoetQueryVariables } from "./operations";

type Condition = NonNullable<PortaalConcernMoetQuery["duidingsvoorwaarden"]>["nodes"][number];

/** A condition of a ruling that holds, with what a concern does with it. */
export interface Duty {
  condition: Condition;
  standing: Standing;
  terms: NonNullable<NonNullable<Condition["uitvoering"]>["contractvoorwaarden"]>["nodes"];
}

/**
 * What an insurer can ask of who delivers the care, or of when it pays: what the rule on conditions that are in no contract
 * looks at. The other kinds are for professions, the government or the manufacturer.
 */
export const CONTRACTABLE: PortaalConcernMoetQueryVariables["soorten"] = [
  "CONCENTRATIE", "EXPERTISECENTRA", "VOLUMENORM", "INDICATIE", "INDICATIECOMMISSIE", "INDICATIEPROTOCOL", "PLAATSBEPALING",
  "STEPPED_CARE", "STOPCRITERIUM", "MAXIMALE_DUUR", "MAXIMERING", "KWALITEITSSYSTEEM", "REGISTRATIE",
];

/** The conditions of rulings that hold on a day, for care of theirs at least; what is not insured asks nothing of a contract. */
export function dutiesOf({ duidingsvoorwaarden, afwijkend }: PortaalConcernMoetQuery, day: string): Duty[] {
  const deviating = new Set(
    (afwijkend?.nodes ?? []).flatMap(({ onderwerp }) => (onderwerp?.__typename === "Contractvoorwaarde" ? [onderwerp.id] : [])),
  );
  return (duidingsvoorwaarden?.nodes ?? [])
    .filter(({ duiding }) => duiding.conclusie !== "NEE")
    .filter(({ duiding }) => duiding.geldigheden.some(({ van, tot }) => van !== null && van <= day && (tot ?? "9999") > day))
    .map((condition) => {
      const found = condition.uitvoering?.contractvoorwaarden;
      const terms = found?.nodes ?? [];
      return { condition, terms, standing: found ? standingOf(condition, terms, deviating, day) : "away" };
    });
}

function standingOf({ duiding }: Condition, terms: Duty["terms"], deviating: ReadonlySet<string>, day: string): Standing {
  const current = terms.filter((term) => holdsOn(day, term));
  if (current.some(({ id }) => deviating.has(id))) return "deviates";
  if (current.length > 0) return "agrees";
  if (terms.length > 0) return "ended";
  const ofCare = [...(duiding.contractvoorwaarden?.nodes ?? []), ...(duiding.contractvoorwaardenViaZorgvormen?.nodes ?? [])];
  return ofCare.some((term) => holdsOn(day, term)) ? "missing" : "unknown";
}
