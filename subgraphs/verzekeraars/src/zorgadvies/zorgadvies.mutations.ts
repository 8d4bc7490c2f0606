import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { AuteurSoort } from "../auteur-soort";
import { ongeverifieerd } from "../verwijzing/ongeverifieerde-verwijzing";
import { readZorgvormen, referencesOf } from "../verwijzing/verwijzing.input";
import { requireOwn } from "../verzekeraar/concern";
import { OF_VERZEKERAAR, Zorgadvies, ZorgadviesZorgvorm } from "./zorgadvies";
import { ZorgadviesVastleggenInput } from "./zorgadvies.input";

export const zorgadviesMutations = mutationsOf(Zorgadvies, { scope: "zorgadvies:schrijven" }, {
  zorgadviesVastleggen: {
    description:
      "Legt een oordeel van uw concern vast, of van een verzekeraar of label daarvan. Is Zorginstituut niet bereikbaar om een zorgvorm te bevestigen, dan ziet zolang alleen uw concern haar: zie `nogTeVerifieren`.",
    input: [ZorgadviesVastleggenInput, "Het oordeel."],
    refersTo: ({ zorgvormen }) => referencesOf(zorgvormen),
    async work(input, transaction, { viewer }) {
      const { organisatieId, soort } = input;
      const concernId = viewer.organisation!;
      const invoer = new Invoer();
      await requireOwn(invoer, transaction, concernId, "organisatieId", organisatieId);
      invoer.eis(OF_VERZEKERAAR.includes(soort), "ONGELDIG", "soort", `Een verzekeraar geeft ${OF_VERZEKERAAR.join(" of ")}.`);
      const zorgadvies = newRecord(Zorgadvies, {
        soort,
        auteurSoort: AuteurSoort.VERZEKERAAR,
        organisatieId,
        verzekeraarId: organisatieId,
        onderwerp: invoer.tekst("onderwerp", input.onderwerp, MAX_NAAM),
        stofnaam: invoer.tekstOfNull("stofnaam", input.stofnaam, MAX_NAAM),
        indicatie: invoer.tekstOfNull("indicatie", input.indicatie),
        aanspraak: input.aanspraak ?? null,
        categorie: invoer.tekstOfNull("categorie", input.categorie, MAX_NAAM),
        datum: invoer.tijd("datum", input.datum),
        peildatum: null,
        zorgvormTekst: invoer.tekst("zorgvormTekst", input.zorgvormTekst, MAX_NAAM),
        opmerking: invoer.tekstOfNull("opmerking", input.opmerking),
        uitkomst: invoer.tekstOfNull("uitkomst", input.uitkomst),
        volume: null,
        norm: null,
        volumeJaar: null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      const zorgvormen = readZorgvormen(invoer, input.zorgvormen);
      invoer.klaar();
      const maker = { concernId, recordType: Zorgadvies.name, recordId: zorgadvies.id };
      const zorgadviesId = zorgadvies.id;
      const links = zorgvormen.map(({ id: zorgvormId, ...verantwoording }) =>
        transaction.isVerified("Zorgvorm", zorgvormId)
          ? Object.assign(new ZorgadviesZorgvorm(), { zorgadviesId, zorgvormId, ...verantwoording })
          : ongeverifieerd(maker, "Zorgvorm", { id: zorgvormId, ...verantwoording }),
      );
      return transaction.add(zorgadvies, links);
    },
  },
});
