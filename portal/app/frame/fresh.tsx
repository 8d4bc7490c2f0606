import { useApolloClient } from "@apollo/client/react";
import type { ApolloClient } from "@apollo/client";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../identity/use-session";
import { counted } from "../parts/amount";
import { PortaalWijzigingenDocument, type PortaalWijzigingenQuery } from "./operations";

/** Milliseconds between two looks at the feeds, while somebody looks at the page. */
const LOOK_EVERY_MS = 20_000;

const PARTIES = ["zorginstituut", "zonmw", "verzekeraars", "nza", "signalering"] as const;
type Cursors = Partial<Record<(typeof PARTIES)[number], string>>;
type Change = NonNullable<PortaalWijzigingenQuery["zonmw"]>["nodes"][number];

/**
 * Says when something on screen was changed since it was asked, and shows it when one wants to: nothing jumps. It looks at the
 * feeds of the parties while the page is seen, and at once when it is seen again, after sleep too.
 */
export function FreshNotice() {
  const graph = useApolloClient();
  const session = useSession();
  /** Which records, and when the last time. */
  const [changed, setChanged] = useState<ReadonlyMap<string, string>>(new Map());
  const [isRenewing, setRenewing] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [before, setBefore] = useState(path);
  // Another page is asked when somebody goes there: what was told of the one before is not of this one.
  if (before !== path) {
    setBefore(path);
    setChanged(new Map());
  }
  const since = useRef(new Date().toISOString());
  const cursors = useRef<Cursors>({});

  useEffect(() => {
    let isLooking = false;
    const look = async (): Promise<void> => {
      if (document.visibilityState !== "visible" || isLooking) return;
      isLooking = true;
      try {
        const { data } = await graph.query({
          query: PortaalWijzigingenDocument,
          variables: { sinds: since.current, ...cursors.current },
          fetchPolicy: "no-cache",
          // A party that is away says nothing, and the others say what they have.
          errorPolicy: "all",
        });
        const changes = PARTIES.flatMap((party) => {
          const feed = data?.[party];
          if (feed?.pageInfo.endCursor) cursors.current[party] = feed.pageInfo.endCursor;
          return feed?.nodes ?? [];
        });
        // What one changed oneself is shown already.
        const others = changes.filter(({ sub }) => sub === null || sub !== session.user?.sub);
        const seen = others
          .filter((change) => isOnScreen(graph, change))
          .map(({ recordType, recordId, wanneer }) => [`${recordType}:${recordId}`, wanneer] as const);
        if (seen.length > 0) setChanged((before) => new Map([...before, ...seen]));
      } catch {
        // Who cannot be reached now is asked again in a while.
      } finally {
        isLooking = false;
      }
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    const seenAgain = (): void => void look();
    document.addEventListener("visibilitychange", seenAgain);
    addEventListener("online", seenAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", seenAgain);
      removeEventListener("online", seenAgain);
    };
  }, [graph, session]);

  const show = async (): Promise<void> => {
    setRenewing(true);
    const isShown = await renew(graph);
    // What was told meanwhile may have come too late to be shown.
    if (isShown) setChanged((now) => new Map([...now].filter(([record, at]) => changed.get(record) !== at)));
    setRenewing(false);
  };

  return (
    <div role="status" className="notice--page no-print">
      {changed.size > 0 && (
        <div className="notice">
          <p>
            {counted(changed.size, "gegeven", "gegevens")} op deze pagina {changed.size === 1 ? "is" : "zijn"} intussen gewijzigd.
          </p>
          <button type="button" className="nl-button nl-button--secondary" aria-busy={isRenewing} onClick={() => void show()}>
            Toon het nieuwste
          </button>
        </div>
      )}
    </div>
  );
}

/** Asks all that is on screen anew. @returns whether all of it came, be it without what a party that is away has */
async function renew(graph: ApolloClient): Promise<boolean> {
  const answers = await graph.refetchQueries({ include: "active" }).catch(() => undefined);
  return answers !== undefined && answers.every(({ data, error }) => !error || data !== undefined);
}

/** Whether a change is of a record that is shown, or of one that names the record that the page is about. */
function isOnScreen(graph: ApolloClient, { recordType, recordId, na }: Change): boolean {
  const shown = [...graph.getObservableQueries("active")].flatMap((query) => [query.getCurrentResult().data]);
  const about = decodeURIComponent(location.pathname.split("/").at(-1) ?? "");
  return (about !== "" && values(na).includes(about)) || shown.some((data) => holds(data, recordType, recordId));
}

const values = (state: unknown): unknown[] =>
  state !== null && typeof state === "object" ? Object.values(state).flatMap((each) => (typeof each === "object" ? values(each) : [each])) : [];

function holds(data: unknown, type: string, id: string): boolean {
  if (data === null || typeof data !== "object") return false;
  const { __typename, id: own } = data as { __typename?: string; id?: string };
  return (__typename === type && own === id) || Object.values(data).some((each) => holds(each, type, id));
}
