/** What Prometheus would get. */
export interface Samples {
  text: string;
  /** Every metric that is described, also one without a value yet. */
  names: () => string[];
  /** The values of a metric by its labels, as they are written. */
  of: (name: string) => Record<string, number>;
  sum: (name: string) => number;
}

export async function readMetrics(port: number): Promise<Samples> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const of = (name: string): Record<string, number> => {
    const lines = text.matchAll(new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)$`, "gm"));
    return Object.fromEntries([...lines].map(([, labels = "", value]) => [labels, Number(value)]));
  };
  return {
    text,
    names: () => [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name, type]) =>
      type === "histogram" ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
    of,
    sum: (name) => Object.values(of(name)).reduce((sum, value) => sum + value, 0),
  };
}
