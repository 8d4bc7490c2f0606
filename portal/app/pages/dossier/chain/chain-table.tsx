import { Unknown } from "../../../parts/badge";
import { wordsWithin } from "../../../parts/words";
import type { PortaalKetenFragment } from "../operations";
import { NodeLink } from "./node-link";
import { factsOf, nameOf, standingOf, whenOf } from "./facts";

/** The chain in words: every record, and everything it is tied to. */
export function ChainTable({ keten: { knopen, verbanden, ontbreekt, op } }: { keten: PortaalKetenFragment }) {
  const names = new Map(knopen.map((node) => [node.knoop, nameOf(node)]));
  return (
    <div className="table-frame" role="region" aria-label="De keten als tabel" tabIndex={0}>
      <table className="table chain-table">
        <caption className="visually-hidden">De keten: elk record, wanneer het geldt, en waarmee het verbonden is</caption>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Schakel</th>
            <th scope="col">Wanneer</th>
            <th scope="col">Stand</th>
            <th scope="col">Hoort bij</th>
          </tr>
        </thead>
        <tbody>
          {knopen.map((node) => (
            <tr key={node.knoop}>
              <th scope="row"><NodeLink node={node} /></th>
              <td data-label="Schakel">{node.schakel}</td>
              <td data-label="Wanneer">{whenOf(node) ?? <Unknown />}</td>
              <td data-label="Stand">{[factsOf(node), standingOf(node, op)].filter(Boolean).join("; ") || <Unknown />}</td>
              <td data-label="Hoort bij">
                <ul className="plain">
                  {verbanden.filter(({ van }) => van === node.knoop).map(({ naar, grondslag }) => (
                    <li key={naar}>
                      {names.get(naar)} <span className="soft">({grondslag ? wordsWithin(grondslag) : "grondslag niet vermeld"})</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
          {ontbreekt.map((schakel) => (
            <tr key={schakel}>
              <th scope="row"><Unknown>Niets bekend</Unknown></th>
              <td data-label="Schakel">{schakel}</td>
              <td /><td /><td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
