import type { AnyObservation } from "../registry/any-observation.ts";
import { groupBy } from "../registry/registry.ts";
import type { SiteTables } from "./create-site-data.ts";

/** Observations of all families by their sources; those of one are put together when they are asked for. */
export class ObservationsOfSources {
  private readonly families: readonly { family: AnyObservation["family"]; bySource: ReadonlyMap<string, AnyObservation["row"][]> }[];
  /** In the order in which the families name them first. */
  readonly sourceIds: readonly string[];

  constructor({ ratings, tallies, scores, reportFigures, models }: Pick<SiteTables, "ratings" | "tallies" | "scores" | "reportFigures" | "models">) {
    const bySource = (rows: readonly AnyObservation["row"][]) => groupBy(rows, ({ sourceId }) => sourceId);
    this.families = [
      { family: "ratings", bySource: bySource(ratings) },
      { family: "tallies", bySource: bySource(tallies) },
      { family: "scores", bySource: bySource(scores) },
      { family: "reports", bySource: bySource(reportFigures) },
      { family: "models", bySource: bySource(models) },
    ];
    this.sourceIds = [...new Set(this.families.flatMap((one) => [...one.bySource.keys()]))];
  }

  ofSource(sourceId: string): AnyObservation[] {
    return this.families.flatMap(({ family, bySource }) => (bySource.get(sourceId) ?? []).map((row) => ({ family, row }) as AnyObservation));
  }

  countOf(sourceId: string): number {
    return this.families.reduce((sum, { bySource }) => sum + (bySource.get(sourceId)?.length ?? 0), 0);
  }

  get count(): number {
    return this.sourceIds.reduce((sum, sourceId) => sum + this.countOf(sourceId), 0);
  }

  *all(): Generator<AnyObservation> {
    for (const sourceId of this.sourceIds) yield* this.ofSource(sourceId);
  }
}
