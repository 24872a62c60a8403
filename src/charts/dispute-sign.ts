/** Stands after a number that a discrepancy concerns, in charts as in tables. */
export const disputeSign = "≠";

/** Follows a value with the sign where a discrepancy concerns it; what the two statements are is said beside the chart. */
export function withDisputeSign(text: string, { isDisputed }: { isDisputed?: boolean | undefined }): string {
  return isDisputed === true ? `${text}\u00a0${disputeSign}` : text;
}
