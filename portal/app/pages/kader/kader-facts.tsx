import { Badge, Unknown } from "../../parts/badge";
import { Fact, Facts } from "../../parts/facts";
import { Ground } from "../../parts/ground";
import { timeText } from "../../parts/moment";
import { Validity } from "../../parts/validity";
import { words } from "../../parts/words";
import type { KaderTold } from "./told";

export function KaderFacts({ kader }: { kader: KaderTold }) {
  const validity = kader.geldigVan ?? kader.geldigTot;
  return (
    <>
      {kader.toelichting && <p className="intro">{kader.toelichting}</p>}
      <Facts>
        <Fact name="Soort" term="Kader.soort">{words(kader.soort)}</Fact>
        <Fact name="Versie">{kader.versie}</Fact>
        <Fact name="Status" term="Kader.status">
          <Badge>{words(kader.status)}</Badge>
          {kader.statusTekst.toLowerCase() !== words(kader.status).toLowerCase() && ` ${kader.statusTekst}`}
        </Fact>
        <Fact name="Uitgekomen">{kader.datum && timeText(kader.datum.tekst)}</Fact>
        {(kader.gepland || kader.geplandTekst) && (
          <Fact name="Gepland" term="Kader.gepland">
            {kader.geplandTekst ?? timeText(kader.gepland!.tekst)}.{" "}
            <Ground of={kader.geplandGrondslag} why={kader.geplandOnderbouwing} />
          </Fact>
        )}
        <Fact name="Geldt">
          <Validity from={kader.geldigVan} until={kader.geldigTot} />
          {validity && <>. <Ground of={kader.geldigheidGrondslag} why={kader.geldigheidOnderbouwing} /></>}
        </Fact>
        <Fact name="Gold op de peildatum" term="Kader.actueel">
          {kader.actueel == null ? <Unknown /> : kader.actueel ? "Ja" : "Nee"}
          {kader.peildatum && <span className="soft"> (peildatum {timeText(kader.peildatum.tekst)})</span>}
        </Fact>
        <Fact name="Uitgever">{kader.uitgever && <>{kader.uitgever.naam}. <Ground of={kader.uitgeverGrondslag} /></>}</Fact>
        {kader.opgesteldDoorCommissie && <Fact name="Opgesteld door">{kader.opgesteldDoorCommissie.naam}</Fact>}
        {kader.vindplaats && <Fact name="Vindplaats in de hoofdbron">{kader.vindplaats}</Fact>}
      </Facts>
    </>
  );
}
