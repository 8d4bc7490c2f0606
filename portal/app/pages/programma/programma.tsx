import { Page } from "../../parts/page";

export default function Programma() {
  return <Page title="Programma"><p>…</p></Page>;
}
