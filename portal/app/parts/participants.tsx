import { Link } from "@tanstack/react-router";
import { Unknown } from "./badge";
import { Ground } from "./ground";
import { words } from "./words";

export interface Participation {
  rol: string;
  grondslag: string;
  onderbouwing?: string | null;
  onderzoeksorganisatie?: { id: string; naam: string } | null;
  organisatie?: { id: string; naam: string } | null;
}

/** Organisations with what they do in something, and what that rests on; each leads to what else it takes part in. */
export function Participants({ of }: { of: readonly Participation[] }) {
  return (
    <ul>
      {of.map(({ rol, grondslag, onderbouwing, onderzoeksorganisatie, organisatie }, place) => (
        <li key={place}>
          {onderzoeksorganisatie ? (
            <Link className="nl-link" to={"/projecten" as never} search={{ organisatie: onderzoeksorganisatie.id } as never}>
              {onderzoeksorganisatie.naam}
            </Link>
          ) : (
            organisatie?.naam ?? <Unknown>Organisatie niet op te vragen</Unknown>
          )}
          , {words(rol).toLowerCase()}. <Ground of={grondslag} why={onderbouwing} />
        </li>
      ))}
    </ul>
  );
}
