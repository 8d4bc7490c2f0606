import { Fact, Facts } from "../../parts/facts";
import { Part } from "../../parts/page";
import { words } from "../../parts/words";
import type { CareTold } from "./told";

export const CareFacts = ({ care }: { care: CareTold }) => (
  <Part title="Over deze zorg" id="over">
    <Facts>
      <Fact name="Soort zorg">{words(care.soort)}</Fact>
      <Fact name="Aandoening">{care.aandoening}</Fact>
      <Fact name="Indicatie" term="Zorgvorm.indicatie">{care.indicatie}</Fact>
      <Fact name="Sector">{care.sectoren.length > 0 ? care.sectoren.map(words).join(", ") : care.sectorTekst}</Fact>
      <Fact name="Wet" term="Zorgvorm.wetten">{care.wetten.map((wet) => (wet === "ZVW" ? "Zorgverzekeringswet" : "Wet langdurige zorg")).join(", ")}</Fact>
      <Fact name="Deel van het pakket" term="Zorgvorm.pakkettype">{care.pakkettype && `${words(care.pakkettype)} deel`}</Fact>
      <Fact name="Codes">{care.codes?.map(({ soort, code }) => `${words(soort)} ${code}`).join(", ")}</Fact>
    </Facts>
  </Part>
);
