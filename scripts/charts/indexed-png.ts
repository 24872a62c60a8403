import { crc32, deflateSync } from "node:zlib";

/** Pixels from left to right, then down, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const mostColours = 256;

/**
 * Writes opaque pixels as a PNG with a palette, a fifth of the bytes of one without.
 *
 * A drawing has few colours but many shades along its edges: where these are more than a palette holds, close shades become one.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const { palette, indices } = indexed(pixels);
  const lines = Buffer.alloc(height * (width + 1));
  // Each line begins with its filter: none, which serves a palette best.
  for (let y = 0; y < height; y += 1) lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, colour >> 16]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(lines, { level: 4 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Gives each pixel its place in the palette; shades are told apart as finely as the palette allows. */
function indexed(pixels: Uint8Array): { palette: number[]; indices: Uint8Array } {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const indices = new Uint8Array(colours.length);
  for (let dropped = 0; ; dropped += 1) {
    const mask = 0x010101 * (0xff & ~((1 << dropped) - 1));
    const places = new Map<number, number>();
    const palette: number[] = [];
    let before = -1;
    let place = 0;
    for (let index = 0; index < indices.length && palette.length <= mostColours; index += 1) {
      // Read as one number of the machine's own byte order, little-endian wherever Node runs: opacity, blue, green, red.
      const colour = colours[index]! & 0xffffff;
      if (colour !== before) {
        before = colour;
        const known = places.get(colour & mask);
        place = known ?? palette.length;
        if (known === undefined) {
          places.set(colour & mask, place);
          // The first of some close shades stands for them: white stays white.
          palette.push(colour);
        }
      }
      indices[index] = place;
    }
    if (palette.length <= mostColours) return { palette, indices };
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
