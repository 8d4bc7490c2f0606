import { Invoer, MAX_NAAM, untie } from "@pakketgraaf/begrippen";
import { newId, type Transaction } from "@pakketgraaf/subgraph";
import { AgendaItemImpact, ImpactSoort } from "../agenda-item-impact/agenda-item-impact";
import { Prioriteringscriterium } from "../prioriteringscriterium";
import type { AgendaItem } from "./agenda-item";
import type {
  AgendaItemImpactIntrekkenInput,
  AgendaItemImpactVastleggenInput,
  AgendaItemImpactWijzigenInput,
} from "./agenda-item.input";

const GETAL = /^(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

const UNKNOWN = "Het agenda-item heeft geen impact met deze sleutel.";

export async function recordImpact(
  { id: agendaItemId }: AgendaItem,
  input: AgendaItemImpactVastleggenInput,
  transaction: Transaction,
): Promise<void> {
  const { manager } = transaction;
  const impact = await readImpact(new Invoer(), input, transaction);
  const volgnummer = 1 + ((await manager.maximum(AgendaItemImpact, "volgnummer", { agendaItemId })) ?? 0);
  await manager.insert(AgendaItemImpact, { id: newId(), agendaItemId, volgnummer, ...impact });
}

export async function changeImpact(
  { id: agendaItemId }: AgendaItem,
  input: AgendaItemImpactWijzigenInput,
  transaction: Transaction,
): Promise<void> {
  const { manager } = transaction;
  const of = { id: input.impactId, agendaItemId };
  const invoer = new Invoer();
  invoer.eis(await manager.existsBy(AgendaItemImpact, of), "ONBEKENDE_VERWIJZING", "impactId", UNKNOWN);
  await manager.update(AgendaItemImpact, of, await readImpact(invoer, input, transaction));
}

type Told = Omit<AgendaItemImpact, "id" | "agendaItemId" | "volgnummer">;

async function readImpact(invoer: Invoer, input: AgendaItemImpactVastleggenInput, transaction: Transaction): Promise<Told> {
  const { criteriumId, richting, soort } = input;
  await invoer.verwijzing("criteriumId", criteriumId, Prioriteringscriterium, transaction);
  const getal = input.getal?.trim() ?? null;
  invoer.eis(getal === null || GETAL.test(getal), "ONGELDIG", "getal", "Gebruik een getal als 19.08: hooguit 15 cijfers voor de punt en 6 erna, zonder min.");
  const inWoorden = soort === ImpactSoort.KWALITATIEF;
  invoer.eis((getal === null) === inWoorden, "ONGELDIG", "getal", "Geef een getal, behalve bij soort KWALITATIEF: dan niet.");
  const eenheid = invoer.tekstOfNull("eenheid", input.eenheid, MAX_NAAM);
  invoer.eis((getal === null) === (eenheid === null), "ONGELDIG", "eenheid", "Geef getal en eenheid samen, of geen van beide.");
  const periode = invoer.tekstOfNull("periode", input.periode, MAX_NAAM);
  invoer.eis(getal !== null || periode === null, "ONGELDIG", "periode", "Een periode hoort bij een getal.");
  const tekst = invoer.tekst("tekst", input.tekst);
  const verantwoording = invoer.verantwoording("", input);
  invoer.klaar();
  return { criteriumId, tekst, getal, eenheid, periode, richting, soort, ...verantwoording };
}

export async function withdrawImpact(
  { id: agendaItemId }: AgendaItem,
  { impactId }: AgendaItemImpactIntrekkenInput,
  { manager }: Transaction,
): Promise<void> {
  await untie(manager, AgendaItemImpact, { id: impactId, agendaItemId }, "impactId", UNKNOWN);
}
