import { timeText } from "../../parts/moment";
import { nameOf, periodOf, whenOf } from "./chain/facts";
import type { PortaalDossierQuery, PortaalDossierVerderQuery, PortaalKetenFragment } from "./operations";
import type { TimeItem } from "./timeline/timeline";

type Item = NonNullable<PortaalDossierQuery["agendaItem"]>;
type Maybe<Value> = Value | null | undefined;
type Further = NonNullable<PortaalDossierVerderQuery["agendaItem"]>;

/** The lanes, by the links of the chain that stand in them; care and gaps do not last from a day to another. */
const LANES: Record<string, { lane: string; party: TimeItem["party"] }> = {
  Duiding: { lane: "Duidingen", party: "zorginstituut" },
  Onderzoek: { lane: "Onderzoek", party: "zonmw" },
  Contract: { lane: "Contractvoorwaarden", party: "verzekeraars" },
  Prestatie: { lane: "Prestaties", party: "nza" },
  Tarief: { lane: "Tarieven", party: "nza" },
};

/** What a dossier has on its time line: what it plans itself, what the chain has, and calls for research. */
export function timesOf(item: Item, keten: Maybe<PortaalKetenFragment>, further: Maybe<Further>): TimeItem[] {
  const rounds = further?.subsidierondes?.nodes ?? [];
  const times = [...plansOf(item), ...chainTimes(keten), ...rounds.map(roundTime)];
  return times.sort((one, other) => order(one.lane) - order(other.lane));
}

const ORDER = ["Agenda", "Duidingen", "Subsidieronden", "Onderzoek", "Contractvoorwaarden", "Prestaties", "Tarieven"];
const order = (lane: string): number => ORDER.indexOf(lane);

function plansOf(item: Item): TimeItem[] {
  const own = { lane: "Agenda", party: "zorginstituut", isPoint: true } as const;
  const { startdatum, geplandeStart, doeldatum } = item;
  return [
    startdatum && { ...own, key: "start", name: "Begin", from: startdatum.vanaf, when: timeText(startdatum.tekst) },
    geplandeStart && { ...own, key: "gepland", name: "Gepland begin", from: geplandeStart.vanaf, when: timeText(geplandeStart.tekst) },
    doeldatum && { ...own, key: "doel", name: "Doeldatum", from: doeldatum.totEnMet, when: timeText(doeldatum.tekst) },
    ...item.acties
      .filter(({ grondslag, wanneer }) => grondslag !== "SUGGESTIE" && wanneer)
      .map(({ id, wat, wanneer }) => ({ ...own, key: id, name: wat, from: wanneer!.totEnMet, when: timeText(wanneer!.tekst) })),
  ].filter((each) => each !== null && each !== undefined);
}

const chainTimes = (keten: Maybe<PortaalKetenFragment>): TimeItem[] =>
  (keten?.knopen ?? [])
    .filter(({ schakel }) => schakel in LANES)
    .map((node) => ({
      ...LANES[node.schakel],
      key: node.knoop,
      name: nameOf(node),
      // A tariff stands on the page of what it is the tariff of.
      record: node.record?.__typename === "Tarief" ? node.record.prestatie : node.record,
      from: node.van,
      until: node.tot,
      expected: node.record?.__typename === "Project" ? node.record.einddatum?.totEnMet : undefined,
      holds: node.geldt,
      when: whenOf(node) ?? "niet bekend",
      followers: node.record?.__typename === "Duiding" ? node.record.vervangenDoor.map(({ opvolger }) => `Duiding ${opvolger.id}`) : [],
    }));

function roundTime({ id, naam, programma, opening, sluiting }: NonNullable<Further["subsidierondes"]>["nodes"][number]): TimeItem {
  return {
    key: `Subsidieronde ${id}`,
    lane: "Subsidieronden",
    party: "zonmw",
    name: naam,
    record: programma,
    from: opening?.vanaf,
    until: sluiting?.totEnMet,
    when: periodOf(opening?.tekst, sluiting?.tekst, "tot en met"),
  };
}
