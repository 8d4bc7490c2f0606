import { Unknown } from "../../parts/badge";
import { codeListName } from "../../parts/code-list";
import { Fact, Facts } from "../../parts/facts";
import { periodText, timeText } from "../../parts/moment";
import { words } from "../../parts/words";
import type { BillableTold } from "./told";

export const BillableFacts = ({ billable }: { billable: BillableTold }) => (
  <Facts>
    <Fact name="Code" term="Prestatie.code">
      {billable.codeBereik ? `${billable.codeBereik.van} tot en met ${billable.codeBereik.tot}` : billable.code}
    </Fact>
    <Fact name="Codelijst">{billable.codelijst ? codeListName(billable.codelijst) : billable.codelijstTekst}</Fact>
    <Fact name="Soort" term="PrestatieSoort">{words(billable.soort)}{billable.soortTekst && ` (in de bron: ${billable.soortTekst})`}</Fact>
    <Fact name="Sector">{billable.sectoren.length > 0 ? billable.sectoren.map(words).join(", ") : billable.sectorTekst}</Fact>
    <Fact name="Te declareren" term="Prestatie.geldigVan">
      {billable.geldigVan || billable.geldigTot ? periodText(billable.geldigVan, billable.geldigTot) : <Unknown />}
    </Fact>
    <Fact name="Soort tarief" term="Tariefsoort">{billable.tariefsoort && words(billable.tariefsoort)}</Fact>
    <Fact name="Telt mee voor het eigen risico" term="Prestatie.eigenRisico">
      {billable.eigenRisico === null ? undefined : billable.eigenRisico ? "Ja" : "Nee"}
    </Fact>
    {billable.stofnaam && <Fact name="Werkzame stof">{billable.stofnaam}</Fact>}
    {billable.peildatum && <Fact name="Zoals het was op" term="Prestatie.peildatum">{timeText(billable.peildatum.tekst)}</Fact>}
    {billable.opmerking && <Fact name="Opmerking">{billable.opmerking}</Fact>}
  </Facts>
);
