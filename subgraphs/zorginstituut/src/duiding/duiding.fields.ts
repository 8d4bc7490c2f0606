import { fillIn, type Invoer, MAX_NAAM, type Readers } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import { SWP_STATUS } from "../logged";
import type { Duiding } from "./duiding";
import type { DuidingVastleggenInput, DuidingWijzigenInput } from "./duiding.input";

type Given = DuidingVastleggenInput | DuidingWijzigenInput;
type Fields = Pick<DuidingWijzigenInput, "titel" | "soort" | keyof DuidingVastleggenInput>;

const readersOf = (invoer: Invoer): Readers<Fields> => ({
  titel: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  soort: (soort) => soort,
  datum: (tijd, field) => invoer.tijd(field, tijd),
  einddatum: (tijd, field) => invoer.tijd(field, tijd),
  conclusie: (conclusie) => conclusie,
  uitkomst: (tekst, field) => invoer.tekst(field, tekst),
  typeAdvies: (type) => type,
  zaaknummer: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  patientenPerJaar: (aantal, field) => {
    invoer.eis(aantal >= 0, "ONGELDIG", field, "Een aantal is niet negatief.");
    return aantal;
  },
  kostenPerBehandeling: (bedrag, field) => invoer.bedrag(field, bedrag),
});

const NEEDED = ["titel", "soort"] as const;

/** Fills in the duiding's own columns; see duiding.parts.ts for its rows in other tables. */
export async function fillInDuiding(invoer: Invoer, transaction: Transaction, duiding: Duiding, input: Given): Promise<void> {
  fillIn<Fields>(invoer, duiding, input, readersOf(invoer), NEEDED);
  duiding.bronnen = invoer.bronnen("bronnen", input.bronnen, duiding.bronnen);
  if (input.swpStatus !== undefined) {
    await invoer.verwijzing("swpStatus.id", input.swpStatus?.id, SWP_STATUS, transaction);
    duiding.swpStatusId = input.swpStatus?.id ?? null;
    duiding.swpStatusGrondslag = input.swpStatus?.grondslag ?? null;
  }
  invoer.looptijd("einddatum", duiding.datum ?? null, duiding.einddatum ?? null);
}
