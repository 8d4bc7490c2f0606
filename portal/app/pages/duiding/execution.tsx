import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { useStanding } from "../../identity/use-session";
import { Answered } from "../../parts/answered";
import { today } from "../../parts/moment";
import { Part } from "../../parts/page";
import { More } from "../../parts/more";
import { matrixOf } from "./matrix-cells";
import { Matrix } from "./matrix";
import { PortaalUitvoeringDocument } from "./operations";

/** The conditions of a ruling against what each concern contracts. Confidential terms come for who may see them. */
export function Execution({ id }: { id: string }) {
  const answer = useAnswer(PortaalUitvoeringDocument, { id });
  const isSignedIn = useStanding() === "signed-in";
  const conditions = answer.data?.duiding?.voorwaarden;
  return (
    <Part
      title="Voorwaarden, en wie ze uitvoert"
      id="voorwaarden"
      total={conditions?.length}
      isEmpty={conditions?.length === 0}
      empty="Deze duiding stelt geen voorwaarden, voor zover bekend."
    >
      <Answered answer={answer}>
        {({ duiding, organisaties }) => {
          if (!duiding) return <p className="soft">De voorwaarden zijn niet bekend.</p>;
          const away = isMissing(answer.failure, "duiding", "voorwaarden") || !organisaties;
          return (
            <>
              <p className="intro">
                Elke regel is een voorwaarde van deze duiding; elke kolom is een concern van zorgverzekeraars. In het vak staat wat
                dat concern er vandaag openbaar over contracteert.{" "}
                {isSignedIn
                  ? "U bent aangemeld: wat vertrouwelijk is en u mag zien, staat erbij."
                  : "Wat vertrouwelijk is, ziet alleen wie dat mag: meld u daarvoor aan."}
              </p>
              {away && <p className="notice notice--warning">Niet alles is nu op te vragen. Dat staat in het vak.</p>}
              <Matrix conditions={duiding.voorwaarden} concerns={organisaties?.nodes ?? []} matrix={matrixOf(duiding, today())} />
              <More
                total={duiding.contractvoorwaardenViaZorgvormen?.totaal ?? 0}
                shown={duiding.contractvoorwaardenViaZorgvormen?.nodes.length ?? 0}
                to="/voorwaarden"
                search={{ duiding: duiding.id }}
              />
            </>
          );
        }}
      </Answered>
    </Part>
  );
}
