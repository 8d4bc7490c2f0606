import { Link } from "@tanstack/react-router";
import type { Viewer } from "../../identity/use-session";
import { Part } from "../../parts/page";

/** What can be recorded, with the scope that it needs. */
const ACTIONS = [
  { to: "/werken/koppelen", text: "Koppel onderzoek aan een pakketvraag", scope: "koppeling:schrijven" },
  { to: "/werken/rijen/koppelingen", text: "Koppel meer projecten tegelijk, uit een bestand", scope: "koppeling:schrijven" },
  { to: "/werken/kennislacune", text: "Registreer een kennislacune", scope: "onderzoek:schrijven" },
  { to: "/werken/subsidieronde", text: "Registreer een subsidieronde", scope: "onderzoek:schrijven" },
  { to: "/werken/project", text: "Registreer een project", scope: "onderzoek:schrijven" },
  { to: "/werken/koppelingen", text: "Bekijk alle koppelingen", scope: "koppeling:bezwaar" },
  { to: "/werken/duiding", text: "Bereid een duiding voor", scope: "duiding:schrijven" },
  { to: "/werken/agenda-item", text: "Bereid een agenda-item voor", scope: "agenda:schrijven" },
  { to: "/werken/voorwaarde", text: "Leg een contractvoorwaarde vast", scope: "contractvoorwaarde:schrijven" },
  { to: "/werken/prestatie", text: "Publiceer een prestatie", scope: "prestatie:schrijven" },
  { to: "/werken/tarief", text: "Stel een tarief vast", scope: "tarief:schrijven" },
  { to: "/werken/rijen/tarieven", text: "Stel meer tarieven tegelijk vast, uit een bestand", scope: "tarief:schrijven" },
];

export function Actions({ viewer }: { viewer: Viewer }) {
  const possible = ACTIONS.filter(({ scope }) => viewer.may(scope));
  if (possible.length === 0) return null;
  return (
    <Part title="Vastleggen">
      <ul className="plain work-choices">
        {possible.map(({ to, text }) => (
          <li key={to}>
            <Link className="nl-link" to={to as never}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
