import { Page } from "../../parts/page";

export default function Dossier() {
  return <Page title="Dossier"><p>…</p></Page>;
}
