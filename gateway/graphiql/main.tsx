import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { fetcher, SCHEMA_QUERY } from "./fetcher";
import "./main.css";
import type { Settings } from "./settings";
import { currentSession, finishSignIn, signIn, signOut } from "./sign-in";

const PAGES = { clients: "Clients", toegang: "Toegang", kosten: "Kosten" };
const settings: Settings = JSON.parse(document.getElementById("settings")!.textContent!);
const { issuer } = settings;

Object.assign(globalThis, {
  MonacoEnvironment: { getWorker: (_id: string, label: string) => new Worker(WORKERS[label] ?? WORKERS.editor) },
});

/** Each time another: by its key the graph knows a change that it has seen before. */
const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

const tabs = settings.tabs.map(({ query, variables }) => ({
  query,
  variables: variables?.replace("<sleutel>", newKey()) ?? null,
}));

/** Milliseconds: a timer that is told a longer time goes off at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

function SignIn({ issuer, failure }: { issuer: string; failure?: string }) {
  const [session, setSession] = useState(currentSession);
  const [problem, setProblem] = useState(failure);
  // When the token ends nobody is signed in any more: requests go without it.
  useEffect(() => {
    if (!session) return;
    const timer = setTimeout(() => setSession(currentSession()), Math.min(session.until - Date.now(), LONGEST_TIMER));
    return () => clearTimeout(timer);
  }, [session]);
  const leave = (): void => {
    signOut();
    setSession(undefined);
  };
  if (session) return <button onClick={leave}>{session.user} afmelden</button>;
  return (
    <>
      {problem && <span role="alert">{problem}</span>}
      <button onClick={() => signIn(issuer).catch((error: Error) => setProblem(error.message))}>Aanmelden</button>
    </>
  );
}

function App({ failure }: { failure?: string }) {
  return (
    <GraphiQL
      fetcher={fetcher}
      introspectionQueryName={SCHEMA_QUERY}
      defaultTabs={tabs}
      defaultEditorToolsVisibility="variables"
      // For a token of one's own; it is not kept when the page closes.
      isHeadersEditorEnabled
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <nav>
          {Object.entries(PAGES).map(([name, title]) => (
            <a key={name} href={`/docs/${name}`} target="_blank" rel="noreferrer">
              {title}
            </a>
          ))}
          {issuer && isSecureContext && <SignIn issuer={issuer} failure={failure} />}
        </nav>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

async function main(): Promise<void> {
  const failure = issuer && (await finishSignIn(issuer).then(() => undefined, (error: Error) => error.message));
  createRoot(document.getElementById("graphiql")!).render(<App failure={failure} />);
}

void main();
