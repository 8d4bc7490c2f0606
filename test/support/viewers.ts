import { ANONYMOUS, type Viewer } from "../../gateway/src/identity/viewer";

export { ANONYMOUS };

/** Every scope that changes something. */
export const SCOPES = [
  "agenda:schrijven",
  "duiding:schrijven",
  "kader:schrijven",
  "onderzoek:schrijven",
  "koppeling:schrijven",
  "koppeling:bevestigen",
  "contractvoorwaarde:schrijven",
  "zorgadvies:schrijven",
  "prestatie:schrijven",
  "tarief:schrijven",
];

/** Software of an organisation, with every scope: what it may not do, it may not do because of who it is. */
export const viewerOf = (organisatie: string, scopes: readonly string[] = SCOPES): Viewer => ({
  organisatie,
  sub: `medewerker-van-${organisatie}`,
  azp: `${organisatie}-portaal`,
  scopes,
  expires: null,
});
