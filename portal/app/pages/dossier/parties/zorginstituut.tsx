import { decimal, euro } from "../../../parts/amount";
import { timeText } from "../../../parts/moment";
import { RecordLink } from "../../../parts/record";
import { words, wordsWithin } from "../../../parts/words";
import { periodOf } from "../chain/facts";
import { Entries, Entry } from "../entry";
import { isFact } from "../grounds";
import type { PortaalDossierQuery } from "../operations";
import { onceEach } from "./party";

type Item = NonNullable<PortaalDossierQuery["agendaItem"]>;
type Ruling = Item["duidingen"]["nodes"][number];

/** What Zorginstituut has of an agenda item. */
export function OfZorginstituut({ item }: { item: Item }) {
  const rulings = onceEach<RulingOfCare & Partial<Ruling>>(item.duidingen, item.duidingenViaZorgvormen);
  const options = item.handelingsoptieKoppelingen.filter(isFact);
  const impact = item.impact.filter(isFact);
  const actions = item.acties.filter(isFact);
  const parties = item.partijen.filter(isFact);
  const care = item.zorgvormKoppelingen.filter(isFact);
  return (
    <>
      <Entries
        title="Duidingen"
        total={rulings.total}
        shown={rulings.records.length}
        isLeast={rulings.isLeast}
        empty="Er is geen duiding bekend."
      >
        {rulings.records.map(({ record, isVia }) => <RulingEntry key={record.id} ruling={record} isVia={isVia} />)}
      </Entries>
      <Entries title="Zorg waarover het gaat" total={care.length} empty="Er is geen zorg gekoppeld.">
        {care.map(({ zorgvorm, grondslag, onderbouwing }, place) => (
          <Entry
            key={zorgvorm?.id ?? place}
            name={<RecordLink record={zorgvorm}>{zorgvorm?.naam}</RecordLink>}
            ground={grondslag}
            why={onderbouwing}
          />
        ))}
      </Entries>
      <Entries title="Handelingsopties" total={options.length} empty="Er is geen keuze voor een handelingsoptie bekend.">
        {options.map(({ handelingsoptie, grondslag, onderbouwing, bron }) => (
          <Entry
            key={handelingsoptie.id}
            name={handelingsoptie.naam}
            facts={[handelingsoptie.tabel]}
            ground={grondslag}
            why={onderbouwing}
            sources={bron}
          />
        ))}
      </Entries>
      <Entries title="Impact" total={impact.length} empty="Er is geen impact vastgelegd.">
        {impact.map((each) => (
          <Entry
            key={each.id}
            name={each.tekst}
            facts={[measureOf(each), `op ${each.criterium.naam}`, words(each.soort)]}
            ground={each.grondslag}
            why={each.onderbouwing}
            sources={each.bron}
          />
        ))}
      </Entries>
      <Entries title="Acties" total={actions.length} empty="Er is geen actie vastgelegd.">
        {actions.map(({ id, wat, wie, wanneer, status, grondslag, onderbouwing, bron }) => (
          <Entry
            key={id}
            name={wat}
            facts={[wie.map(({ naam }) => naam).join(", "), wanneer && timeText(wanneer.tekst), status && words(status)]}
            ground={grondslag}
            why={onderbouwing}
            sources={bron}
          />
        ))}
      </Entries>
      <Entries title="Partijen" total={parties.length} empty="Er is geen partij met een rol vastgelegd.">
        {parties.map(({ organisatie, rol, rolTekst, grondslag }) => (
          <Entry key={`${organisatie.id} ${rol}`} name={organisatie.naam} facts={[rolTekst]} ground={grondslag} />
        ))}
      </Entries>
    </>
  );
}

type RulingOfCare = Item["duidingenViaZorgvormen"]["nodes"][number];

function RulingEntry({ ruling: { titel, ...ruling }, isVia }: { ruling: RulingOfCare & Partial<Ruling>; isVia: boolean }) {
  const followed = (ruling.vervangenDoor ?? []).map(({ opvolger, reikwijdte }) => (
    <span key={opvolger.id}>
      {reikwijdte === "VOLLEDIG" ? "vervangen" : "deels vervangen"} door <RecordLink record={opvolger}>{opvolger.titel}</RecordLink>
    </span>
  ));
  return (
    <Entry
      name={<RecordLink record={ruling}>{titel}</RecordLink>}
      facts={[
        words(ruling.soort),
        ruling.datum && timeText(ruling.datum.tekst),
        ruling.conclusie ? `conclusie: ${wordsWithin(ruling.conclusie)}` : "conclusie niet bekend",
        (ruling.geldigVan || ruling.geldigTot) && `geldig ${periodOf(ruling.geldigVan?.tekst, ruling.geldigTot?.tekst, "tot")}`,
        isVia && "via de zorg waarover het gaat",
        ...followed,
      ]}
      sources={ruling.bronnen}
    />
  );
}

function measureOf({ getal, eenheid, periode, richting }: Item["impact"][number]): string {
  if (getal === null || getal === undefined) return words(richting);
  const amount = eenheid === "euro" ? euro(getal) : `${decimal(getal)} ${eenheid ?? ""}`;
  return [`${words(richting)}: ${amount}`, periode].filter(Boolean).join(" ");
}
