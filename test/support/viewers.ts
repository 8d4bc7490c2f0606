import { ANONYMOUS, type Viewer } from "@pakketgraaf/process";

export { ANONYMOUS };

/** Every scope that changes something. */
export const SCOPES = [
  "agenda:schrijven",
  "duiding:schrijven",
  "kader:schrijven",
  "onderzoek:schrijven",
  "koppeling:schrijven",
  "koppeling:bevestigen",
  "koppeling:bezwaar",
  "contractvoorwaarde:schrijven",
  "zorgadvies:schrijven",
  "prestatie:schrijven",
  "tarief:schrijven",
  "bekostigingsregel:schrijven",
  "signaal:beantwoorden",
  "suggestie:afwijzen",
];

/** Software of an organisation, with every scope: what it may not do, it may not do because of who it is. */
export const viewerOf = (organisation: string, scopes: readonly string[] = SCOPES): Viewer => ({
  organisation,
  subject: `medewerker-van-${organisation}`,
  client: `${organisation}-portaal`,
  scopes,
});
