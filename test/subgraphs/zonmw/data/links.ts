import { koppelingen } from "../../data/data-file";
import { among, capitals, type Place } from "../../data/place";

/** Links to a list of records that is given page by page: its edges tell them. */
export const edges = (path: string): Record<string, Place> =>
  koppelingen(path, `${path}(first: 100, grondslag: [BRON, AFGELEID, SUGGESTIE]).edges`, "node");

const KOPPELINGEN = "koppelingen(status: [VOORGESTELD, BEVESTIGD])";

/** What research has to do with rulings. */
export const duidingen: Record<string, Place> = {
  "duidingen[].id": among(`${KOPPELINGEN}.duiding.id`),
  "duidingen[].relatie": { ...capitals(`${KOPPELINGEN}.relatie`), compare: "among" },
  "duidingen[].grondslag": among(`${KOPPELINGEN}.grondslag`),
  "duidingen[].onderbouwing": among(`${KOPPELINGEN}.onderbouwing`),
  "duidingen[].bron.titel": among(`${KOPPELINGEN}.bronnen[0].titel`),
  "duidingen[].bron.url": among(`${KOPPELINGEN}.bronnen[0].url`),
};

/** Who takes part. @param as which of the two types all of them are known */
export const organisaties = (as: "onderzoeksorganisatie" | "organisatie"): Record<string, Place> => {
  const { "organisaties[].id": organisatieId, ...grounds } = koppelingen("organisaties", "deelnames", as);
  return {
    "organisaties[].organisatieId": organisatieId,
    "organisaties[].rol": { ...capitals("deelnames.rol"), compare: "in any order" },
    ...grounds,
  };
};
