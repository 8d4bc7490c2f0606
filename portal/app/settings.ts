import { createContext, use } from "react";

/** What the server of the portal tells its page. */
export interface Settings {
  /** Address of the gateway, without a slash at its end. */
  gateway: string;
  /** Who signs users in; absent: nobody can. */
  issuer?: string;
  clientId: string;
}

export const SettingsContext = createContext<Settings>(undefined!);

export const useSettings = (): Settings => use(SettingsContext);
