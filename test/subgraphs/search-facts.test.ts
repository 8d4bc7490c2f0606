import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** Searches in the seeded records, with all that they find, best first; equally good ones by id, last first. */
const FOUND: Record<SubgraphName, [list: string, zoek: string, found: string[]][]> = {
  zorginstituut: [
    ["zorgvormen", "hooggebergte", ["hooggebergte-astma-overig", "hooggebergte-astma-ernstig-refractair"]],
    ["zorgvormen", "reumatoide artritis", ["fysio-oefentherapie-chronische-artritis"]],
    ["zorgvormen", "PARTIËLE", ["aft-partieel-borstdefect"]],
    [
      "duidingen",
      "protonentherapie",
      ["rap-protonentherapie-2009", "st-protonentherapie-standaard", "st-protonentherapie-model-based"],
    ],
    ["duidingen", "arteriele behandelingen", ["vt-iat", "st-iat-2016"]],
    ["agendaItems", "covid-19", ["ag-herstelzorg-covid"]],
    [
      "kaders",
      "stand van de wetenschap",
      ["swp-2007", "swp-technische-variant-2019", "swp-medische-tests", "swp-2023", "swp-2015"],
    ],
    ["kaders", "kosteneffectiviteit", ["ke-signaal", "ke-2024", "ke-2015"]],
    // In the name, then in what the others do.
    ["organisaties", "zorginstituut", ["zorginstituut", "skgz", "ciebag"]],
    ["organisaties", "unive", ["unive"]],
  ],
  zonmw: [
    ["projecten", "hipec", ["ovhipec-1", "hipec-primair-rct", "colopec"]],
    ["projecten", "hipec ovarium", ["ovhipec-1", "hipec-primair-rct"]],
    ["projecten", "80-84400-98-027", ["zonmw-80-84400-98-027"]],
    // Máxima, the applicant.
    ["projecten", "maxima", ["ither-2"]],
    ["kennislacunes", "behandeling", ["kl-mm-volgorde", "kl-hooggebergte"]],
    [
      "kennislacunes",
      "patienten",
      ["kl-protonen-behoefte", "kl-icd-nicm", "kl-icd-geen-baat", "kl-iat-selectie", "kl-genexpressie-beide"],
    ],
    ["programmas", "veelbelovende zorg", ["veelbelovende-zorg"]],
    [
      "subsidierondes",
      "veelbelovende zorg",
      ["vz-ronde-9", "vz-2022-2", "vz-2021-1", "vz-2020-2", "vz-2019-2", "vz-2019-1"],
    ],
    ["subsidierondes", "open ronde", ["gzo-promotie"]],
  ],
  verzekeraars: [
    // A label of the concern comes after the insurer of that name.
    ["verzekeraars", "univé", ["unive", "vgz-concern"]],
    ["verzekeraars", "zilveren kruis", ["zilveren-kruis", "achmea"]],
    ["verzekeraars", "cooperatie", ["vgz-concern"]],
    [
      "contractvoorwaarden",
      "reincarnatietherapie",
      ["cz-alternatieve-therapieen-aanvullende-verzekering-uitfasering"],
    ],
    ["contractvoorwaarden", "mammaprint", ["verzekeraars-mammaprint-uitsluiting", "verzekeraars-mammaprint-contracteis"]],
    ["zorgadviezen", "CGT", ["zorgadviestraject-ggz-cognitieve-gedragstherapie-cgt-2017-01"]],
    [
      "zorgadviezen",
      "reumatoïde",
      ["add-on-indicatielijst-add-on-abatacept-2014-01-01-3", "add-on-indicatielijst-add-on-abatacept-2014-01-01"],
    ],
    [
      "vergoedingen",
      "nieuwsbericht",
      ["msz-za-050531-2023-genoemde-maximumprijs", "msz-za-050530-2023-genoemde-maximumprijs"],
    ],
  ],
  nza: [
    ["prestaties", "034730", ["msz-za-034730"]],
    ["prestaties", "infuus injectie", ["dbc-028999017"]],
    ["prestaties", "coordinatie", ["msz-za-039898", "mdz-patientengroepgebonden-afstemming"]],
    ["prestaties", "tele-echo teleron", ["huisarts-mi-13007"]],
    ["prestaties", "echografie hart", ["msz-za-039473", "msz-za-039472"]],
    ["bekostigingsregels", "BR/REG-22105", ["br-reg-22105"]],
    ["bekostigingsregels", "reg 22105", ["br-reg-22105"]],
    ["bekostigingsregels", "NR/CU-263", ["nza-bwbr0036896"]],
    ["bekostigingsregels", "leefstijlinterventie", ["br-reg-22105", "br-gli-volwassenen-2025"]],
    ["bekostigingsregels", "continuiteit", ["nza-bwbr0036070"]],
  ],
};

describe.each(SUBGRAPHS)("searching in the facts of $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  it.each(FOUND[name])("%s: %s", async (list, zoek, found) => {
    const { data, errors } = await subgraph.query(
      `query($zoek: String!) { list: ${list}(zoek: $zoek) { totaal nodes { id } } }`,
      { zoek },
    );
    expect(errors).toBeUndefined();
    expect(data.list).toEqual({ totaal: found.length, nodes: found.map((id) => ({ id })) });
  });
});
