import { ApolloProvider } from "@apollo/client/react";
import type { ApolloClient } from "@apollo/client";
import { RouterProvider } from "@tanstack/react-router";
import { SessionContext } from "../identity/use-session";
import type { Session } from "../identity/session";
import { SettingsContext, type Settings } from "../settings";
import { router } from "./router";

interface PortalProps {
  graph: ApolloClient;
  session: Session;
  settings: Settings;
}

export function Portal({ graph, session, settings }: PortalProps) {
  return (
    <SettingsContext value={settings}>
      <SessionContext value={session}>
        <ApolloProvider client={graph}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </SessionContext>
    </SettingsContext>
  );
}
