import { counted } from "../../parts/amount";
import { Disclosure } from "../../parts/disclosure";
import { day, today } from "../../parts/moment";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { words, wordsWithin } from "../../parts/words";
import type { PortaalDossierQuery } from "./operations";

type Item = NonNullable<PortaalDossierQuery["agendaItem"]>;
type NextPhase = Item["volgendeFasen"][number];
type Signals = NonNullable<Item["aanZet"]>["nodes"];

/** Who acts next: by the signals, and on the next phase. */
export function Turn({ item, op }: { item: Item; op: string }) {
  const signals = item.aanZet?.nodes ?? [];
  const parties = [...new Set(signals.flatMap(({ aan }) => aan))];
  return (
    <Part title="Wie is aan zet" id="aan-zet">
      {op !== today() && (
        <p>De signalen zijn die van {day(op)}; wat er na deze fase kan komen, is dat van vandaag.</p>
      )}
      {parties.length > 0 && (
        <ul className="turn-parties">
          {parties.map((party) => (
            <PartyTurn key={party} party={party} signals={signals.filter(({ aan }) => aan.includes(party))} />
          ))}
        </ul>
      )}
      <More total={item.aanZet?.totaal ?? 0} shown={signals.length} />
      {item.aanZet && parties.length === 0 && <p className="soft">Er zijn geen signalen die om iets vragen.</p>}
      {!item.aanZet && <p className="soft">Welke signalen om iets vragen, is nu niet op te vragen.</p>}
      {item.volgendeFasen.length > 0 ? (
        <>
          <h3 className="nl-heading nl-heading--level-3">Wat er na deze fase kan komen</h3>
          <ul className="turn-parties">
            {item.volgendeFasen.map((next) => <NextItem key={next.fase} next={next} />)}
          </ul>
          <Disclosure name="Wat er eerst nodig is">
            {item.volgendeFasen.map((next) => <Needs key={next.fase} next={next} />)}
          </Disclosure>
        </>
      ) : (
        <p className="soft">Na deze fase komt er volgens de bronnen geen andere.</p>
      )}
    </Part>
  );
}

function PartyTurn({ party, signals }: { party: string; signals: Signals }) {
  const open = signals.filter(({ status }) => status === "OPEN").length;
  return (
    <li>
      <strong>{words(party)}</strong>: {counted(signals.length, "signaal", "signalen")}
      {open < signals.length ? `, waarvan ${open} zonder antwoord` : ""}
    </li>
  );
}

function NextItem({ next: { fase, wie, mag, waaromNiet } }: { next: NextPhase }) {
  return (
    <li>
      <strong>{words(fase)}</strong>: {wie.length > 0 ? `${names(wie)} ${wie.length > 1 ? "beslissen" : "beslist"}` : "wie beslist is niet bekend"}.{" "}
      {mag ? "Dit kan nu." : `Dit kan nu niet${waaromNiet ? `: ${plain(waaromNiet)}` : "."}`}
    </li>
  );
}

const names = (wie: NextPhase["wie"]): string => new Intl.ListFormat("nl-NL").format(wie.map(({ naam }) => naam));

function Needs({ next: { fase, vereist } }: { next: NextPhase }) {
  return (
    <>
      <h4 className="nl-heading nl-heading--level-3">Naar {wordsWithin(fase)}</h4>
      <ul>
        {vereist.map((need, place) => <li key={place}>{needText(need)}</li>)}
      </ul>
    </>
  );
}

function needText({ soort, tekst, nodig, voldaan }: NextPhase["vereist"][number]): string {
  const what = soort === "OVERIG" ? (tekst ?? "") : `${words(soort)}${tekst ? `: ${plain(tekst)}` : ""}`;
  if (nodig === false) return `${what} (niet nodig)`;
  if (nodig === null || nodig === undefined) return `${what} (of dit nodig is, is niet bekend)`;
  return `${what} (${voldaan ? "voldaan" : voldaan === false ? "nog niet voldaan" : "of hieraan is voldaan, is niet bekend"})`;
}

/** The values that sentences of the graph name: conclusions of rulings, and what the minister decided. */
const VALUES = /\b(JA|NEE|DEELS|VOORWAARDELIJK|(NIET_)?OPGENOMEN|BEPERKT|AANGEPAST|UITGESTROOMD)\b/g;

const plain = (text: string): string => text.replaceAll(VALUES, (value) => wordsWithin(value).toLowerCase());
