/** What the server of the portal tells its page. */
export interface Settings {
  /** Address of the gateway, without a slash at its end. */
  gateway: string;
  /** Who signs users in; absent: nobody can. */
  issuer?: string;
  clientId: string;
}
