import { groundsFields, SOURCES, sourceField, sourceValues } from "../../../forms/common-fields";
import type { Field, Values } from "../../../forms/field";
import type { PortaalConceptduidingFragment } from "./operations";

const CONDITION: readonly Field[] = [
  { kind: "kept", name: "id", label: "Sleutel" },
  { kind: "choice", name: "soort", label: "Soort", of: "DuidingsvoorwaardeSoort", isRequired: true },
  { kind: "text", name: "tekst", label: "De voorwaarde", lines: 2, isRequired: true },
];

const careFields = (values: Values): Field[] => [
  { kind: "record", name: "id", label: "Zorgvorm", of: "zorgvorm", isRequired: true },
  ...groundsFields(values),
];
const itemFields = (values: Values): Field[] => [
  { kind: "record", name: "id", label: "Agenda-item", of: "agendaItem", isRequired: true },
  ...groundsFields(values),
];

/** What is filled in of a ruling; some of it only of one kind of ruling, or once something else is filled in. */
export function rulingFields(values: Values): Field[] {
  const isAdvice = values.soort === "PAKKETADVIES";
  const isTemporary = values.soort === "VOORWAARDELIJKE_TOELATING";
  const fields: (Field | false)[] = [
    { kind: "text", name: "titel", label: "Titel", isRequired: true },
    { kind: "choice", name: "soort", label: "Soort", of: "DuidingSoort", isRequired: true },
    { kind: "time", name: "datum", label: "Datum" },
    isTemporary && { kind: "time", name: "einddatum", label: "Loopt tot" },
    { kind: "choice", name: "conclusie", label: "Conclusie", of: "DuidingConclusie" },
    !!values.conclusie && { kind: "choice", name: "conclusieGrondslag", label: "Grondslag van de conclusie", of: "Grondslag" },
    !!values.conclusie && { kind: "text", name: "conclusieOnderbouwing", label: "Waaruit de conclusie volgt", lines: 2 },
    !!values.conclusie && values.conclusieGrondslag === "BRON" && sourceField("conclusieBron", "Waar de conclusie staat"),
    { kind: "text", name: "uitkomst", label: "Uitkomst", lines: 2 },
    { kind: "text", name: "uitkomstToelichting", label: "De reden achter de uitkomst", lines: 3 },
    isAdvice && { kind: "choice", name: "adviesuitkomst", label: "Advies aan de minister", of: "Adviesuitkomst" },
    isAdvice &&
      !!values.adviesuitkomst && {
        kind: "choice",
        name: "adviesuitkomstGrondslag",
        label: "Grondslag van het advies",
        of: "Grondslag",
        isRequired: true,
      },
    { kind: "time", name: "geldigVan", label: "Geldt vanaf" },
    { kind: "time", name: "geldigTot", label: "Geldt niet meer vanaf" },
    !!(values.geldigVan || values.geldigTot) && {
      kind: "choice",
      name: "geldigheidGrondslag",
      label: "Grondslag van de geldigheid",
      of: "Grondslag",
      isRequired: true,
    },
    !!(values.geldigVan || values.geldigTot) && {
      kind: "text",
      name: "geldigheidOnderbouwing",
      label: "Waaruit de geldigheid blijkt",
      lines: 2,
    },
    { kind: "time", name: "peildatum", label: "Peildatum" },
    { kind: "text", name: "zaaknummer", label: "Zaaknummer" },
    { kind: "whole", name: "patientenPerJaar", label: "Patiënten per jaar" },
    { kind: "amount", name: "kostenPerBehandeling", label: "Kosten per behandeling" },
    { kind: "text", name: "toelichting", label: "Toelichting", lines: 2 },
    { kind: "list", name: "zorgvormen", label: "Zorgvormen", one: "zorgvorm", input: "VerbandInput", fields: careFields },
    { kind: "list", name: "agendaItems", label: "Agenda-items", one: "agenda-item", input: "VerbandInput", fields: itemFields },
    {
      kind: "list",
      name: "voorwaarden",
      label: "Voorwaarden",
      one: "voorwaarde",
      input: "DuidingsvoorwaardeInput",
      fields: () => CONDITION,
    },
    SOURCES,
  ];
  return fields.filter((field) => field !== false);
}

type Linked = {
  grondslag: string;
  onderbouwing: string | null;
  bron: { titel: string; url: string | null; vindplaats: string | null } | null;
};

const linkValues = ({ grondslag, onderbouwing, bron }: Linked): Values => ({
  grondslag,
  onderbouwing: onderbouwing ?? "",
  ...(bron ? { bron: sourceValues(bron) } : {}),
});

/** A draft of a ruling, as it is filled in. */
export function rulingValues(duiding: PortaalConceptduidingFragment): Values {
  const { titel, soort, datum, einddatum, geldigVan, geldigTot, peildatum, conclusieBron, patientenPerJaar } = duiding;
  return {
    titel,
    soort,
    datum: datum?.tekst ?? "",
    einddatum: einddatum?.tekst ?? "",
    geldigVan: geldigVan?.tekst ?? "",
    geldigTot: geldigTot?.tekst ?? "",
    geldigheidGrondslag: duiding.geldigheidGrondslag ?? "",
    geldigheidOnderbouwing: duiding.geldigheidOnderbouwing ?? "",
    peildatum: peildatum?.tekst ?? "",
    conclusie: duiding.conclusie ?? "",
    conclusieGrondslag: duiding.conclusieGrondslag ?? "",
    conclusieOnderbouwing: duiding.conclusieOnderbouwing ?? "",
    ...(conclusieBron ? { conclusieBron: sourceValues(conclusieBron) } : {}),
    uitkomst: duiding.uitkomst ?? "",
    uitkomstToelichting: duiding.uitkomstToelichting ?? "",
    adviesuitkomst: duiding.adviesuitkomst ?? "",
    adviesuitkomstGrondslag: duiding.adviesuitkomstGrondslag ?? "",
    zaaknummer: duiding.zaaknummer ?? "",
    patientenPerJaar: patientenPerJaar === null ? "" : String(patientenPerJaar),
    kostenPerBehandeling: duiding.kostenPerBehandeling ?? "",
    toelichting: duiding.toelichting ?? "",
    voorwaarden: duiding.voorwaarden.map(({ id, soort: kind, tekst }) => ({ id, soort: kind, tekst })),
    zorgvormen: duiding.zorgvormKoppelingen.flatMap((link) =>
      link.zorgvorm ? [{ id: { id: link.zorgvorm.id, naam: link.zorgvorm.naam }, ...linkValues(link) }] : [],
    ),
    agendaItems: duiding.agendaItemKoppelingen.flatMap((link) =>
      link.agendaItem ? [{ id: { id: link.agendaItem.id, naam: link.agendaItem.onderwerp }, ...linkValues(link) }] : [],
    ),
    bronnen: duiding.bronnen.map(sourceValues),
  };
}
