import { Page } from "../../parts/page";

export default function Start() {
  return <Page title="Start"><p>…</p></Page>;
}
