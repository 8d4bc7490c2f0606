import { Link } from "@tanstack/react-router";

interface Entry {
  to: string;
  search?: Record<string, string>;
  name: string;
}

/** Where people of each party mostly begin. */
const ROLES: { role: string; entries: Entry[] }[] = [
  {
    role: "Ik werk bij het Zorginstituut",
    entries: [
      { to: "/agenda", name: "De agenda, met wat elke partij ervan heeft" },
      { to: "/signalen", search: { aan: "ZORGINSTITUUT" }, name: "Signalen voor het Zorginstituut" },
      { to: "/duidingen", name: "Duidingen" },
      { to: "/kaders", name: "Kaders" },
    ],
  },
  {
    role: "Ik werk bij ZonMw",
    entries: [
      { to: "/onderzoeksagenda", name: "Wat het eerst om onderzoek vraagt" },
      { to: "/signalen", search: { aan: "ZONMW" }, name: "Signalen voor ZonMw" },
      { to: "/projecten", name: "Projecten" },
      { to: "/programmas", name: "Programma’s en hun geld" },
    ],
  },
  {
    role: "Ik werk bij een zorgverzekeraar",
    entries: [
      { to: "/voorwaarden", name: "Voorwaarden naast contracten" },
      { to: "/signalen", search: { aan: "VERZEKERAARS" }, name: "Signalen voor zorgverzekeraars" },
      { to: "/concerns", name: "Mijn concern" },
      { to: "/zorgvormen", name: "Is deze zorg verzekerd?" },
    ],
  },
  {
    role: "Ik werk bij de NZa",
    entries: [
      { to: "/prestaties", name: "Prestaties en tarieven" },
      { to: "/signalen", search: { aan: "NZA" }, name: "Signalen voor de NZa" },
      { to: "/zorgvormen", name: "Zorgvormen, met hun prestaties" },
    ],
  },
];

export const RoleEntries = () => (
  <ul className="cards start-roles">
    {ROLES.map(({ role, entries }) => (
      <li key={role} className="card">
        <h3 className="nl-heading nl-heading--level-3">{role}</h3>
        <ul className="plain start-entries">
          {entries.map(({ to, search, name }) => (
            <li key={name}><Link className="nl-link" to={to as never} search={(search ?? {}) as never}>{name}</Link></li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
