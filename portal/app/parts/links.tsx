import "./links.css";
import { Badge, Unknown } from "./badge";
import { Ground } from "./ground";
import { dayOf } from "./moment";
import { Part } from "./page";
import { RecordLink } from "./record";
import { Sources } from "./source";
import { Term } from "./term";
import { words } from "./words";

interface Linked {
  id: string;
  relatie?: string | null;
  grondslag: string;
  status: string;
  onderbouwing?: string | null;
  bezwaar?: string | null;
  bezwaarOp?: string | null;
  bevestigdOp?: string | null;
  agendaItem?: { id: string; onderwerp: string } | null;
  zorgvorm?: { id: string; naam: string } | null;
  duiding?: { id: string; titel: string } | null;
  bronnen: Parameters<typeof Sources>[0]["sources"];
}

interface LinksProps {
  links: readonly Linked[];
  isMissing?: boolean;
}

/** What of the package a piece of research or a question has to do with: what is a fact, and apart from that what is not (yet). */
export function Links({ links, isMissing }: LinksProps) {
  const facts = links.filter(isFact);
  const others = links.filter((link) => !isFact(link));
  return (
    <>
      <Part
        title="Waarover dit gaat in het pakket"
        id="koppelingen"
        total={facts.length}
        isMissing={isMissing}
        isEmpty={facts.length === 0}
        empty="Er is geen koppeling met een agenda-item, zorgvorm of duiding vastgelegd."
      >
        <LinkList links={facts} />
      </Part>
      {others.length > 0 && (
        <Part title="Voorgesteld of betwist" total={others.length}>
          <p className="soft">Dit zijn geen feiten: niemand bevestigde ze nog, of het Zorginstituut maakt bezwaar.</p>
          <LinkList links={others} />
        </Part>
      )}
    </>
  );
}

const isFact = ({ status, grondslag }: Linked): boolean => status === "BEVESTIGD" && grondslag !== "SUGGESTIE";

const LinkList = ({ links }: { links: readonly Linked[] }) => (
  <ul className="plain links">
    {links.map((link) => (
      <li key={link.id} className="card">
        <p>
          <Badge>{kindOf(link)}</Badge> <Target link={link} />
        </p>
        {link.relatie && <p>{words(link.relatie)}</p>}
        <p>
          <Term of="Koppeling.status">{words(link.status)}</Term>
          {link.bevestigdOp && ` op ${dayOf(link.bevestigdOp)}`}. <Ground of={link.grondslag} why={link.onderbouwing} />
        </p>
        {link.bezwaar && (
          <p>
            Bezwaar van het Zorginstituut{link.bezwaarOp && ` op ${dayOf(link.bezwaarOp)}`}: {link.bezwaar}
          </p>
        )}
        <Sources sources={link.bronnen} />
      </li>
    ))}
  </ul>
);

function kindOf({ agendaItem, zorgvorm, duiding }: Linked): string {
  if (agendaItem) return "Agenda-item";
  if (zorgvorm) return "Zorgvorm";
  return duiding ? "Duiding" : "Koppeling";
}

function Target({ link: { agendaItem, zorgvorm, duiding } }: { link: Linked }) {
  if (agendaItem) return <RecordLink record={agendaItem}>{agendaItem.onderwerp}</RecordLink>;
  if (zorgvorm) return <RecordLink record={zorgvorm}>{zorgvorm.naam}</RecordLink>;
  if (duiding) return <RecordLink record={duiding}>{duiding.titel}</RecordLink>;
  return <Unknown>Nu niet op te vragen: het Zorginstituut is niet te bereiken</Unknown>;
}
