import { ApolloProvider } from "@apollo/client/react";
import type { ApolloClient } from "@apollo/client";
import { RouterProvider } from "@tanstack/react-router";
import { createContext, use } from "react";
import { SessionContext } from "../identity/use-session";
import type { Session } from "../identity/session";
import type { Settings } from "../settings";
import { router } from "./router";

const SettingsContext = createContext<Settings>(undefined!);

export const useSettings = (): Settings => use(SettingsContext);

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
