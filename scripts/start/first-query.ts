/** What whoever has started the platform is told to ask. */
export const FIRST_QUERY = "{ agendaItems(first: 3) { totaal nodes { onderwerp fase projecten { totaal } } } }";

/** How often it is tried: where it is refused, by trusted documents only for example, it is not for us to ask it. */
const ATTEMPTS = 5;

/** Asks it beforehand: code is compiled, connections are made and statements prepared before anybody waits for them. */
export async function askFirst(gateway: string): Promise<void> {
  const body = JSON.stringify({ query: FIRST_QUERY });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await isAnswered(new URL("/graphql", gateway), body)) return;
  }
}

async function isAnswered(url: URL, body: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    return !(await answer.text()).includes('"errors"');
  } catch {
    return false;
  }
}
