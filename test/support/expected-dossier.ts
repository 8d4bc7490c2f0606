import type { DossierQuery } from "../generated/operations";
import { facts, type Fact } from "./facts";

type Dossier = NonNullable<DossierQuery["agendaItem"]>;

const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
const zorgvormen = facts("zorginstituut", "zorginstituut-zorgvormen");
const duidingen = facts("zorginstituut", "zorginstituut-duidingen");
const projecten = facts("zonmw", "zonmw-projecten");
const kennislacunes = facts("zonmw", "zonmw-kennislacunes");
const voorwaarden = facts("verzekeraars", "verzekeraars-contractvoorwaarden");
const zorgadviezen = facts("verzekeraars", "verzekeraars-zorgadviezen");
const prestaties = facts("nza", "nza-prestaties");
const tarieven = facts("nza", "nza-tarieven");
const vergoedingen = facts("verzekeraars", "verzekeraars-vergoedingen");

const byId = (records: { id: string }[]) => records.map(({ id }) => id).sort();

/** The parts of an agenda item's dossier that the four parties hold, as ids and bare facts, straight from the files. */
export function expectedDossier(id: string) {
  const item = agendaItems.find((each) => each.id === id)!;
  // What the editors only suggest is no fact of the dossier.
  const linked: string[] = item.zorgvormKoppelingen.filter(({ grondslag }: Fact) => grondslag !== "SUGGESTIE").map((tie: Fact) => tie.id);
  const ofZorgvorm = ({ zorgvormId }: Fact): boolean => linked.includes(zorgvormId);
  const ofItem = (record: Fact): boolean => record.agendaItems.includes(id);
  return {
    onderwerp: item.onderwerp,
    statusTekst: item.status,
    maatschappelijkeImpact: item.maatschappelijkeImpact,
    zorgvormen: byId(zorgvormen.filter((zorgvorm) => linked.includes(zorgvorm.id))),
    duidingen: duidingen
      .filter(ofItem)
      .map((duiding) => ({
        id: duiding.id,
        datum: duiding.datum,
        uitkomst: duiding.uitkomst,
        swpStatus: duiding.swpStatus ?? null,
        voorwaarden: duiding.voorwaarden.map(({ tekst }: Fact) => tekst).sort(),
        criteria: (duiding.criteria ?? []).toSorted(),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    kennislacunes: byId(kennislacunes.filter(ofItem)),
    projecten: byId(projecten.filter(ofItem)),
    voorwaarden: voorwaarden
      .filter(ofZorgvorm)
      .map(({ id: key, omschrijving, verzekeraar, normWaarde, normEenheid }) => ({
        id: key,
        omschrijving,
        opsteller: verzekeraar,
        norm: normWaarde === null ? null : `${normWaarde} ${normEenheid}`,
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    zorgadviezen: byId(zorgadviezen.filter(ofZorgvorm)),
    prestaties: prestaties
      .filter(ofZorgvorm)
      .map((prestatie) => ({
        id: prestatie.id,
        code: prestatie.code,
        tarieven: amounts(tarieven, prestatie.id),
        vergoedingen: amounts(vergoedingen, prestatie.id),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  };
}

const amounts = (records: Fact[], prestatieId: string): string[] =>
  records
    .filter((record) => record.prestatieId === prestatieId)
    .map(({ jaar, bedrag, eenheid }) => `${jaar} ${Number(bedrag)} ${eenheid}`)
    .sort();

/** An answer in the same form. Lists are compared as sets: their order has tests of its own. */
export function foundDossier(dossier: Dossier) {
  const { kennislacunes: gaps, projecten: research, contractvoorwaarden, zorgadviezen: advice, prestaties: billed } = dossier;
  return {
    onderwerp: dossier.onderwerp,
    statusTekst: dossier.statusTekst,
    maatschappelijkeImpact: dossier.maatschappelijkeImpact ?? {
      arbeidsinzet: null,
      budget: null,
      gezondheidswinst: null,
      duurzaamheid: null,
    },
    zorgvormen: byId(dossier.zorgvormen),
    duidingen: dossier.duidingen.nodes
      .map((duiding) => ({
        id: duiding.id,
        datum: duiding.datum?.tekst ?? null,
        uitkomst: duiding.uitkomst,
        swpStatus: duiding.swpStatus?.id ?? null,
        voorwaarden: duiding.voorwaarden.map(({ tekst }) => tekst).sort(),
        criteria: (duiding.criteria ?? []).map((criterium) => criterium.id).sort(),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    kennislacunes: byId(gaps!.edges.map(({ node }) => node)),
    projecten: byId(research!.edges.map(({ node }) => node)),
    voorwaarden: contractvoorwaarden!.edges
      .map(({ node }) => ({
        id: node.id,
        omschrijving: node.omschrijving,
        opsteller: node.opsteller?.id ?? null,
        norm: node.norm && `${node.norm.waarde} ${node.norm.eenheid}`,
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    zorgadviezen: byId(advice!.edges.map(({ node }) => node)),
    prestaties: billed!.edges
      .map(({ node }) => ({
        id: node.id,
        code: node.code,
        tarieven: found(node.tarieven.nodes),
        vergoedingen: found(node.vergoedingen!.nodes),
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  };
}

const found = (nodes: { jaar: number | null; bedrag: string; eenheid: string }[]): string[] =>
  nodes.map(({ jaar, bedrag, eenheid }) => `${jaar} ${Number(bedrag)} ${eenheid}`).sort();
