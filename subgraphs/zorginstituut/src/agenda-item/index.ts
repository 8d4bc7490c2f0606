import { feiten, tijdInPart, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, many, one } from "@pakketgraaf/subgraph";
import { Agenda, AgendaVerband } from "../agenda/agenda";
import { AgendaItemActie } from "../agenda-item-actie/agenda-item-actie";
import { AgendaItemImpact } from "../agenda-item-impact/agenda-item-impact";
import { AgendaItemPartij } from "../agenda-item-partij";
import { Duiding } from "../duiding/duiding";
import { DUIDING_BY_AGENDA_ITEM, DUIDING_VIA_ZORGVORM } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { FaseUitleg } from "../fase-uitleg";
import { Faseovergang } from "../faseovergang/faseovergang";
import { overgangenUit } from "../faseovergang/overgangen";
import { Handelingsoptie, HandelingsoptieVerband } from "../handelingsoptie/handelingsoptie";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { AgendaItem } from "./agenda-item";
import {
  AGENDA_BY_AGENDA_ITEM,
  AgendaItemAgenda,
  AgendaItemHandelingsoptie,
  AgendaItemZorgvorm,
  HANDELINGSOPTIE_BY_AGENDA_ITEM,
  ZORGVORM_BY_AGENDA_ITEM,
} from "./agenda-item.links";
import { agendaItems } from "./agenda-item.list";
import { agendaItemMutations } from "./agenda-item.mutations";
import { GELDENDE_DUIDING_BY_AGENDA_ITEM } from "./agenda-item.phase";
import { agendaItemSeed } from "./agenda-item.seed";
import { VolgendeFase } from "./volgende-fase";

const GEKOZEN = "Handelingsopties waarvoor bij het onderwerp is gekozen";

export const agendaItem = defineNoun({
  entity: AgendaItem,
  byId: { description: "Een agenda-item.", id: "Sleutel van het agenda-item." },
  resolvers: [...agendaItemMutations, agendaItems.Root],
  fields: {
    faseUitleg: one(FaseUitleg, "fase", "Wat de fase inhoudt.", { key: "fase", nullable: false }),
    faseOvergang: one(Faseovergang, "faseOvergangId", "Overgang waarmee het in deze fase kwam; null als die niet hier is vastgelegd."),
    faseDuiding: one(Duiding, "faseDuidingId", "Duiding waarop de overgang naar deze fase berust; null als er geen is genoemd."),
    volgendeFasen: {
      type: () => [VolgendeFase],
      description: "Wat er na deze fase kan komen: de overgangen, wie daarover beslissen, wat er eerst nodig is en wat er nu aan ontbreekt.",
      resolve: async ({ id, fase }, { loaders }) => {
        const duidingen = await loaders.through(Duiding, GELDENDE_DUIDING_BY_AGENDA_ITEM, id, "titel");
        return (await overgangenUit(fase, loaders)).map((overgang) => new VolgendeFase(overgang, duidingen));
      },
    },
    zorgvormen: feiten(Zorgvorm, ZORGVORM_BY_AGENDA_ITEM, "naam", "Zorg waarover het gaat, op naam; zonder suggesties."),
    // Without arguments: other subgraphs require this list.
    zorgvormKoppelingen: verbanden(Zorgvorm, ZorgvormVerband, ZORGVORM_BY_AGENDA_ITEM, "naam", "Zorg waarover het gaat"),
    handelingsopties: feiten(
      Handelingsoptie,
      HANDELINGSOPTIE_BY_AGENDA_ITEM,
      "naam",
      `${GEKOZEN}, op naam; leeg als dat van geen bekend is, en zonder suggesties.`,
    ),
    handelingsoptieKoppelingen: verbanden(Handelingsoptie, HandelingsoptieVerband, HANDELINGSOPTIE_BY_AGENDA_ITEM, "naam", GEKOZEN),
    agendas: feiten(Agenda, AGENDA_BY_AGENDA_ITEM, "naam", "Agenda's waarop het staat, op naam; zonder suggesties."),
    agendaKoppelingen: verbanden(Agenda, AgendaVerband, AGENDA_BY_AGENDA_ITEM, "naam", "Agenda's waarop het staat"),
    isAgenda: {
      type: () => Boolean,
      description: "Of het onderwerp zelf een agenda is: welke, zegt `agenda`.",
      resolve: ({ agendaId }) => agendaId !== null,
    },
    agenda: one(Agenda, "agendaId", "De agenda die het onderwerp zelf is; null als het geen agenda is."),
    impact: many(
      AgendaItemImpact,
      "agendaItemId",
      "volgnummer",
      "Effecten per prioriteringscriterium, met suggesties, elk met waarop het berust; leeg als er geen zijn vastgelegd. Wat alleen in `maatschappelijkeImpact` staat, staat hier niet.",
    ),
    acties: many(
      AgendaItemActie,
      "agendaItemId",
      "volgnummer",
      "Wat organisaties ervoor doen of deden, met suggesties, elk met waarop het berust; leeg als er niets is vastgelegd.",
    ),
    partijen: many(
      AgendaItemPartij,
      "agendaItemId",
      "organisatieId",
      "Organisaties met een rol erbij, met suggesties, elk met waarop dat berust; leeg als er geen zijn vastgelegd.",
    ),
    duidingen: duidingen.below(DUIDING_BY_AGENDA_ITEM, "Duidingen die zelf aan dit agenda-item zijn gekoppeld."),
    duidingenViaZorgvormen: duidingen.below(
      DUIDING_VIA_ZORGVORM,
      "Duidingen van een zorgvorm van dit agenda-item.",
    ),
  },
  tables: [AgendaItemAgenda, AgendaItemHandelingsoptie, AgendaItemZorgvorm],
  parts: {
    handelingsopties: {
      table: "agenda_item_handelingsoptie",
      own: "agenda_item_id",
      toldBy: "handelingsoptieKoppelingen",
      columns: { handelingsoptieId: "handelingsoptie_id", ...VERANTWOORDING_OF_ROW },
    },
    zorgvormen: {
      table: "agenda_item_zorgvorm",
      own: "agenda_item_id",
      toldBy: "zorgvormKoppelingen",
      columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
    },
    agendas: {
      table: "agenda_item_agenda",
      own: "agenda_item_id",
      toldBy: "agendaKoppelingen",
      columns: { agendaId: "agenda_id", ...VERANTWOORDING_OF_ROW },
    },
    impact: {
      table: "agenda_item_impact",
      own: "agenda_item_id",
      columns: {
        volgnummer: "volgnummer",
        id: "id",
        criteriumId: "criterium_id",
        tekst: "tekst",
        getal: "getal",
        eenheid: "eenheid",
        periode: "periode",
        richting: "richting",
        soort: "soort",
        ...VERANTWOORDING_OF_ROW,
      },
      hidden: ["volgnummer"],
    },
    acties: {
      table: "agenda_item_actie",
      own: "agenda_item_id",
      columns: {
        volgnummer: "volgnummer",
        id: "id",
        wat: "wat",
        wanneer: tijdInPart("wanneer"),
        status: "status",
        peildatum: tijdInPart("peildatum"),
        ...VERANTWOORDING_OF_ROW,
      },
      hidden: ["volgnummer"],
    },
    wie: {
      table: "agenda_item_actie_partij",
      own: "agenda_item_id",
      columns: { actieId: "actie_id", organisatieId: "organisatie_id" },
      hidden: ["actieId"],
      within: { part: "acties", by: "actieId", of: "id" },
    },
    partijen: {
      table: "agenda_item_partij",
      own: "agenda_item_id",
      columns: { organisatieId: "organisatie_id", rol: "rol", rolTekst: "rol_tekst", ...VERANTWOORDING_OF_ROW },
    },
  },
  audience: ({ gepubliceerd }) => (gepubliceerd ? null : "zorginstituut"),
  seeds: [agendaItemSeed],
});
