import { count, decimal } from "../../parts/amount";
import { Fact, Facts } from "../../parts/facts";
import { RecordLink } from "../../parts/record";
import type { OrganisationTold } from "./told";

interface ConcernFactsProps {
  organisation: OrganisationTold;
  isMissing: boolean;
}

export function ConcernFacts({ organisation, isMissing }: ConcernFactsProps) {
  const { verzekeraar: insurer, onderdeelVan, onderdelen } = organisation;
  const text = organisation.omschrijving ?? insurer?.omschrijving;
  return (
    <>
      {text && <p className="intro">{text}</p>}
      {isMissing && (
        <p className="notice notice--warning">Of dit een verzekeraar is, en wat hij contracteert, is nu niet op te vragen.</p>
      )}
      <Facts>
        {organisation.rol && <Fact name="Rol">{organisation.rol}</Fact>}
        {onderdeelVan && (
          <Fact name="Onderdeel van"><RecordLink record={onderdeelVan}>{onderdeelVan.naam}</RecordLink></Fact>
        )}
        {insurer ? (
          <>
            {insurer.concern && (
              <Fact name="Concern"><RecordLink record={insurer.concern.organisatie}>{insurer.concern.naam}</RecordLink></Fact>
            )}
            <Fact name="UZOVI-code" term="Verzekeraar.uzovi">{insurer.uzovi}</Fact>
            <Fact name="Marktaandeel" term="Verzekeraar.marktaandeel">
              {insurer.marktaandeel && `${decimal(insurer.marktaandeel.procent)} procent in ${insurer.marktaandeel.jaar}`}
            </Fact>
            <Fact name="Aantal verzekerden" term="Verzekeraar.aantalVerzekerden">
              {insurer.aantalVerzekerden !== null && count(insurer.aantalVerzekerden)}
            </Fact>
            <Fact name="Regio" term="Verzekeraar.regio">{insurer.regio}</Fact>
            {insurer.onderdelen.length > 0 && (
              <Fact name="Verzekeraars en labels">
                {insurer.onderdelen.map(({ id, naam, organisatie }, place) => (
                  <span key={id}>{place > 0 && ", "}<RecordLink record={organisatie}>{naam}</RecordLink></span>
                ))}
              </Fact>
            )}
            {insurer.labels.length > 0 && <Fact name="Labels" term="Verzekeraar.labels">{insurer.labels.join(", ")}</Fact>}
          </>
        ) : onderdelen.length > 0 && (
          <Fact name="Onderdelen">
            {onderdelen.map((part, place) => (
              <span key={part.id}>{place > 0 && ", "}<RecordLink record={part}>{part.naam}</RecordLink></span>
            ))}
          </Fact>
        )}
      </Facts>
    </>
  );
}
