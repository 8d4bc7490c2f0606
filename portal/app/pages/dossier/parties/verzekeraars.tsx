import { timeText, periodText } from "../../../parts/moment";
import { RecordLink } from "../../../parts/record";
import { words, wordsWithin } from "../../../parts/words";
import { Entries, Entry } from "../entry";
import type { PartyProps } from "./party";

/** What insurers have of an agenda item. */
export function OfVerzekeraars({ item: { contractvoorwaarden: conditions, zorgadviezen: advice }, isMissing }: PartyProps) {
  return (
    <>
      <Entries
        title="Contractvoorwaarden"
        total={conditions?.totaal}
        shown={conditions?.nodes.length}
        isMissing={!conditions && isMissing("contractvoorwaarden")}
        empty="Er is geen contractvoorwaarde bekend die u mag zien."
      >
        {conditions?.nodes.map((condition) => (
          <Entry
            key={condition.id}
            name={<RecordLink record={condition}>{condition.omschrijving}</RecordLink>}
            facts={[
              condition.opsteller ? <RecordLink record={condition.opsteller}>{condition.opsteller.naam}</RecordLink> : "opsteller niet bekend",
              words(condition.soort),
              condition.aard !== "CONTRACTVOORWAARDE" && words(condition.aard),
              condition.jaar && String(condition.jaar),
              (condition.geldigVan || condition.geldigTot) && periodText(condition.geldigVan, condition.geldigTot),
              condition.openbaarheid === "VERTROUWELIJK" && "vertrouwelijk",
            ]}
            sources={condition.bronnen}
          />
        ))}
      </Entries>
      <Entries
        title="Zorgadviezen"
        total={advice?.totaal}
        shown={advice?.nodes.length}
        isMissing={!advice && isMissing("zorgadviezen")}
        empty="Er is geen zorgadvies bekend."
      >
        {advice?.nodes.map((each) => (
          <Entry
            key={each.id}
            name={each.onderwerp}
            facts={[
              words(each.soort),
              each.organisatie?.naam,
              each.datum && timeText(each.datum.tekst),
              each.aanspraak && `aanspraak: ${wordsWithin(each.aanspraak)}`,
              each.uitkomst,
            ]}
            sources={each.bronnen}
          />
        ))}
      </Entries>
    </>
  );
}
