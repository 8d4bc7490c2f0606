import { parseTijd, today, type Invoer, type Tijdsaanduiding } from "@pakketgraaf/begrippen";

/** Of the field of an input. */
export const PEILDATUM = "Wanneer de stand zo is; standaard vandaag.";

/** When a status that a user gives holds: today, unless the user says otherwise. Without a status there is nothing to say. */
export function peildatumOf(
  invoer: Invoer,
  { status, peildatum }: { status?: string | null; peildatum?: string | null },
): Tijdsaanduiding | null {
  const given = invoer.tijd("peildatum", peildatum);
  return status == null ? null : (given ?? parseTijd(today()));
}
