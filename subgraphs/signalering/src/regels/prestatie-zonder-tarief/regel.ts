import { eenmaal } from "../../feiten/feit";
import { Prestatie, Tarief } from "../../feiten/prestatie";
import { Zorgvorm } from "../../feiten/zorgvorm";
import { bevonden, defineRegel, GEEN, grond, onbekend } from "../regel";

export const prestatieZonderTarief = defineRegel({
  naam: "PRESTATIE_ZONDER_TARIEF",
  titel: "Prestatie met maximumtarief, zonder tarief",
  uitleg:
    "Voor een geldige prestatie geldt een maximumtarief, en op de dag is er geen tarief. Van veel prestaties staan de tarieven hier niet of niet tot nu toe: "
    + "alleen als een andere prestatie voor dezelfde zorg op die dag wel een tarief heeft, is te zeggen dat dit ene ontbreekt.",
  bron: { document: "Samenwerken aan passende zorg (2020)", vindplaats: "deel B, 2.5, na een standpunt: een Wmg-prestatiebeschrijving en in sommige gevallen een tarief" },
  ernst: "MIDDEL",
  aan: ["NZA"],
  handelingsopties: [],
  onderwerp: Prestatie,
  oordeel(prestatie, op) {
    if (prestatie.tariefsoort !== "MAXIMUM" || prestatie.isOud || prestatie.geldtOp(op) === false) return GEEN;
    const tarieven = prestatie.bij(Tarief);
    if (tarieven.some((tarief) => tarief.geldtOp(op) === true)) return GEEN;
    if (prestatie.geldtOp(op) === null) return onbekend("geldigheid van de prestatie");
    if (tarieven.some((tarief) => tarief.geldtOp(op) === null)) return onbekend("geldigheid van een tarief");
    const andere = eenmaal(prestatie.bij(Zorgvorm).flatMap((zorgvorm) => zorgvorm.bij(Prestatie)))
      .filter((ander) => ander.id !== prestatie.id && ander.tariefsoort === "MAXIMUM")
      .filter((ander) => ander.bij(Tarief).some((tarief) => tarief.geldtOp(op) === true));
    if (andere.length === 0) return onbekend("tarieven van deze prestaties op de dag");
    return bevonden({
      toelichting: `Voor "${prestatie.naam}" geldt een maximumtarief en is er geen tarief, terwijl andere prestaties voor dezelfde zorg het wel hebben.`,
      feiten: [
        grond(prestatie, "geldig, met een maximumtarief"),
        ...tarieven.map((tarief) => grond(tarief, `gold tot ${tarief.geldigTot ?? "een onbekende dag"}`)),
        ...andere.map((ander) => grond(ander, "heeft op dezelfde dag een tarief")),
      ],
    });
  },
});
