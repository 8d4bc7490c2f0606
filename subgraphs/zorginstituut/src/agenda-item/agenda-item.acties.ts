import { Invoer, MAX_NAAM, untie } from "@pakketgraaf/begrippen";
import { insertRows, newId, tableStore, type Transaction } from "@pakketgraaf/subgraph";
import { AgendaItemActie } from "../agenda-item-actie/agenda-item-actie";
import { AgendaItemActiePartij } from "../agenda-item-actie/agenda-item-actie.links";
import { requireNamed } from "../named-records";
import { Organisatie } from "../organisatie/organisatie";
import type { AgendaItem } from "./agenda-item";
import type {
  AgendaItemActieIntrekkenInput,
  AgendaItemActieStandZettenInput,
  AgendaItemActieVastleggenInput,
} from "./agenda-item.input";

export async function recordAction(
  { id: agendaItemId }: AgendaItem,
  input: AgendaItemActieVastleggenInput,
  transaction: Transaction,
): Promise<void> {
  const { manager } = transaction;
  const invoer = new Invoer();
  const { wie, status = null } = input;
  invoer.eis(wie.length > 0, "ONGELDIG", "wie", "Noem minstens een organisatie.");
  await requireNamed(invoer, transaction, Organisatie, "wie", wie);
  const told = {
    wat: invoer.tekst("wat", input.wat, MAX_NAAM),
    wanneer: invoer.tijd("wanneer", input.wanneer),
    status,
    peildatum: invoer.tijd("peildatum", input.peildatum),
    ...invoer.verantwoording("", input),
  };
  invoer.eis(status !== null || told.peildatum === null, "ONGELDIG", "peildatum", "Een peildatum hoort bij een stand.");
  invoer.klaar();
  const actieId = newId();
  const volgnummer = 1 + ((await manager.maximum(AgendaItemActie, "volgnummer", { agendaItemId })) ?? 0);
  await insertRows(manager, [
    Object.assign(new AgendaItemActie(), { id: actieId, agendaItemId, volgnummer, ...told }),
    ...wie.map((organisatieId) => Object.assign(new AgendaItemActiePartij(), { agendaItemId, actieId, organisatieId })),
  ]);
}

export async function setActionStatus(
  { id: agendaItemId }: AgendaItem,
  { actieId, status, ...input }: AgendaItemActieStandZettenInput,
  { manager }: Transaction,
): Promise<void> {
  const invoer = new Invoer();
  const actie = await manager.findOneBy(AgendaItemActie, { id: actieId, agendaItemId });
  invoer.eis(actie !== null, "ONBEKENDE_VERWIJZING", "actieId", UNKNOWN);
  const stand = {
    status,
    peildatum: invoer.tijd("peildatum", input.peildatum),
    wanneer: input.wanneer === undefined ? (actie?.wanneer ?? null) : invoer.tijd("wanneer", input.wanneer),
    ...invoer.verantwoording("", input),
  };
  invoer.klaar();
  await tableStore(AgendaItemActie).update(manager, Object.assign(actie!, stand));
}

export async function withdrawAction(
  { id: agendaItemId }: AgendaItem,
  { actieId }: AgendaItemActieIntrekkenInput,
  { manager }: Transaction,
): Promise<void> {
  await untie(manager, AgendaItemActie, { agendaItemId, id: actieId }, "actieId", UNKNOWN);
}

const UNKNOWN = "Het agenda-item heeft geen actie met deze sleutel.";
