import { registerEnumType } from "type-graphql";
import { byDate, byText, type Order } from "@pakketgraaf/subgraph";

/** The columns by which a noun's lists can be ordered, at least one of them; each also in reverse. */
export interface OrderColumns {
  /** Text column that is never null, on alias `e`, and what it is in Dutch. */
  naam?: { column: string; description: string };
  /** Column with days or moments on alias `e`, and what it is in Dutch. */
  datum?: { column: string; description: string; kind?: "date" | "moment" };
}

/**
 * The enum `<noun>Volgorde` and the orders behind its values: by name and by date, both ways, and by relevance for
 * searches. The first of them is the default.
 */
export function volgordeOf(noun: string, { naam, datum }: OrderColumns) {
  const orders: Record<string, Order> = {};
  const valuesConfig: Record<string, { description: string }> = {};
  if (naam) {
    orders.NAAM_OPLOPEND = byText(naam.column, "ASC");
    orders.NAAM_AFLOPEND = byText(naam.column, "DESC");
    valuesConfig.NAAM_OPLOPEND = { description: `Op ${naam.description}, van A naar Z.` };
    valuesConfig.NAAM_AFLOPEND = { description: `Op ${naam.description}, van Z naar A.` };
  }
  if (datum) {
    orders.DATUM_OPLOPEND = byDate(datum.column, "ASC", datum.kind);
    orders.DATUM_AFLOPEND = byDate(datum.column, "DESC", datum.kind);
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
  return { Volgorde: values, orders, defaultOrder: Object.keys(orders)[0] };
}
