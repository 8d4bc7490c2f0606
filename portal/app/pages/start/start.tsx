import "./start.css";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { count } from "../../parts/amount";
import { Answered, FailureNotice, Waiting } from "../../parts/answered";
import { Page, Part } from "../../parts/page";
import { SearchBox } from "../../parts/search-box";
import { FeedChanges } from "./changes";
import { RoleEntries } from "./entries";
import { PortaalStartDocument, PortaalStartTellingenDocument, PortaalStartWijzigingenDocument } from "./operations";
import { FEED_NAMES, FEEDS, type Feed } from "./parties";
import { NewestSignals, SignalCounts } from "./signal-counts";
import { MOST, sinceOf, windowsOf } from "./windows";

/** What asks for attention now, what was recorded this week, and where to begin. */
export default function Start() {
  const signals = useAnswer(PortaalStartDocument, {});
  const newest = signals.data?.nieuw;
  return (
    <Page title="Het basispakket, van vraag tot tarief" kind="Start">
      <p className="intro">
        Wat het Zorginstituut, ZonMw, de zorgverzekeraars en de NZa samen weten: wat er op de agenda staat, wat erover is
        geoordeeld, welk onderzoek er loopt, wat er is gecontracteerd en wat er mag worden gedeclareerd.
      </p>
      <div className="start-search"><SearchBox label="Zoek in alles wat er is vastgelegd" /></div>
      <Part title="Waar wilt u beginnen?"><RoleEntries /></Part>
      <div className="start-signals">
        <Part title="Signalen per partij" isMissing={!newest && isMissing(signals.failure, "nieuw")}>
          <div className="start-space">
            <Answered answer={signals} waiting={<Waiting />}>{(data) => <SignalCounts data={data} />}</Answered>
          </div>
        </Part>
        <Part title="Nieuwste signalen" isEmpty={newest?.nodes.length === 0} empty="Er zijn geen signalen.">
          <div className="start-space">
            {signals.waiting && <Waiting />}
            {newest && <NewestSignals signals={newest.nodes} />}
            {newest && <p><Link className="nl-link" to={"/signalen" as never}>Alle {count(newest.totaal)} signalen</Link></p>}
          </div>
        </Part>
      </div>
      <Part title="Wat er deze week is vastgelegd"><Week /></Part>
    </Page>
  );
}

/** What the feeds of the parties tell of the last week. */
function Week() {
  const [since] = useState(() => sinceOf(Date.now()));
  const counts = useAnswer(PortaalStartTellingenDocument, since);
  const windows = counts.data && windowsOf(counts.data, since);
  const asked = (feed: Feed): string => windows?.[feed].since ?? since.net;
  const variables = {
    first: MOST,
    zorginstituut: asked("zorginstituut"),
    zonmw: asked("zonmw"),
    verzekeraars: asked("verzekeraars"),
    nza: asked("nza"),
    signalering: asked("signalering"),
  };
  const changes = useAnswer(PortaalStartWijzigingenDocument, variables, { skip: windows === undefined });
  const failure = changes.failure ?? counts.failure;
  const again = (): void => {
    counts.again();
    // Before it is known how far back, there is nothing to ask.
    if (windows) changes.again();
  };
  if (!changes.data || !windows) {
    if (failure && !changes.waiting) return <FailureNotice failure={failure} again={again} />;
    return <div className="start-space--week"><Waiting /></div>;
  }
  return (
    <div className="start-week start-space--week">
      {FEED_NAMES.map((feed) => {
        const told = changes.data![feed];
        return (
          <section key={feed} aria-labelledby={`week-${feed}`}>
            <h3 id={`week-${feed}`} className="nl-heading nl-heading--level-3">{FEEDS[feed]}</h3>
            {told ? (
              <FeedChanges feed={told} week={counts.data![`${feed}Week`]?.totaal} window={windows[feed]} />
            ) : (
              <p className="notice notice--warning">Dit is nu niet op te vragen: de partij is niet te bereiken.</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
