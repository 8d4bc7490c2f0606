import { Page } from "../../parts/page";

export default function Onderzoeksagenda() {
  return <Page title="Onderzoeksagenda"><p>…</p></Page>;
}
