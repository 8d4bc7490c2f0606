import { registerEnumType } from "type-graphql";
import { byDate, byText, type Order } from "@pakketgraaf/shared";

/** The columns by which a noun's lists can be ordered; each also in reverse. */
export interface OrderColumns {
  /** Text column that is never null, on alias `e`, and what it is in Dutch. */
  naam: { column: string; description: string };
  /** Date column on alias `e`, and what it is in Dutch. */
  datum?: { column: string; description: string };
}

/**
 * The enum `<noun>Volgorde` and the orders behind its values: by name and by date, both ways, and by relevance for
 * searches.
 */
export function volgordeOf(noun: string, { naam, datum }: OrderColumns) {
  const orders: Record<string, Order> = {
    NAAM_OPLOPEND: byText(naam.column, "ASC"),
    NAAM_AFLOPEND: byText(naam.column, "DESC"),
  };
  const valuesConfig: Record<string, { description: string }> = {
    NAAM_OPLOPEND: { description: `Op ${naam.description}, van A naar Z.` },
    NAAM_AFLOPEND: { description: `Op ${naam.description}, van Z naar A.` },
  };
  if (datum) {
    orders.DATUM_OPLOPEND = byDate(datum.column, "ASC");
    orders.DATUM_AFLOPEND = byDate(datum.column, "DESC");
    valuesConfig.DATUM_OPLOPEND = { description: `Op ${datum.description}, oudste eerst; zonder datum achteraan.` };
    valuesConfig.DATUM_AFLOPEND = { description: `Op ${datum.description}, nieuwste eerst; zonder datum achteraan.` };
  }
  valuesConfig.RELEVANTIE = { description: "Op hoe goed het record bij `zoek` past; de standaard als er gezocht wordt." };
  const values = Object.fromEntries(Object.keys(valuesConfig).map((name) => [name, name]));
  registerEnumType(values, {
    name: `${noun}Volgorde`,
    description: "Volgorde van een lijst; gelijke plaatsen op id.",
    valuesConfig,
  });
  return { Volgorde: values, orders, defaultOrder: "NAAM_OPLOPEND" };
}
