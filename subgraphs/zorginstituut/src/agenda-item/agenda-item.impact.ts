import { Invoer, MAX_NAAM } from "@pakketgraaf/begrippen";
import { newId, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { AgendaItemImpact, ImpactSoort } from "../agenda-item-impact/agenda-item-impact";
import { Prioriteringscriterium } from "../prioriteringscriterium";
import type { AgendaItem } from "./agenda-item";
import type { AgendaItemImpactIntrekkenInput, AgendaItemImpactVastleggenInput } from "./agenda-item.input";

const GETAL = /^(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

/** Records an impact, in place of the one that the input names if it does. */
export async function recordImpact(
  { id: agendaItemId }: AgendaItem,
  input: AgendaItemImpactVastleggenInput,
  transaction: Transaction,
): Promise<void> {
  const { manager } = transaction;
  const invoer = new Invoer();
  const { impactId, criteriumId, richting, soort } = input;
  const known = impactId == null ? null : await manager.findOneBy(AgendaItemImpact, { id: impactId, agendaItemId });
  invoer.eis(impactId == null || known !== null, "ONBEKENDE_VERWIJZING", "impactId", "Het agenda-item heeft geen impact met deze sleutel.");
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
  const impact = Object.assign(new AgendaItemImpact(), {
    id: known?.id ?? newId(),
    agendaItemId,
    volgnummer: known?.volgnummer ?? 1 + ((await manager.maximum(AgendaItemImpact, "volgnummer", { agendaItemId })) ?? 0),
    criteriumId,
    tekst,
    getal,
    eenheid,
    periode,
    richting,
    soort,
    ...verantwoording,
  });
  await (known ? manager.update(AgendaItemImpact, { id: impact.id }, impact) : manager.insert(AgendaItemImpact, impact));
}

export async function withdrawImpact(
  { id: agendaItemId }: AgendaItem,
  { impactId }: AgendaItemImpactIntrekkenInput,
  { manager }: Transaction,
): Promise<void> {
  const { affected } = await manager.delete(AgendaItemImpact, { id: impactId, agendaItemId });
  if (affected === 0) refuse("ONBEKENDE_VERWIJZING", ["input", "impactId"], "Het agenda-item heeft geen impact met deze sleutel.");
}
