import { Unknown } from "../../parts/badge";
import { Ground } from "../../parts/ground";
import { day, timeText } from "../../parts/moment";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { RulingTold } from "./told";

type Step = RulingTold["vervangt"][number];

/** What a ruling took the place of, what took its place, and for which care it holds from when until when. */
export function Succession({ ruling }: { ruling: RulingTold }) {
  const { vervangt, vervangenDoor, geldigheden } = ruling;
  return (
    <Part title="Geldigheid en opvolging" id="opvolging">
      {geldigheden.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Voor welke zorg, en wanneer</h3>
          <ul>
            {geldigheden.map(({ zorgvorm, van, vanGrondslag, tot, totGrondslag, opvolger }, place) => (
              <li key={zorgvorm?.id ?? place}>
                <RecordLink record={zorgvorm}>{zorgvorm?.naam ?? "Zonder zorgvorm"}</RecordLink>:{" "}
                {van ? `vanaf ${day(van)}` : <Unknown>begin niet bekend</Unknown>}
                {van && vanGrondslag === "AFGELEID" && <span className="soft"> (afgeleid)</span>}
                {tot ? ` tot ${day(tot)}` : ", geen einde bekend"}
                {tot && totGrondslag === "AFGELEID" && <span className="soft"> (afgeleid)</span>}
                {opvolger && <>; daarna <RecordLink record={opvolger}>{opvolger.titel}</RecordLink></>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Steps title="Kwam in de plaats van" steps={vervangt} of="vervangen" empty="Van geen eerdere uitspraak is bekend dat deze haar vervangt." />
      <Steps title="Werd vervangen door" steps={vervangenDoor} of="opvolger" empty="Van geen latere uitspraak is bekend dat zij deze vervangt." />
      <Related title="Werkt uit" links={ruling.bouwtVoortOp} />
      <Related title="Is uitgewerkt in" links={ruling.uitgewerktIn} />
      <Related title="Is een evaluatie van" links={ruling.evalueert} />
      <Related title="Is geëvalueerd in" links={ruling.geevalueerdIn} />
    </Part>
  );
}

interface StepsProps {
  title: string;
  steps: readonly Step[];
  of: "opvolger" | "vervangen";
  empty: string;
}

const Steps = ({ title, steps, of, empty }: StepsProps) => (
  <>
    <h3 className="nl-heading nl-heading--level-3">{title}</h3>
    {steps.length === 0 ? <p className="soft">{empty}</p> : (
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <RecordLink record={step[of]}>{step[of].titel}</RecordLink>
            {step[of].datum && ` (${timeText(step[of].datum.tekst)})`}: {words(step.aard).toLowerCase()},{" "}
            {step.reikwijdte === "VOLLEDIG" ? "helemaal" : "voor een deel"}
            {step.voorZorgvormen.length > 0 && `, voor ${step.voorZorgvormen.map(({ zorgvorm }) => zorgvorm.naam).join(", ")}`}.{" "}
            <Ground of={step.grondslag} why={step.onderbouwing} />
          </li>
        ))}
      </ul>
    )}
  </>
);

const Related = ({ title, links }: { title: string; links: RulingTold["evalueert"] }) =>
  links.length > 0 && (
    <>
      <h3 className="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {links.map(({ duiding, grondslag, onderbouwing }) => (
          <li key={duiding.id}>
            <RecordLink record={duiding}>{duiding.titel}</RecordLink>. <Ground of={grondslag} why={onderbouwing} />
          </li>
        ))}
      </ul>
    </>
  );
