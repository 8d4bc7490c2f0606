#!/usr/bin/env bash
# oidc-provider 8.8.1, Node 20.20.
#
# A native client has the redirect URI http://127.0.0.1/callback. As RFC 8252 (7.3) asks, the provider lets it come back to that
# address at any port. The same client has http://127.0.0.1/ as a post-logout redirect URI, so one would expect that signing out
# leads back to any port as well.
#
# Seen: it does not. After signing out the address has to be the registered one, port included: who listens on a port that is
# known at run time only is told that the address is not registered, though signing in worked.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund oidc-provider@8.8.1
cat > try.mjs <<'JS'
import assert from "node:assert";
import { Provider } from "oidc-provider";

const provider = new Provider("http://127.0.0.1:4010", {
  clients: [
    {
      client_id: "page",
      application_type: "native",
      token_endpoint_auth_method: "none",
      redirect_uris: ["http://127.0.0.1/callback"],
      post_logout_redirect_uris: ["http://127.0.0.1/"],
    },
  ],
});
const client = await provider.Client.find("page");
const seen = {
  back: client.redirectUriAllowed("http://127.0.0.1/callback"),
  backAtAnyPort: client.redirectUriAllowed("http://127.0.0.1:5173/callback"),
  out: client.postLogoutRedirectUriAllowed("http://127.0.0.1/"),
  outAtAnyPort: client.postLogoutRedirectUriAllowed("http://127.0.0.1:5173/"),
};
console.log(seen);
assert.deepStrictEqual(seen, { back: true, backAtAnyPort: true, out: true, outAtAnyPort: false });
JS
node try.mjs 2>/dev/null
