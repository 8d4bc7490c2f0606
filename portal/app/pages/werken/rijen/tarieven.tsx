import { SOURCES } from "../../../forms/common-fields";
import type { Field, Values } from "../../../forms/field";
import { exact, faultsOf, inputOf } from "../../../forms/input";
import { euro } from "../../../parts/amount";
import { day, isDay } from "../../../parts/moment";
import { PortaalTariefVaststellenDocument } from "../tarieven/operations";
import { dayCell, enumCell, isOf } from "./cells";
import { faultText } from "./fault-text";
import type { RowKind } from "./kind";
import { PortaalRijTariefDocument } from "./operations";
import { RowsPage } from "./rows-page";

const FIELDS: readonly Field[] = [
  { kind: "amount", name: "bedrag", label: "bedrag", isRequired: true },
  { kind: "text", name: "eenheid", label: "eenheid", isRequired: true },
  { kind: "text", name: "component", label: "component" },
  { kind: "choice", name: "tariefsoort", label: "tariefsoort", of: "Tariefsoort", isRequired: true },
  { kind: "day", name: "geldigVan", label: "geldig van", isRequired: true },
  { kind: "day", name: "geldigTot", label: "geldig tot" },
  { kind: "text", name: "beschikking", label: "beschikking" },
  { kind: "text", name: "opmerking", label: "opmerking" },
  SOURCES,
];

const KIND: RowKind = {
  name: "/werken/rijen/tarieven",
  title: "Tarieven vaststellen, uit een bestand",
  scope: "tarief:schrijven",
  who: "de NZa",
  columns: [
    {
      name: "code",
      isRequired: true,
      means: "Code van de prestatie, met de nullen ervoor. Zet in een rekenblad de kolom op tekst.",
    },
    { name: "bedrag", isRequired: true, means: "In euro, zoals 1234,50." },
    {
      name: "codelijst",
      means: "Lijst waarin de code staat, als dezelfde code in meer lijsten staat: zoals NZA_ZORGACTIVITEITEN.",
    },
    { name: "eenheid", isRequired: true, means: "Waarvoor het bedrag geldt, zoals per uur." },
    { name: "component", means: "Deel van het tarief, zoals honorarium." },
    { name: "tariefsoort", isRequired: true, means: "Maximum of vrij." },
    { name: "geldig van", isRequired: true, means: "Eerste dag: 2026-01-01 of 1-1-2026." },
    { name: "geldig tot", means: "Eerste dag waarop het niet meer geldt." },
    { name: "beschikking", means: "Tariefbeschikking waarin het staat." },
    { name: "opmerking", means: "Kanttekening." },
    { name: "bron titel", isRequired: true, means: "Titel van het document waar het in staat." },
    { name: "bron url", means: "Adres daarvan, als het er een heeft." },
    { name: "bron vindplaats", means: "Plaats in het document." },
  ],
  document: PortaalTariefVaststellenDocument,
  placeOf: (id) => `/werken/geschiedenis/Tarief/${encodeURIComponent(id)}`,
  async check(graph, cells) {
    const codelijst = enumCell(cells.codelijst);
    const values: Values = {
      bedrag: cells.bedrag,
      eenheid: cells.eenheid,
      component: cells.component,
      tariefsoort: enumCell(cells.tariefsoort),
      geldigVan: dayCell(cells["geldig van"]),
      geldigTot: dayCell(cells["geldig tot"]),
      beschikking: cells.beschikking,
      opmerking: cells.opmerking,
      bronnen: [{ titel: cells["bron titel"], url: cells["bron url"], vindplaats: cells["bron vindplaats"] }],
    };
    const wrong = faultsOf(FIELDS, values).map((fault) => faultText(FIELDS, fault));
    if (values.tariefsoort && !isOf("Tariefsoort", String(values.tariefsoort)))
      wrong.push(`"${cells.tariefsoort}" is geen soort tarief.`);
    if (codelijst && !isOf("Codelijst", codelijst)) wrong.push(`"${cells.codelijst}" is geen codelijst.`);
    for (const name of ["geldigVan", "geldigTot"]) {
      if (values[name] && !isDay(String(values[name]))) wrong.push(`"${String(values[name])}" is geen dag.`);
    }
    if (!cells.code) wrong.push("Noem de code van een prestatie.");
    if (wrong.length > 0) return { kind: "wrong", text: wrong.join(" ") };
    const { data } = await graph.query({
      query: PortaalRijTariefDocument,
      variables: { code: [cells.code], codelijst: codelijst ? ([codelijst] as never) : undefined, op: String(values.geldigVan) },
      fetchPolicy: "network-only",
    });
    const prestaties = data?.prestaties?.nodes ?? [];
    const [prestatie] = prestaties;
    if (!prestatie)
      return {
        kind: "wrong",
        text: `Er is geen prestatie met code ${cells.code} die geldt op ${day(String(values.geldigVan))}.`,
      };
    if (prestaties.length > 1) return { kind: "wrong", text: `Code ${cells.code} staat in meer lijsten: noem de codelijst.` };
    const text = `${euro(exact(cells.bedrag)!)} ${cells.eenheid} voor ${prestatie.code} ${prestatie.omschrijving}, vanaf ${day(String(values.geldigVan))}`;
    const there = prestatie.tarieven.nodes.find(
      ({ eenheid, component }) => eenheid === cells.eenheid && (component ?? "") === (cells.component ?? ""),
    );
    if (there)
      return {
        kind: "there",
        text: `${text}: er geldt dan al een tarief van ${euro(there.bedrag)} ${there.eenheid}. Beëindig dat eerst.`,
      };
    return { kind: "ready", text, input: { prestatieId: prestatie.id, ...inputOf(FIELDS, values) } };
  },
};

export default function TariefRijen() {
  return <RowsPage kind={KIND} />;
}
