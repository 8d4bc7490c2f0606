import { fillIn, type Invoer, MAX_NAAM, type Readers } from "@pakketgraaf/begrippen";
import { MaatschappelijkeImpact, type AgendaItem } from "./agenda-item";
import type { AgendaItemVoorbereidenInput, AgendaItemWijzigenInput, MaatschappelijkeImpactInput } from "./agenda-item.input";

type Fields = Omit<AgendaItemWijzigenInput, "id" | "verwachteVersie">;

const EFFECTEN = ["arbeidsinzet", "budget", "gezondheidswinst", "duurzaamheid"] as const;

function readImpact(invoer: Invoer, input: MaatschappelijkeImpactInput): MaatschappelijkeImpact | null {
  const impact = new MaatschappelijkeImpact();
  for (const effect of EFFECTEN) impact[effect] = invoer.tekstOfNull(`maatschappelijkeImpact.${effect}`, input[effect]);
  return Object.values(impact).some((tekst) => tekst !== null) ? impact : null;
}

const readersOf = (invoer: Invoer): Readers<Fields> => ({
  onderwerp: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  aanleiding: (tekst, field) => invoer.tekst(field, tekst),
  fase: (fase) => fase,
  sectoren: (sectoren) => [...new Set(sectoren)],
  sectorTekst: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  herkomst: (herkomst) => herkomst,
  status: (status) => status,
  statusTekst: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  peildatum: (tijd, field) => invoer.tijd(field, tijd),
  startdatum: (tijd, field) => invoer.tijd(field, tijd),
  geplandeStart: (tijd, field) => invoer.tijd(field, tijd),
  doeldatum: (tijd, field) => invoer.tijd(field, tijd),
  maatschappelijkeImpact: (impact) => readImpact(invoer, impact),
  agendaId: (id) => id,
});

const NEEDED = ["onderwerp", "aanleiding", "fase", "sectoren", "herkomst", "statusTekst"] as const;

export function fillInAgendaItem(
  invoer: Invoer,
  agendaItem: AgendaItem,
  input: AgendaItemVoorbereidenInput | AgendaItemWijzigenInput,
): void {
  fillIn<Fields>(invoer, agendaItem, input, readersOf(invoer), NEEDED);
  agendaItem.bronnen = invoer.bronnen("bronnen", input.bronnen, agendaItem.bronnen);
  invoer.looptijd("doeldatum", agendaItem.startdatum ?? null, agendaItem.doeldatum ?? null);
}
