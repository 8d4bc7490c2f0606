import type { ReactNode } from "react";
import type { Answer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { FailureNotice, Waiting } from "../../parts/answered";
import { Tabs } from "../../parts/tabs";
import type { PortaalDossierQuery, PortaalDossierVerderQuery } from "./operations";
import { OfNza } from "./parties/nza";
import type { PartyProps } from "./parties/party";
import { OfVerzekeraars } from "./parties/verzekeraars";
import { OfZonmw } from "./parties/zonmw";
import { OfZorginstituut } from "./parties/zorginstituut";

interface PartyTabsProps {
  item: NonNullable<PortaalDossierQuery["agendaItem"]>;
  further: Answer<PortaalDossierVerderQuery>;
  chosen: string;
  choose: (value: string) => void;
}

const PARTIES = { zorginstituut: "Zorginstituut", zonmw: "ZonMw", verzekeraars: "Zorgverzekeraars", nza: "NZa" } as const;

/** What each party has of the item. */
export function PartyTabs({ item, further, chosen, choose }: PartyTabsProps) {
  const tab = (value: keyof typeof PARTIES, content: ReactNode) => ({
    value,
    name: PARTIES[value],
    panel: (
      <>
        <h3 className="nl-heading nl-heading--level-2 dossier-party">{PARTIES[value]}</h3>
        {content}
      </>
    ),
  });
  const of = (show: (props: PartyProps) => ReactNode): ReactNode => {
    const more = further.data?.agendaItem;
    if (further.waiting) return <div className="dossier-space"><Waiting /></div>;
    if (!more) return further.failure && <FailureNotice failure={further.failure} again={further.again} />;
    return show({ item: more, isMissing: (field) => isMissing(further.failure, "agendaItem", field) });
  };
  const tabs = [
    tab("zorginstituut", <OfZorginstituut item={item} />),
    tab("zonmw", of((props) => <OfZonmw {...props} />)),
    tab("verzekeraars", of((props) => <OfVerzekeraars {...props} />)),
    tab("nza", of((props) => <OfNza {...props} />)),
  ];
  return <Tabs label="Wat elke partij ervan heeft" tabs={tabs} chosen={chosen} choose={choose} />;
}
