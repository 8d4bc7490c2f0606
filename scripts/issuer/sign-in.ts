import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { errors, type Provider } from "oidc-provider";
import { accountsAt } from "./clients";
import { errorPage, signInPage } from "./pages";
import { clientOf } from "./provider";

/** Nothing from elsewhere, no frames around it; the form leads to the portal, on this machine. */
const SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; " +
  "form-action 'self' http://localhost:* http://127.0.0.1:*";

/**
 * The page of a sign-in under way, and what its form sends. Which sign-in that is, the library knows by a signed cookie
 * that another site cannot send along with a form.
 */
export async function handleSignIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { params } = await provider.interactionDetails(request, response);
    const client = clientOf(params.client_id as string);
    const place = client.organisatie ?? (client.id === "graphiql" ? "GraphiQL" : "het portaal van Pakketgraaf");
    const accounts = accountsAt(client);
    if (request.method !== "POST") return send(response, 200, signInPage(place, accounts));

    const form = new URLSearchParams(await text(request));
    const accountId = form.get("account");
    if (form.has("annuleren")) {
      const refusal = { error: "access_denied", error_description: "the member of staff did not sign in" };
      return await provider.interactionFinished(request, response, refusal, { mergeWithLastSubmission: false });
    }
    if (!accountId || !accounts.includes(accountId)) {
      return send(response, 400, errorPage("unknown_account", `There is no such member of staff of ${place}.`));
    }
    await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    send(response, 400, errorPage(error.error, error.error_description));
  }
}

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": SECURITY_POLICY,
    "cache-control": "no-store",
  });
  response.end(page);
}
