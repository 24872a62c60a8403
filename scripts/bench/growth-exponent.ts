/** Fits time = c × n^exponent by least squares on logarithms: 1 is linear; null with fewer than two sizes. */
export function growthExponent(points: readonly { n: number; seconds: number }[]): number | null {
  if (points.length < 2) return null;
  const logs = points.map(({ n, seconds }) => ({ x: Math.log(n), y: Math.log(seconds) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
