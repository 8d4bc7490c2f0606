interface Source {
  titel: string;
  url?: string | null;
  vindplaats?: string | null;
}

/** Where something stands: a link only where it leads to the web. */
export function SourceLink({ source: { titel, url, vindplaats } }: { source: Source }) {
  const isWeb = url && /^https?:\/\//i.test(url);
  return (
    <>
      {isWeb ? <a className="nl-link" href={url} rel="noopener noreferrer external">{titel}</a> : titel}
      {vindplaats && <span className="soft">, {vindplaats}</span>}
    </>
  );
}

export function Sources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className="plain sources">
      {sources.map((source, place) => (
        <li key={place}><SourceLink source={source} /></li>
      ))}
    </ul>
  );
}
