import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { AppFile } from './app-files.ts';

/** The two icons Teams asks for: in colour, and white on transparent for the app bar. */
export async function drawIcons(): Promise<readonly AppFile[]> {
  const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
  return [
    { name: 'color.png', content: paint(drawing, 192) },
    { name: 'outline.png', content: paint(showOutline(drawing), 32) },
  ];
}

const showOutline = (drawing: string): string =>
  drawing
    .replace('<g id="color"', '<g id="color" display="none"')
    .replace('<g id="outline" display="none"', '<g id="outline"');

const paint = (drawing: string, width: number): Buffer =>
  new Resvg(drawing, { fitTo: { mode: 'width', value: width } }).render().asPng();
