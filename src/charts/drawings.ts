import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChartSpec } from "./chart-spec.ts";
import { chartVersion } from "./chart-version.ts";
import { type ChartDress, chartDress, drawChart, putOn } from "./render.ts";
import { TextStore } from "./text-store.ts";

/** How many charts were asked for, and how many drawings had to be made for them. */
export interface DrawReport {
  charts: number;
  /** Drawings the charts share; of these: made now, found from an earlier build. */
  unique: number;
  drawn: number;
  reused: number;
  /** Seconds of drawing. */
  seconds: number;
}

const recentLimit = 300;
const packBytes = 4_000_000;

/** Draws charts and keeps the drawings of a build for the next one; a drawing of other code is not used. */
export class Drawings {
  private readonly store: TextStore;
  private readonly used = new Set<string>();
  private readonly recent = new Map<string, string>();
  private readonly fresh = new Map<string, string>();
  private freshBytes = 0;
  private charts = 0;
  private drawn = 0;
  private milliseconds = 0;

  private constructor(store: TextStore) {
    this.store = store;
  }

  /** Opens the drawings of a folder, and empties it when other code drew them. */
  static open(folder: string): Drawings {
    const file = join(folder, "version");
    const version = chartVersion();
    const store = TextStore.open(folder);
    if (!existsSync(file) || readFileSync(file, "utf8") !== version) {
      store.clear();
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, version);
    }
    return new Drawings(store);
  }

  /** Gives the SVG of a chart: its drawing from the store, or drawn on the spot, dressed for the page. */
  svgOf({ drawn, dress }: ChartOrder): string {
    this.charts += 1;
    const key = keyOf(drawn);
    let drawing = this.recent.get(key);
    if (drawing === undefined) {
      drawing = this.fresh.get(key) ?? this.store.read(key) ?? this.draw(key, drawn);
      if (this.recent.size >= recentLimit) this.recent.delete(this.recent.keys().next().value!);
      this.recent.set(key, drawing);
    }
    this.used.add(key);
    return putOn(dress, drawing);
  }

  private draw(key: string, drawn: string): string {
    const began = performance.now();
    const drawing = drawChart(JSON.parse(drawn) as ChartSpec);
    this.milliseconds += performance.now() - began;
    this.drawn += 1;
    this.fresh.set(key, drawing);
    this.freshBytes += Buffer.byteLength(drawing);
    if (this.freshBytes > packBytes) this.keep();
    return drawing;
  }

  private keep(): void {
    this.store.add([...this.fresh]);
    this.fresh.clear();
    this.freshBytes = 0;
  }

  /** Keeps what was drawn, drops what no chart used, and says how much that was. */
  close(): DrawReport {
    this.keep();
    this.store.compact(this.used);
    this.store.close();
    const { charts, drawn } = this;
    return { charts, unique: this.used.size, drawn, reused: this.used.size - drawn, seconds: this.milliseconds / 1000 };
  }
}

/** A chart that a page shows, in a form that another thread can draw. */
export interface ChartOrder {
  /** What the drawing depends on, as JSON: the specification without what leaves no trace in it. */
  drawn: string;
  dress: ChartDress;
}

/** Orders a chart. @throws if its id cannot stand before the ids of the drawing. */
export function chartOrder(spec: ChartSpec): ChartOrder {
  return { drawn: drawnOf(spec), dress: chartDress(spec) };
}

/** Names the drawing of a chart by its content; charts of the same name share a drawing. */
export function chartKey(spec: ChartSpec): string {
  return keyOf(drawnOf(spec));
}

function keyOf(drawn: string): string {
  return hash("sha1", drawn, "base64url");
}

const rowsJson = new WeakMap<readonly unknown[], string>();

/** Leaves out id, title, description, condition and highlight; rows that several charts share are written once. */
function drawnOf({ kind, rows, options }: ChartSpec): string {
  let json = rowsJson.get(rows);
  if (json === undefined) rowsJson.set(rows, (json = JSON.stringify(rows)));
  const { id: _id, title: _title, description: _description, condition: _condition, highlightId: _highlightId, ...drawn } = options;
  return `{"kind":"${kind}","options":${JSON.stringify(drawn)},"rows":${json}}`;
}
