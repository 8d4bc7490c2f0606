import { AgendaItem } from "../feiten/agenda-item";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import { beide, verteldOp, type Waarheid } from "../feiten/dagen";
import type { Duiding } from "../feiten/duiding";
import { type Feit, type Soort, vind } from "../feiten/feit";
import type { Feiten } from "../feiten/feiten";
import { Kennislacune } from "../feiten/kennislacune";
import { Prestatie, Tarief } from "../feiten/prestatie";
import { Project } from "../feiten/project";
import { Zorgadvies } from "../feiten/zorgadvies";
import { Zorgvorm } from "../feiten/zorgvorm";
import type { Sleutel } from "../graaf/graaf";
import type { Partij } from "../regels/regel";

/** What comes of a kind of record when the ruling on which it hangs becomes another one. */
interface Meebewegen<F extends Feit = Feit> {
  soort: Soort<F>;
  /** Whose it is to do; null where it is of none of the four. */
  partij: (feit: F) => Partij | null;
  /** Whether it has to be looked at on a day; null where it is not known whether it holds or goes on then. */
  beweegt: (feit: F, op: string) => Waarheid;
  /** What there is to do. */
  doe: (feit: F, duiding: Duiding) => string;
}

const mee = <F extends Feit>(soort: Soort<F>, partij: Meebewegen<F>["partij"], beweegt: Meebewegen<F>["beweegt"], doe: Meebewegen<F>["doe"]) =>
  ({ soort, partij, beweegt, doe }) as unknown as Meebewegen;

const ofVerzekeraars = ({ isVanVerzekeraar }: { isVanVerzekeraar: boolean }): Partij | null => (isVanVerzekeraar ? "VERZEKERAARS" : null);
const geldt = (feit: Contractvoorwaarde | Prestatie | Tarief, op: string): Waarheid => feit.geldtOp(op);

const SOORTEN: readonly Meebewegen[] = [
  mee(AgendaItem, () => "ZORGINSTITUUT", () => true, () => "nagaan of de fase en de stand van het agenda-item nog kloppen"),
  mee(Zorgvorm, () => "ZORGINSTITUUT", () => true, () => "zeggen of de zorg verzekerd is"),
  mee(Kennislacune, () => "ZONMW",
    ({ status, peildatum }, op) => status !== "BEANTWOORD" || !verteldOp(peildatum, op),
    () => "nagaan of de vraag nog open staat"),
  mee(Project, () => "ZONMW", (project, op) => project.looptOp(op), () => "nagaan of het onderzoek nog past bij de uitspraak"),
  mee(Contractvoorwaarde, ofVerzekeraars, geldt, (voorwaarde, duiding) =>
    voorwaarde.uitvoeringVan(duiding).length > 0
      ? "de voorwaarde aanpassen, want zij voert de uitspraak uit"
      : "nagaan of de voorwaarde nog past bij de uitspraak"),
  // It says when it was given, and not until when it counts.
  mee(Zorgadvies, ofVerzekeraars, () => null, () => "nagaan of het advies nog past bij de uitspraak"),
  mee(Prestatie, () => "NZA", geldt, ({ zorgvormIds }) =>
    zorgvormIds.length > 1
      ? "nagaan of de prestatiebeschrijving nog past bij de aanspraak; zij is ook voor andere zorg"
      : "nagaan of de prestatiebeschrijving nog past bij de aanspraak"),
  mee(Tarief, () => "NZA", geldt, () => "nagaan of het tarief nog past bij de prestatie"),
];

/** What comes of one record. */
export interface Meebeweging {
  partij: Partij | null;
  /** The concern whose it is; null where it is of none, or that is not known. */
  concern: string | null;
  beweegtMee: Waarheid;
  /** Null where there is nothing to do. */
  bijWijziging: string | null;
}

/**
 * @param hangtEraan whether the ruling on which it hangs holds on the day, for the care over which it does; null where that may be
 * other care
 */
export function meebewegingVan(
  feiten: Feiten,
  { type, id }: Sleutel,
  duiding: Duiding,
  op: string,
  hangtEraan: Waarheid,
): Meebeweging {
  const { soort, partij, beweegt, doe } = SOORTEN.find((each) => each.soort.type === type)!;
  const feit = vind(feiten, soort, id)!;
  const beweegtMee = beide(hangtEraan, beweegt(feit, op));
  const isVanConcern = feit instanceof Contractvoorwaarde || feit instanceof Zorgadvies;
  return {
    partij: partij(feit),
    concern: (isVanConcern ? feit.concern()?.id : null) ?? null,
    beweegtMee,
    bijWijziging: beweegtMee === false ? null : doe(feit, duiding),
  };
}
