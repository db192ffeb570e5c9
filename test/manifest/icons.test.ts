import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { drawIcons } from '../../manifest/icons.ts';
import { accentColor } from '../../manifest/manifest.ts';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const checkedIn = (name: string) => readFile(new URL(`../../manifest/${name}`, import.meta.url));

describe('the icons', () => {
  it('are checked in as they are drawn', async () => {
    for (const { name, content } of await drawIcons()) {
      assert.deepEqual(await checkedIn(name), content, `${name}: run manifest/generate.ts`);
    }
  });

  for (const [name, size] of [
    ['color.png', 192],
    ['outline.png', 32],
  ] as const) {
    it(`${name} is ${size} pixels wide and high`, async () => {
      const png = await checkedIn(name);
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size]);
    });
  }

  it('color.png stands on one opaque colour, that of the app', async () => {
    const pixels = pixelsOf(await checkedIn('color.png'), 192);
    const edge = pixels.filter((_, at) => at < 192 || at % 192 === 0);
    const accent = [...Buffer.from(accentColor.slice(1), 'hex'), 255];
    for (const pixel of edge) assert.deepEqual(pixel, accent);
    assert.ok(pixels.every(([, , , alpha]) => alpha === 255));
  });

  it('outline.png is white on nothing, and fills its square', async () => {
    const pixels = pixelsOf(await checkedIn('outline.png'), 32);
    const drawn = pixels.flatMap((pixel, at) => (pixel[3] > 0 ? [{ pixel, at }] : []));
    for (const { pixel } of drawn)
      assert.deepEqual(pixel.slice(0, 3), [pixel[3], pixel[3], pixel[3]]);
    assert.ok(drawn.some(({ pixel }) => pixel[3] === 255));
    assert.ok(drawn.length < pixels.length * 0.75);
    for (const place of [(at: number) => Math.floor(at / 32), (at: number) => at % 32]) {
      const places = drawn.map(({ at }) => place(at));
      assert.ok(Math.min(...places) <= 1);
      assert.ok(Math.max(...places) >= 30);
    }
  });
});

/** Row by row; colours are multiplied by their alpha. */
function pixelsOf(png: Buffer, size: number): Pixel[] {
  const image = `<image width="${size}" height="${size}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${image}</svg>`;
  const bytes = [...new Resvg(svg).render().pixels];
  return Array.from({ length: size * size }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytes.slice(4 * at, 4 * at + 4);
    return [red, green, blue, alpha];
  });
}
