import { Link, useSearch } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { OnlyWith } from "../../parts/only-with";
import type { Viewer } from "../../identity/use-session";
import { Answered } from "../../parts/answered";
import { partyOf } from "../../parts/answering";
import { Page, Part } from "../../parts/page";
import { Actions } from "./actions";
import { Drafts } from "./drafts";
import { LinkItem, More, SignalItem } from "./items";
import { PortaalWerkenDocument } from "./operations";
import { words } from "../../parts/words";

const TITLE = "Werken";
const FEW = 5;
const MANY = 100;

/** What there is to do for who is signed in. */
export default function Werken() {
  return <OnlyWith title={TITLE}>{(viewer) => <WorkList viewer={viewer} />}</OnlyWith>;
}

function WorkList({ viewer }: { viewer: Viewer }) {
  const { toon } = useSearch({ strict: false }) as { toon?: string };
  const party = partyOf(viewer.organisatie);
  const decides = ["koppeling:schrijven", "koppeling:bevestigen", "koppeling:bezwaar"].some(viewer.may);
  const writes = ["duiding:schrijven", "agenda:schrijven"].some(viewer.may);
  const answers = viewer.may("signaal:beantwoorden");
  const isConcern = answers && party === "VERZEKERAARS";
  const first = toon === "alles" ? MANY : FEW;
  const answer = useAnswer(PortaalWerkenDocument, {
    first,
    metKoppelingen: decides,
    metSignalen: answers,
    aan: [party],
    // Those for other concerns by name are not for this one to answer.
    bijNaam: isConcern ? false : undefined,
    metConcern: isConcern,
    concern: viewer.organisatie ?? "",
    metConcepten: writes,
  });
  const missing = (...names: string[]): boolean => names.some((name) => isMissing(answer.failure, name));
  const isNothingToAsk = !decides && !writes && !answers;
  return (
    <Page title={TITLE}>
      <p className="intro">U werkt voor {answer.data?.organisatie?.naam ?? viewer.organisatie}. Eerst wat er op u wacht; daaronder wat u kunt vastleggen.</p>
      <Drafts />
      {isNothingToAsk ? (
        <p>Uw account mag lezen wat openbaar is, en legt niets vast.</p>
      ) : (
        <Answered answer={answer}>
          {(data) => (
            <>
              {decides && (
                <Part
                  title={
                    viewer.may("koppeling:bezwaar")
                      ? "Voorstellen waartegen u bezwaar kunt maken"
                      : "Voorstellen om te bevestigen"
                  }
                  total={data.voorgesteld?.totaal}
                  isMissing={missing("voorgesteld")}
                  isEmpty={data.voorgesteld?.nodes.length === 0}
                  empty="Er wachten geen voorstellen."
                >
                  <ul className="plain">
                    {data.voorgesteld?.nodes.map((each) => (
                      <LinkItem key={each.id} koppeling={each} viewer={viewer} />
                    ))}
                  </ul>
                  <More of={data.voorgesteld} to="/werken/koppelingen" search={{ status: "VOORGESTELD" }} />
                </Part>
              )}
              {decides && (data.betwist?.totaal ?? 0) > 0 && (
                <Part title="Betwiste koppelingen" total={data.betwist?.totaal}>
                  <ul className="plain">
                    {data.betwist?.nodes.map((each) => (
                      <LinkItem key={each.id} koppeling={each} viewer={viewer} />
                    ))}
                  </ul>
                  <More of={data.betwist} to="/werken/koppelingen" search={{ status: "BETWIST" }} />
                </Part>
              )}
              {isConcern && (
                <Part
                  title="Signalen voor uw concern bij name"
                  total={data.bijNaam?.totaal}
                  isMissing={missing("bijNaam")}
                  isEmpty={data.bijNaam?.nodes.length === 0}
                  empty="Er zijn geen open signalen voor uw concern alleen."
                >
                  <ul className="plain">
                    {data.bijNaam?.nodes.map((each) => (
                      <SignalItem key={each.id} signaal={each} />
                    ))}
                  </ul>
                  <More of={data.bijNaam} to="/signalen" search={{ concern: viewer.organisatie!, status: "OPEN" }} />
                </Part>
              )}
              {answers && (
                <Part
                  title={isConcern ? "Signalen voor alle zorgverzekeraars" : "Signalen om te beantwoorden"}
                  total={data.signalen?.totaal}
                  isMissing={missing("signalen")}
                  isEmpty={data.signalen?.nodes.length === 0}
                  empty="Er zijn geen open signalen voor u."
                >
                  <ul className="plain">
                    {data.signalen?.nodes.map((each) => (
                      <SignalItem key={each.id} signaal={each} />
                    ))}
                  </ul>
                  <More of={data.signalen} to="/signalen" search={{ aan: party, status: "OPEN", ...(isConcern && { bijNaam: "nee" }) }} />
                </Part>
              )}
              {writes && (
                <Part
                  title="Concepten"
                  total={data.duidingen && data.agendaItems ? data.duidingen.totaal + data.agendaItems.totaal : undefined}
                  isMissing={missing("duidingen", "agendaItems")}
                  isEmpty={data.duidingen?.nodes.length === 0 && data.agendaItems?.nodes.length === 0}
                  empty="Er zijn geen duidingen of agenda-items die nog niet zijn gepubliceerd."
                >
                  <ul className="plain">
                    {data.duidingen?.nodes.map(({ id, titel, soort }) => (
                      <li key={id} className="work-item">
                        <p>
                          <Link className="nl-link" to={"/werken/duiding/$id" as never} params={{ id } as never}>
                            {titel}
                          </Link>{" "}
                          <span className="soft">({words(soort)})</span>
                        </p>
                      </li>
                    ))}
                    {data.agendaItems?.nodes.map(({ id, onderwerp, fase }) => (
                      <li key={id} className="work-item">
                        <p>
                          <Link className="nl-link" to={"/werken/agenda-item/$id" as never} params={{ id } as never}>
                            {onderwerp}
                          </Link>{" "}
                          <span className="soft">(agenda-item, {words(fase)})</span>
                        </p>
                      </li>
                    ))}
                  </ul>
                  {first < MANY && Math.max(data.duidingen?.totaal ?? 0, data.agendaItems?.totaal ?? 0) > first && (
                    <p>
                      <Link className="nl-link" to="." search={{ toon: "alles" } as never}>
                        Toon alle concepten
                      </Link>
                    </p>
                  )}
                </Part>
              )}
            </>
          )}
        </Answered>
      )}
      <Actions viewer={viewer} />
    </Page>
  );
}
