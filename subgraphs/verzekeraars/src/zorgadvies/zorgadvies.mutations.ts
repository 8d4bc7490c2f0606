import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { AuteurSoort } from "../auteur-soort";
import { areVerified, duidingOngeverifieerd, zorgvormOngeverifieerd } from "../verwijzing/ongeverifieerde-verwijzing";
import { readDuidingen, readZorgvormen, referencesOf } from "../verwijzing/verwijzing.input";
import { requireOwn } from "../verzekeraar/concern";
import { OF_VERZEKERAAR, Zorgadvies } from "./zorgadvies";
import { ZorgadviesVastleggenInput } from "./zorgadvies.input";
import { duidingRow, zorgvormRow } from "./zorgadvies.verwijzingen";

export const zorgadviesMutations = mutationsOf(Zorgadvies, { scope: "zorgadvies:schrijven" }, {
  zorgadviesVastleggen: {
    description:
      "Legt een oordeel van uw concern vast, of van een verzekeraar of label daarvan. Is Zorginstituut niet bereikbaar om een verwijzing te bevestigen, dan ziet zolang alleen uw concern haar: zie `nogTeVerifieren`.",
    input: [ZorgadviesVastleggenInput, "Het oordeel."],
    refersTo: ({ zorgvormen, duidingen }) => referencesOf(zorgvormen, duidingen),
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
      const duidingen = readDuidingen(invoer, input.duidingen);
      invoer.klaar();
      const maker = { concernId, recordType: Zorgadvies.name, recordId: zorgadvies.id };
      return transaction.add(zorgadvies, [
        ...zorgvormen.map((verband) =>
          transaction.isVerified("Zorgvorm", verband.id) ? zorgvormRow(zorgadvies, verband) : zorgvormOngeverifieerd(maker, verband),
        ),
        ...duidingen.map((verband) =>
          areVerified(transaction, verband) ? duidingRow(zorgadvies, verband) : duidingOngeverifieerd(maker, verband),
        ),
      ]);
    },
  },
});
