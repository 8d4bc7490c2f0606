import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type * as Plots from "./plots";

let loaded: Promise<typeof Plots> | undefined;

const load = (): Promise<typeof Plots> =>
  (loaded ??= import("./plots").catch((error: unknown) => {
    // Asked again by who comes later.
    loaded = undefined;
    throw error;
  }));

interface DrawingProps {
  height: number;
  draw: (plots: typeof Plots, width: number) => SVGSVGElement;
  /** Told when what draws cannot be loaded, or cannot draw. */
  onFailed: () => void;
}

/** Room for a drawing, of the height that it will have; it is drawn as wide as there is room, and again when that changes. */
export function Drawing({ height, draw, onFailed }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [plots, setPlots] = useState<typeof Plots>();

  useLayoutEffect(() => {
    const measure = (): void => setWidth(Math.floor(place.current!.clientWidth));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    let isGone = false;
    load().then((module) => isGone || setPlots(module), () => isGone || onFailed());
    return () => {
      isGone = true;
    };
  }, []);

  useEffect(() => {
    if (!plots || width === 0) return;
    try {
      place.current!.replaceChildren(draw(plots, width));
    } catch {
      onFailed();
    }
  });

  return <div ref={place} className="chart-place" style={{ minBlockSize: height }} />;
}
