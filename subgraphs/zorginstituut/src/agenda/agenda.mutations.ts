import { Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord, replaceRows, type RowsWith, type Transaction } from "@pakketgraaf/subgraph";
import { Kader } from "../kader/kader";
import { requireNamed } from "../named-records";
import { Organisatie } from "../organisatie/organisatie";
import { Prioriteringscriterium } from "../prioriteringscriterium";
import { Agenda } from "./agenda";
import { fillInAgenda } from "./agenda.fields";
import { AgendaPublicerenInput, AgendaWijzigenInput } from "./agenda.input";
import { AgendaCriterium, AgendaPartij } from "./agenda.links";

export const agendaMutations = mutationsOf(Agenda, { scope: "agenda:schrijven" }, {
  agendaPubliceren: {
    description: "Publiceert een agenda. Onderwerpen komen erop met `agendaItemOpAgendaZetten`.",
    input: [AgendaPublicerenInput, "De agenda."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const agenda = newRecord(Agenda, { sectoren: [], sectorKoppelingen: [] });
      fillInAgenda(invoer, agenda, input);
      const rows = await readLists(invoer, transaction, agenda.id, input);
      invoer.klaar();
      return transaction.add(agenda, rows.flatMap((list) => list.rows));
    },
  },
  agendaWijzigen: {
    description: "Wijzigt een agenda; wat erop staat, verandert niet.",
    input: [AgendaWijzigenInput, "Wat er anders wordt."],
    async change(agenda, input, transaction) {
      const invoer = new Invoer();
      if (input.status !== undefined) agenda.peildatum = null;
      fillInAgenda(invoer, agenda, input);
      const lists = await readLists(invoer, transaction, agenda.id, input);
      invoer.klaar();
      await replaceRows(transaction.manager, lists, lists.flatMap((list) => list.rows));
    },
  },
});

/** What an agenda has in another table, and the rows that are to be there. */
interface Rows extends RowsWith {
  rows: object[];
}

/** Reads the lists of an input. One that is left out is not among them; one that is null has no rows. */
async function readLists(
  invoer: Invoer,
  transaction: Transaction,
  agendaId: string,
  input: AgendaPublicerenInput | AgendaWijzigenInput,
): Promise<Rows[]> {
  const lists: Rows[] = [];
  await invoer.verwijzing("kaderId", input.kaderId, Kader, transaction);
  for (const [field, rol] of [["eigenaren", "EIGENAAR"], ["betrokkenen", "BETROKKEN"]] as const) {
    const ids = input[field];
    if (ids === undefined) continue;
    if (field === "eigenaren") invoer.eis((ids ?? []).length > 0, "ONGELDIG", field, "Noem minstens een organisatie.");
    await requireNamed(invoer, transaction, Organisatie, field, ids ?? []);
    const where = { agendaId, rol };
    const rows = (ids ?? []).map((organisatieId) => Object.assign(new AgendaPartij(), { ...where, organisatieId }));
    lists.push({ entity: AgendaPartij, where, rows });
  }
  const { criteria } = input;
  if (criteria !== undefined) {
    await requireNamed(invoer, transaction, Prioriteringscriterium, "criteria", (criteria ?? []).map(({ id }) => id), ".id");
    const rows = (criteria ?? []).map(({ id, ...verband }, place) =>
      Object.assign(new AgendaCriterium(), {
        agendaId,
        prioriteringscriteriumId: id,
        ...invoer.verantwoording(`criteria.${place}.`, verband),
      }),
    );
    lists.push({ entity: AgendaCriterium, where: { agendaId }, rows });
  }
  return lists;
}
