import { readdirSync } from "node:fs";
import { tijdlijnOf, type Tijdvak } from "../../../subgraphs/signalering/src/bepalen/tijdlijn";
import type { Bevinding, Regel } from "../../../subgraphs/signalering/src/regels/regel";
import { REGELS } from "../../../subgraphs/signalering/src/regels/regels";
import { gevallenVan, REGELMAP, type Geval, type Signaaltijd } from "../../support/signalering/gevallen";

const folderOf = ({ naam }: Regel): string => naam.toLowerCase().replaceAll("_", "-");

it("has a folder for each rule, and a rule in each folder", () => {
  const folders = readdirSync(REGELMAP, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name);
  expect(REGELS.map(folderOf).sort()).toEqual(folders.sort());
});

describe.each(REGELS.map((regel) => ({ folder: folderOf(regel), regel })))("the rule $folder", ({ folder, regel }) => {
  const gevallen = gevallenVan(folder);

  it("has a case with a signal, and one without", () => {
    expect(gevallen.some(({ signalen }) => signalen.length > 0)).toBe(true);
    expect(gevallen.some(({ signalen }) => signalen.length === 0)).toBe(true);
  });

  it.each(gevallen.map((geval) => [geval.geval, geval]))("%s", (_, geval) => {
    expect(geval.onderwerp.type).toBe(regel.onderwerp.type);
    const { bevindingen, ontbreekt } = tijdlijnOf(regel, geval.onderwerp.id, geval.graaf);
    const signalen = [...bevindingen].flatMap(([met, tijdvakken]) => asTold(regel, met, tijdvakken, geval));
    expect(signalen.sort(byStart)).toEqual([...geval.signalen].sort(byStart));
    expect(ontbreekt.map(({ van, tot, waarde }) => ({ ...days(van, tot), wat: waarde }))).toEqual(geval.ontbreekt);
  });
});

const byStart = (one: Signaaltijd, other: Signaaltijd): number =>
  `${one.vanaf ?? ""} ${one.met ?? ""}` < `${other.vanaf ?? ""} ${other.met ?? ""}` ? -1 : 1;

const days = (van: string, tot: string | null) => ({ ...(van !== "0001-01-01" && { vanaf: van }), ...(tot !== null && { tot }) });

/** As the case tells it: times that follow each other are one, unless it tells what changes between them. */
function asTold(regel: Regel, met: string, tijdvakken: readonly Tijdvak<Bevinding>[], { signalen }: Geval): Signaaltijd[] {
  const tells = (what: keyof Signaaltijd) => signalen.some((signaal) => what in signaal);
  const told = tijdvakken.map(({ van, tot, waarde }) => ({
    tot,
    signaal: {
      ...(met && { met }),
      ...(van !== "0001-01-01" && { vanaf: van }),
      ...(tells("ernst") && { ernst: waarde.ernst ?? regel.ernst }),
      ...(tells("aan") && { aan: [...(waarde.aan ?? regel.aan)] }),
      ...(tells("concerns") && { concerns: [...(waarde.concerns ?? [])] }),
      ...(tells("zegt") && { zegt: signalen.find(({ zegt = "" }) => waarde.toelichting.includes(zegt))?.zegt ?? waarde.toelichting }),
    } as Signaaltijd,
  }));
  const merged: typeof told = [];
  for (const { tot, signaal } of told) {
    const last = merged.at(-1);
    const told = (each: Signaaltijd): string => JSON.stringify({ ...each, vanaf: undefined });
    const goesOn = last && last.tot === signaal.vanaf && told(last.signaal) === told(signaal);
    if (goesOn) last.tot = tot;
    else merged.push({ tot, signaal });
  }
  return merged.map(({ tot, signaal }) => ({ ...signaal, ...(tot !== null && { tot }) }));
}
