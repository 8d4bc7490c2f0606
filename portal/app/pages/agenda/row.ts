import type { PortaalAgendaQuery } from "./operations";

/** An agenda item with what all parties have of it. */
export type AgendaRow = NonNullable<PortaalAgendaQuery["agendaItemsOverzicht"]>["nodes"][number];
