import { count, euro } from "../../parts/amount";
import { Badge, Unknown } from "../../parts/badge";
import { Fact, Facts } from "../../parts/facts";
import { Ground } from "../../parts/ground";
import { day, timeText } from "../../parts/moment";
import { words } from "../../parts/words";
import type { RulingTold } from "./told";

/** What a ruling says, and since when. */
export function RulingFacts({ ruling }: { ruling: RulingTold }) {
  const { conclusie, conclusieReden, adviesuitkomst, besluitMinister: decision } = ruling;
  return (
    <>
      {ruling.uitkomst && <p className="intro">{ruling.uitkomst}</p>}
      {ruling.uitkomstToelichting && <p className="intro">{ruling.uitkomstToelichting}</p>}
      <Facts>
        <Fact name="Soort" term={`DuidingSoort.${ruling.soort}`}>
          {words(ruling.soort)}
          {ruling.productsoort && ` (${ruling.productsoort.naam})`}
        </Fact>
        <Fact name="Voldoet aan de stand van de wetenschap en praktijk" term="Duiding.conclusie">
          {conclusie ? (
            <>
              <Badge>{words(conclusie)}</Badge> <Ground of={ruling.conclusieGrondslag} why={ruling.conclusieOnderbouwing} />
            </>
          ) : (
            <Unknown>
              geen conclusie{conclusieReden && `: ${conclusieReden.toelichting ?? words(conclusieReden.code).toLowerCase()}`}
            </Unknown>
          )}
        </Fact>
        {ruling.swpStatus && <Fact name="Uitkomst van de toets" term="Duiding.swpStatus">{ruling.swpStatus.naam}</Fact>}
        <Fact name="Advies aan de minister" term="Duiding.adviesuitkomst">
          {adviesuitkomst && <>{words(adviesuitkomst)} <Ground of={ruling.adviesuitkomstGrondslag} /></>}
        </Fact>
        <Fact name="Besluit van de minister" term="Duiding.besluitMinister">
          {decision && (
            <>
              {words(decision.besluit)}
              {decision.datum ? `, vanaf ${day(decision.datum)}` : ", vanaf wanneer is niet bekend"}.{" "}
              <Ground of={decision.grondslag} why={decision.onderbouwing} />
            </>
          )}
        </Fact>
        <Fact name="Datum" term="Duiding.datum">{ruling.datum && timeText(ruling.datum.tekst)}</Fact>
        <Fact name="Geldt vanaf" term="Duiding.geldigVan">
          {ruling.geldigVan && (
            <>
              {timeText(ruling.geldigVan.tekst)}. <Ground of={ruling.geldigheidGrondslag} why={ruling.geldigheidOnderbouwing} />
            </>
          )}
        </Fact>
        <Fact name="Geldt tot" term="Duiding.geldigTot">
          {ruling.geldigTot ? timeText(ruling.geldigTot.tekst) : <Unknown>geen einde bekend</Unknown>}
        </Fact>
        {ruling.einddatum && (
          <Fact name="Einde van de toelating" term="Duiding.einddatum">{timeText(ruling.einddatum.tekst)}</Fact>
        )}
        {ruling.peildatum && <Fact name="Zoals het was op" term="Duiding.peildatum">{timeText(ruling.peildatum.tekst)}</Fact>}
        {ruling.afsprakenDatum && <Fact name="Afspraken gemaakt op" term="Duiding.afsprakenDatum">{day(ruling.afsprakenDatum)}</Fact>}
        {ruling.instroomroute && <Fact name="Route naar het pakket" term="Duiding.instroomroute">{ruling.instroomroute.naam}</Fact>}
        {ruling.typeAdvies && <Fact name="Aanleiding" term="Duiding.typeAdvies">{words(ruling.typeAdvies)}</Fact>}
        <Fact name="Patiënten per jaar" term="Duiding.patientenPerJaar">
          {ruling.patientenPerJaar !== null && count(ruling.patientenPerJaar)}
        </Fact>
        <Fact name="Kosten per behandeling" term="Duiding.kostenPerBehandeling">
          {ruling.kostenPerBehandeling && euro(ruling.kostenPerBehandeling)}
        </Fact>
        {ruling.zaaknummer && <Fact name="Zaaknummer" term="Duiding.zaaknummer">{ruling.zaaknummer}</Fact>}
      </Facts>
      {ruling.toelichting && <p className="intro soft">{ruling.toelichting}</p>}
    </>
  );
}
