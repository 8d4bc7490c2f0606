import { describePlans } from "../../support/plans/describe-plans";
import { LARGE_ROWS } from "../../support/plans/size";
import { day, drawn, forFew, grondslag, idOf, oneOf, pair, period, rarely, record, text, tijd, title } from "../../support/plans/sql";

/** Of even rows an insurer makes the record. */
const ofInsurer = (insurers: string, others: string): string => `CASE WHEN i % 2 = 0 THEN ${insurers} ELSE ${others} END`;
const verzekeraar = (): string => `'verzekeraar-' || 1 + ${drawn(5000)}`;
const [opsteller, organisatie, vrager] = [verzekeraar(), verzekeraar(), verzekeraar()];

/** What a link to a duiding says of it: a third of them name a condition. */
const relatie = {
  relatie: `CASE WHEN i <= 50 THEN 'TOETST_AAN' ELSE (ARRAY['VOERT_VOORWAARDE_UIT', 'VOERT_OORDEEL_UIT', 'VERWANT'])[1 + i % 3] END`,
  voorwaarde_id: `CASE WHEN i > 50 AND i % 3 = 0 THEN 'voorwaarde-' || 1 + i / 20 END`,
};

describePlans("verzekeraars", {
  own: "verzekeraar-1",
  rows: {
    // Nothing of these is for the reader.
    small: {
      contractvoorwaarde_vertrouwelijk: {
        ...record("vertrouwelijk"),
        soort: text("VOLUMENORM"),
        aard: text("CONTRACTVOORWAARDE"),
        opsteller_id: text("verzekeraar-1"),
        verzekeraar_id: text("verzekeraar-1"),
        zorgvorm_tekst: "''",
        omschrijving: title(),
        openbaarheid: text("VERTROUWELIJK"),
        concern_id: text("verzekeraar-1"),
      },
      contractvoorwaarde_vertrouwelijk_zorgvorm: {
        contractvoorwaarde_id: "'vertrouwelijk-' || i",
        concern_id: text("verzekeraar-1"),
        zorgvorm_id: text("zorgvorm-7"),
        grondslag: text("BRON"),
      },
      contractvoorwaarde_vertrouwelijk_duiding: {
        contractvoorwaarde_id: "'vertrouwelijk-' || i",
        concern_id: text("verzekeraar-1"),
        duiding_id: text("duiding-7"),
        relatie: text("VOERT_OORDEEL_UIT"),
        grondslag: text("BRON"),
      },
      ongeverifieerde_verwijzing: {
        record_type: text("Contractvoorwaarde"),
        record_id: "'contractvoorwaarde-' || i",
        naar_type: text("Zorgvorm"),
        naar_id: text("zorgvorm-7"),
        grondslag: text("BRON"),
        concern_id: text("verzekeraar-1"),
      },
    },
    large: {
      verzekeraar: {
        ...record("verzekeraar"),
        naam: title(),
        soort: `CASE WHEN i <= 1000 THEN 'CONCERN' WHEN i > ${LARGE_ROWS - 50} THEN 'LABEL' ELSE 'ZORGVERZEKERAAR' END`,
        concern_id: `CASE WHEN i > 1000 THEN 'verzekeraar-' || 1 + i % 1000 END`,
        uzovi: "CASE WHEN i < 10000 THEN lpad(i::text, 4, '0') END",
        labels: `ARRAY['Label ' || ${drawn(1000)}]`,
      },
      contractvoorwaarde_openbaar: {
        ...record("contractvoorwaarde"),
        soort: rarely("UITFASERING", "MACHTIGING", "VOLUMENORM", "UITSLUITING"),
        aard: ofInsurer("'CONTRACTVOORWAARDE'", rarely("OVERHEIDSREGEL", "BEROEPSNORM", "BRANCHEBELEID")),
        opsteller_id: ofInsurer(opsteller, idOf("organisatie")),
        verzekeraar_id: ofInsurer(opsteller, "NULL"),
        zorgvorm_tekst: "''",
        omschrijving: title(),
        norm_waarde: forFew("30"),
        norm_eenheid: forFew("'per jaar'"),
        ...period(),
        openbaarheid: text("OPENBAAR"),
        auteur_soort: rarely("OVERHEID", "VERZEKERAAR", "PLATFORM", "BRANCHEORGANISATIE"),
      },
      contractvoorwaarde_openbaar_duiding: { ...pair("contractvoorwaarde", "duiding"), ...relatie, grondslag: grondslag() },
      contractvoorwaarde_openbaar_zorgvorm: { ...pair("contractvoorwaarde", "zorgvorm"), grondslag: grondslag() },
      zorgadvies: {
        ...record("zorgadvies"),
        soort: rarely("DIGIZO_BEOORDELING", "OORDEEL_VERZEKERAAR", "INKOOPADVIES_VOLUMENORM"),
        organisatie_id: ofInsurer(organisatie, idOf("organisatie")),
        verzekeraar_id: ofInsurer(organisatie, "NULL"),
        auteur_soort: rarely("OVERHEID", "VERZEKERAAR", "PLATFORM", "BRANCHEORGANISATIE"),
        onderwerp: title(),
        aanspraak: rarely("VOORWAARDELIJK", "JA", "NEE"),
        ...tijd("datum", day()),
        zorgvorm_tekst: "''",
      },
      zorgadvies_openbaar_duiding: { ...pair("zorgadvies", "duiding"), ...relatie, grondslag: grondslag() },
      zorgadvies_openbaar_zorgvorm: { ...pair("zorgadvies", "zorgvorm"), grondslag: grondslag() },
      vergoeding: {
        ...record("vergoeding"),
        prestatie_id: idOf("prestatie"),
        verzekeraar_id: ofInsurer(vrager, "NULL"),
        soort: rarely("ZELFBETALERSTARIEF", "PASSANTENTARIEF", "TARIEF_VERZEKERAAR"),
        soort_tekst: oneOf("passantentarief", "tarief", "vergoeding"),
        herkomst: ofInsurer("'VERZEKERAAR'", rarely("NIEUWSBERICHT", "ZORGAANBIEDER", "OVERZICHT")),
        vastgesteld_door: `CASE WHEN i NOT BETWEEN 51 AND 90 THEN ${rarely("CONTRACT", "VERZEKERAAR", "ZORGAANBIEDER")} END`,
        ...period(),
        jaar: `CASE WHEN i <= 50 THEN 1999 ELSE 2015 + ${drawn(10)} END`,
        bedrag: "i",
        eenheid: "'per stuk'",
        opmerking: title(),
      },
    },
  },
  filters: {
    verzekeraars: {
      soort: { soort: ["LABEL"] },
      concern: { concern: ["verzekeraar-7"] },
      label: { label: ["Label 77"] },
    },
    contractvoorwaarden: {
      verzekeraar: { verzekeraar: ["verzekeraar-7", "verzekeraar-8"] },
      concern: { concern: ["verzekeraar-7"] },
      opsteller: [{ opsteller: ["verzekeraar-7"] }, { opsteller: ["organisatie-7"] }],
      auteurSoort: { auteurSoort: ["OVERHEID"] },
      aard: { aard: ["OVERHEIDSREGEL"] },
      soort: { soort: ["UITFASERING"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      duiding: { duiding: ["duiding-7"] },
      duidingsvoorwaarde: { duidingsvoorwaarde: ["voorwaarde-7"] },
      relatieMetDuiding: { relatieMetDuiding: ["TOETST_AAN"] },
      geldigOp: { geldigOp: "1930-02-15" },
      heeftNorm: { heeftNorm: true },
    },
    zorgadviezen: {
      soort: { soort: ["DIGIZO_BEOORDELING"] },
      auteurSoort: { auteurSoort: ["OVERHEID"] },
      organisatie: { organisatie: ["organisatie-7"] },
      aanspraak: { aanspraak: ["VOORWAARDELIJK"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      duiding: { duiding: ["duiding-7"] },
      duidingsvoorwaarde: { duidingsvoorwaarde: ["voorwaarde-7"] },
      relatieMetDuiding: { relatieMetDuiding: ["TOETST_AAN"] },
    },
    vergoedingen: {
      vastgesteldDoor: { vastgesteldDoor: ["CONTRACT"] },
      vastgesteldDoorBekend: { vastgesteldDoorBekend: false },
      geldigOp: { geldigOp: "1930-02-15" },
      prestatie: { prestatie: ["prestatie-7"] },
      verzekeraar: { verzekeraar: ["verzekeraar-7"] },
      soort: { soort: ["ZELFBETALERSTARIEF"] },
      herkomst: { herkomst: ["NIEUWSBERICHT"] },
      jaar: { jaar: [1999] },
    },
  },
  lookups: {
    verzekeraar: [{ id: "verzekeraar-7" }, { uzovi: "0777" }],
    contractvoorwaarde: [{ id: "contractvoorwaarde-7" }],
    zorgadvies: [{ id: "zorgadvies-7" }],
    vergoeding: [{ id: "vergoeding-7" }],
  },
  parents: {
    Organisatie: ["verzekeraar-1", "verzekeraar-2"],
    Verzekeraar: ["verzekeraar-1", "verzekeraar-2", "verzekeraar-1001"],
  },
});
