/** What the gateway writes into the page. */
export interface Settings {
  /** The operations of the first tabs, with the text of their variables. */
  tabs: { query: string; variables?: string }[];
  /** Who signs users in; absent: nobody does. */
  issuer?: string;
}
