import { classify, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { Onderzoeksorganisatie, OnderzoeksorganisatieSoort } from "./onderzoeksorganisatie";

interface OrganisatieRecord {
  soort: string;
  sector: string | null;
}

export const onderzoeksorganisatieSeed = seedOf(Onderzoeksorganisatie, {
  file: "zonmw-onderzoeksinfrastructuur.json",
  list: "organisaties",
  columns: ({ id, soort, sector }: OrganisatieRecord & { id: string }, { isKnown }) => ({
    soort: classify("soort", OnderzoeksorganisatieSoort, soort),
    sectoren: parseZorgsectoren(sector),
    organisatieId: isKnown("Organisatie", id) ? id : null,
  }),
});
