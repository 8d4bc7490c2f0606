import { Link } from "@tanstack/react-router";
import { useViewer } from "../identity/use-session";

interface Work {
  text: string;
  scope: string;
  to: string;
  /** What the record is called in the address. */
  as: string;
}

/** What one may do with a record of each kind, where that begins with it. */
const WORK: Record<string, readonly Work[]> = {
  AgendaItem: [
    { text: "Koppel onderzoek", scope: "koppeling:schrijven", to: "/werken/koppelen", as: "agendaItem" },
    { text: "Bereid een duiding voor", scope: "duiding:schrijven", to: "/werken/duiding", as: "agendaItem" },
  ],
  Duiding: [
    { text: "Koppel onderzoek", scope: "koppeling:schrijven", to: "/werken/koppelen", as: "duiding" },
    { text: "Leg een voorwaarde vast", scope: "contractvoorwaarde:schrijven", to: "/werken/voorwaarde", as: "duiding" },
  ],
  Kennislacune: [{ text: "Koppel aan een pakketvraag", scope: "koppeling:schrijven", to: "/werken/koppelen", as: "kennislacune" }],
  Prestatie: [{ text: "Stel een tarief vast", scope: "tarief:schrijven", to: "/werken/tarief", as: "prestatie" }],
  Programma: [
    { text: "Registreer een ronde", scope: "onderzoek:schrijven", to: "/werken/subsidieronde", as: "programma" },
    { text: "Registreer een project", scope: "onderzoek:schrijven", to: "/werken/project", as: "programma" },
  ],
  Project: [{ text: "Koppel aan een pakketvraag", scope: "koppeling:schrijven", to: "/werken/koppelen", as: "project" }],
  Zorgvorm: [
    { text: "Koppel onderzoek", scope: "koppeling:schrijven", to: "/werken/koppelen", as: "zorgvorm" },
    { text: "Bereid een duiding voor", scope: "duiding:schrijven", to: "/werken/duiding", as: "zorgvorm" },
    { text: "Leg een voorwaarde vast", scope: "contractvoorwaarde:schrijven", to: "/werken/voorwaarde", as: "zorgvorm" },
  ],
};

/** From a record to what who is signed in may do with it. */
export function WorkLinks({ kind, id }: { kind: string; id: string }) {
  const { may } = useViewer();
  return WORK[kind]
    .filter(({ scope }) => may(scope))
    .map(({ text, to, as }) => (
      <Link
        key={to}
        className="nl-button nl-button--secondary"
        to={to as never}
        search={{ [as]: id } as never}
      >
        {text}
      </Link>
    ));
}
