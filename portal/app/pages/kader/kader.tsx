import { Page } from "../../parts/page";

export default function Kader() {
  return <Page title="Kader"><p>…</p></Page>;
}
