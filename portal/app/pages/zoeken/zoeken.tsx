import { Link, useSearch } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { count } from "../../parts/amount";
import { Answered } from "../../parts/answered";
import { Marked } from "../../parts/marked";
import { Page } from "../../parts/page";
import { Pager } from "../../parts/list/pager";
import { useListAddress, type ListAddress } from "../../parts/list/list-search";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { PortaalZoekenDocument, type PortaalZoekenQuery } from "./operations";

type Found = NonNullable<PortaalZoekenQuery["zoekAlles"]>;
type Hit = Found["nodes"][number];
type Kind = Hit["soort"];

/** All kinds that can be found. */
const KINDS: Record<Kind, true> = {
  ...{ ADDONINDICATIE: true, AGENDA: true, AGENDA_ITEM: true, BEKOSTIGINGSREGEL: true, CONTRACTVOORWAARDE: true, DUIDING: true },
  ...{ GEBRUIKSCIJFER: true, KADER: true, KENNISLACUNE: true, KOPPELING: true, NETWERK: true, ONDERZOEKSORGANISATIE: true },
  ...{ ORGANISATIE: true, PRESTATIE: true, PRESTATIEBUNDEL: true, PRODUCT: true, PROGRAMMA: true, PROJECT: true },
  ...{ REGELKOPPELING: true, SUBSIDIERONDE: true, TARIEF: true, VERGOEDING: true, VERZEKERAAR: true, ZORGADVIES: true },
  ZORGVORM: true,
};

/** One list over all kinds of records of all parties. */
export default function Zoeken() {
  const { q = "" } = useSearch({ strict: false }) as { q?: string };
  const tekst = String(q).trim();
  const address = useListAddress();
  // What an old address names and is no longer there, is left out.
  const soorten = address.chosen("soort").filter((soort): soort is Kind => Object.hasOwn(KINDS, soort));
  const variables = { tekst, soorten: soorten.length > 0 ? soorten : undefined, first: address.first, after: address.after };
  const answer = useAnswer(PortaalZoekenDocument, variables, { skip: tekst === "" });
  if (tekst === "") {
    return (
      <Page title="Zoeken">
        <p>Typ bovenaan waarnaar u zoekt: een onderwerp, een soort zorg, een naam of een code.</p>
      </Page>
    );
  }
  return (
    <Page title={`Zoeken: ${tekst}`}>
      <Answered answer={answer}>
        {({ zoekAlles: found }) =>
          found && (
            <div className="list">
              <Kinds facetten={found.facetten} soorten={soorten} address={address} />
              <div className="list-body">
                <p role="status">{found.totaal === 0 ? "Niets gevonden." : `${count(found.totaal)} gevonden`}</p>
                <Meant bedoeldeU={found.bedoeldeU} />
                {found.onvolledig && (
                  <p className="notice notice--warning">Er kan iets ontbreken: niet van elke partij is alles verwerkt.</p>
                )}
                <ol className="plain hits" start={address.cursors.length * address.first + 1}>
                  {found.nodes.map((hit, place) => <HitItem key={place} hit={hit} />)}
                </ol>
                <Pager
                  address={address}
                  total={found.totaal}
                  shown={found.nodes.length}
                  isBefore={answer.isBefore}
                  pageInfo={found.pageInfo}
                />
              </div>
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

function Kinds({ facetten, soorten, address }: { facetten: Found["facetten"]; soorten: Kind[]; address: ListAddress }) {
  return (
    <fieldset className="filters">
      <legend className="filter-legend">Soort</legend>
      {facetten.map(({ soort, aantal }) => (
        <label key={soort} className="choice">
          <input
            type="checkbox"
            checked={soorten.includes(soort)}
            onChange={({ target }) =>
              address.change({ soort: target.checked ? [...soorten, soort] : soorten.filter((each) => each !== soort) })
            }
          />
          {words(soort)} ({count(aantal)})
        </label>
      ))}
    </fieldset>
  );
}

/** The nearest words for one that no record has: offered, never searched unasked. */
function Meant({ bedoeldeU }: { bedoeldeU: readonly string[] }) {
  if (bedoeldeU.length === 0) return null;
  return (
    <p>
      Bedoelde u:{" "}
      {bedoeldeU.map((text, place) => (
        <span key={text}>
          {place > 0 && ", "}
          <Link className="nl-link" to="/zoeken" search={{ q: text } as never}>{text}</Link>
        </span>
      ))}
      ?
    </p>
  );
}

function HitItem({ hit: { soort, titel, gevonden, record } }: { hit: Hit }) {
  const inTitle = gevonden.find(({ fragment }) => fragment === titel);
  const elsewhere = gevonden.filter((each) => each !== inTitle);
  return (
    <li className="hit">
      <p className="hit-title">
        <RecordLink record={record}>
          {inTitle ? <Marked text={inTitle.fragment} marks={inTitle.markeringen} /> : (titel ?? "Zonder naam")}
        </RecordLink>{" "}
        <span className="nl-data-badge">{words(soort)}</span>
      </p>
      {elsewhere.slice(0, 2).map(({ veld, fragment, markeringen }, place) => (
        <p key={place} className="hit-text">
          <span className="soft">{words(veld.toUpperCase())}: </span>
          <Marked text={fragment} marks={markeringen} />
        </p>
      ))}
    </li>
  );
}
