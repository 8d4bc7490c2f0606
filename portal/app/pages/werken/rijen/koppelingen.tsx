import { SOURCES } from "../../../forms/common-fields";
import type { Field, Values } from "../../../forms/field";
import { faultsOf, inputOf } from "../../../forms/input";
import { words } from "../../../parts/words";
import { PortaalKoppelingVoorstellenDocument } from "../koppelingen/operations";
import { enumCell, isOf } from "./cells";
import type { RowKind } from "./kind";
import { PortaalRijBestaandDocument, PortaalRijKoppelingDocument } from "./operations";
import { RowsPage } from "./rows-page";
import { faultText } from "./fault-text";

const FIELDS: readonly Field[] = [
  { kind: "choice", name: "grondslag", label: "grondslag", of: "Grondslag", isRequired: true },
  { kind: "text", name: "onderbouwing", label: "onderbouwing", isRequired: true },
  SOURCES,
];

const KIND: RowKind = {
  name: "/werken/rijen/koppelingen",
  title: "Projecten aan agenda-items koppelen, uit een bestand",
  scope: "koppeling:schrijven",
  who: "ZonMw",
  columns: [
    { name: "project", isRequired: true, means: "Sleutel van het project, of zijn nummer bij ZonMw." },
    { name: "agenda item", isRequired: true, means: "Sleutel van het agenda-item, zoals ag-hipec." },
    { name: "grondslag", isRequired: true, means: "Bron, afgeleid of suggestie." },
    { name: "onderbouwing", isRequired: true, means: "Waarom dit onderzoek bij deze vraag hoort." },
    {
      name: "bron titel",
      isRequired: true,
      means: "Titel van het document, de pagina of het bestand waar het verband uit blijkt.",
    },
    { name: "bron url", means: "Adres daarvan, als het er een heeft." },
    { name: "bron vindplaats", means: "Plaats in het document." },
  ],
  document: PortaalKoppelingVoorstellenDocument,
  placeOf: (id) => `/werken/koppeling/${encodeURIComponent(id)}`,
  async check(graph, cells) {
    const named = cells.project ?? "";
    const agendaItem = cells["agenda item"] ?? "";
    const values: Values = {
      grondslag: enumCell(cells.grondslag),
      onderbouwing: cells.onderbouwing,
      bronnen: [{ titel: cells["bron titel"], url: cells["bron url"], vindplaats: cells["bron vindplaats"] }],
    };
    const wrong = faultsOf(FIELDS, values).map((fault) => faultText(FIELDS, fault));
    if (values.grondslag && !isOf("Grondslag", String(values.grondslag))) wrong.push(`"${cells.grondslag}" is geen grondslag.`);
    if (!named || !agendaItem) return { kind: "wrong", text: ["Noem een project en een agenda-item.", ...wrong].join(" ") };
    const { data } = await graph.query({
      query: PortaalRijKoppelingDocument,
      variables: { project: named, nummer: named, agendaItem },
      fetchPolicy: "network-only",
    });
    const project = data?.project ?? data?.projecten?.nodes.find(({ projectnummer }) => projectnummer === named);
    const item = data?.agendaItem;
    if (!project) wrong.push(`Er is geen project "${named}".`);
    if (!item) wrong.push(`Er is geen agenda-item "${agendaItem}".`);
    if (wrong.length > 0 || !project || !item) return { kind: "wrong", text: wrong.join(" ") };
    const { data: found } = await graph.query({
      query: PortaalRijBestaandDocument,
      variables: { project: project.id, agendaItem: item.id },
      fetchPolicy: "network-only",
    });
    const text = `${project.titel} bij ${item.onderwerp}`;
    const [there] = found?.koppelingen?.nodes ?? [];
    if (there) return { kind: "there", text: `${text}: al gekoppeld (${words(there.status).toLowerCase()}).` };
    return { kind: "ready", text, input: { projectId: project.id, agendaItemId: item.id, ...inputOf(FIELDS, values) } };
  },
};

export default function KoppelingRijen() {
  return <RowsPage kind={KIND} />;
}
