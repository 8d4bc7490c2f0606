import { Grondslag, type Invoer } from "@pakketgraaf/begrippen";
import { newId, type Transaction } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { DuidingZorgvorm } from "../duiding/duiding.links";
import { requireNamed, requireShort } from "../named-records";
import { Reikwijdte } from "../reikwijdte";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { DuidingOpvolging, DuidingOpvolgingZorgvorm } from "./duiding-opvolging";
import type { DuidingOpvolgingInput } from "./duiding-opvolging.input";

/** The rows of what an input says that a duiding replaces. @param pad of each in the input, with a dot behind */
export async function opvolgingenOf(
  invoer: Invoer,
  transaction: Transaction,
  duidingId: string,
  inputs: readonly DuidingOpvolgingInput[],
  pad: (place: number) => string,
): Promise<(DuidingOpvolging | DuidingOpvolgingZorgvorm)[]> {
  const named = inputs.map(({ vervangtId }) => vervangtId);
  const rows: (DuidingOpvolging | DuidingOpvolgingZorgvorm)[] = [];
  for (const [place, input] of inputs.entries()) {
    const at = pad(place);
    const { vervangtId, aard, reikwijdte } = input;
    invoer.eis(named.indexOf(vervangtId) === place, "ONGELDIG", `${at}vervangtId`, "Noem een Duiding maar een keer.");
    invoer.eis(vervangtId !== duidingId, "ONGELDIG", `${at}vervangtId`, "Een duiding vervangt niet zichzelf.");
    const vervangen = await invoer.verwijzing(`${at}vervangtId`, vervangtId, Duiding, transaction);
    const concept = vervangen !== null && !vervangen.gepubliceerd;
    invoer.eis(!concept, "OVERGANG_NIET_TOEGESTAAN", `${at}vervangtId`, "Dit is zelf nog een concept; wijzig het met duidingWijzigen.");
    const id = newId();
    const verantwoording = invoer.verantwoording(at, input);
    const row = { id, duidingId, vervangenId: vervangtId, aard, reikwijdte, ...verantwoording };
    rows.push(Object.assign(new DuidingOpvolging(), row));
    rows.push(...(await zorgvormenOf(invoer, transaction, id, input, at)));
  }
  return rows;
}

async function zorgvormenOf(
  invoer: Invoer,
  transaction: Transaction,
  opvolgingId: string,
  { vervangtId, reikwijdte, voorZorgvormen }: DuidingOpvolgingInput,
  pad: string,
): Promise<DuidingOpvolgingZorgvorm[]> {
  const given = voorZorgvormen ?? [];
  const field = `${pad}voorZorgvormen`;
  if (given.length === 0 || !requireShort(invoer, field, given)) return [];
  await requireNamed(invoer, transaction, Zorgvorm, field, given.map(({ id }) => id), ".id");
  const links = await transaction.manager.find(DuidingZorgvorm, { where: { duidingId: vervangtId }, order: { zorgvormId: "ASC" } });
  const about = new Set(links.map(({ zorgvormId }) => zorgvormId));
  for (const [place, { id, volledig }] of given.entries()) {
    invoer.eis(about.has(id), "ONGELDIG", `${field}.${place}.id`, "De duiding die wordt vervangen gaat niet over deze zorg.");
    const past = volledig || reikwijdte !== Reikwijdte.VOLLEDIG;
    invoer.eis(past, "ONGELDIG", `${field}.${place}.volledig`, "Bij `VOLLEDIG` vervalt het eerdere oordeel ook voor deze zorg.");
  }
  const named = new Set(given.map(({ id }) => id));
  const forgotten = links.filter(({ zorgvormId, grondslag }) => grondslag !== Grondslag.SUGGESTIE && !named.has(zorgvormId));
  const [first] = reikwijdte === Reikwijdte.VOLLEDIG ? forgotten : [];
  invoer.eis(!first, "ONGELDIG", field, `Bij \`VOLLEDIG\` vervalt het eerdere oordeel ook voor ${first?.zorgvormId}: noem al haar zorg, of geen.`);
  return given.map(({ id, volledig }) => Object.assign(new DuidingOpvolgingZorgvorm(), { opvolgingId, zorgvormId: id, volledig }));
}
