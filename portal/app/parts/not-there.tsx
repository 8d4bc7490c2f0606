import { Link } from "@tanstack/react-router";
import { Page } from "./page";

interface NotThereProps {
  /** What was asked: "Dit project". */
  what: string;
  /** The list that it would be in. */
  list: string;
  listName: string;
}

/** A record that does not exist, or may not be seen: that is said, with a way on. */
export const NotThere = ({ what, list, listName }: NotThereProps) => (
  <Page title="Niet gevonden">
    <p>{what} is er niet, of is niet openbaar. Misschien is het adres niet goed overgenomen.</p>
    <p><Link className="nl-link" to={list as never}>Naar {listName}</Link></p>
  </Page>
);
