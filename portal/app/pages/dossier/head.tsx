import { Unknown } from "../../parts/badge";
import { day, timeText } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { Term } from "../../parts/term";
import { words, wordsWithin } from "../../parts/words";
import { Notes } from "./footnotes";
import type { PortaalDossierQuery } from "./operations";

type Item = NonNullable<PortaalDossierQuery["agendaItem"]>;

/** What the item is, and how it stands. */
export function DossierHead({ item }: { item: Item }) {
  const { fase, faseGrondslag, faseOnderbouwing, faseBron, faseAfspraak, faseDuiding } = item;
  const effects = effectsOf(item.maatschappelijkeImpact);
  return (
    <>
      {item.vervallen && (
        <p className="notice notice--warning">Dit agenda-item is vervallen sinds {day(item.vervallen.sinds)}. Het staat niet meer in lijsten.</p>
      )}
      {!item.gepubliceerd && <p className="notice">Dit agenda-item is in voorbereiding; alleen het Zorginstituut ziet het.</p>}
      <dl className="facts">
        <dt><Term of="AgendaItem.fase">Fase</Term></dt>
        <dd>
          <strong>{words(fase)}</strong>
          {faseOnderbouwing && <span className="soft">: {faseOnderbouwing}</span>}
          {faseGrondslag && <span className="soft"> ({wordsWithin(faseGrondslag)})</span>} <Notes of={faseBron} />
          {faseDuiding && <span className="dossier-line">Volgens <RecordLink record={faseDuiding}>{faseDuiding.titel}</RecordLink></span>}
          {faseAfspraak && <span className="dossier-line">Afspraak: {faseAfspraak}</span>}
        </dd>
        <dt>Sector</dt>
        <dd>{item.sectoren.length > 0 ? item.sectoren.map(words).join(", ") : (item.sectorTekst ?? <Unknown />)}</dd>
        <dt><Term of="AgendaItem.status">Status</Term></dt>
        <dd>
          {item.status ? <strong>{words(item.status)}</strong> : <Unknown />}
          {item.statusTekst && <span className="soft">: {item.statusTekst}</span>}
          {item.peildatum && <span className="dossier-line">Zo was het op {timeText(item.peildatum.tekst)}</span>}
        </dd>
        <dt>Begin</dt>
        <dd>
          {item.startdatum && timeText(item.startdatum.tekst)}
          {!item.startdatum && (item.geplandeStart ? `gepland: ${timeText(item.geplandeStart.tekst)}` : <Unknown />)}
        </dd>
        <dt><Term of="AgendaItem.doeldatum">Doeldatum</Term></dt>
        <dd>{item.doeldatum ? timeText(item.doeldatum.tekst) : <Unknown />}</dd>
        <dt>Aanleiding</dt>
        <dd>{item.aanleiding} <span className="soft">(uit: {wordsWithin(item.herkomst)})</span> <Notes of={item.bronnen} /></dd>
        {item.agendas.length > 0 && <><dt>Op agenda</dt><dd>{item.agendas.map(({ naam }) => naam).join(", ")}</dd></>}
        {effects.length > 0 && (
          <>
            <dt>Maatschappelijke betekenis</dt>
            <dd>{effects.map(([name, text]) => <span key={name} className="dossier-line">{name}: {text}</span>)}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function effectsOf(impact: Item["maatschappelijkeImpact"]): [string, string][] {
  if (!impact) return [];
  const { arbeidsinzet, budget, gezondheidswinst, duurzaamheid } = impact;
  const named = { Arbeidsinzet: arbeidsinzet, Budget: budget, Gezondheidswinst: gezondheidswinst, Duurzaamheid: duurzaamheid };
  return Object.entries(named).filter((each): each is [string, string] => typeof each[1] === "string");
}
