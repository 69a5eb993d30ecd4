import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import { cardSize } from '#exports/cards/card-address.ts';
import type { Box } from '#exports/cards/drawing.ts';

/** Satori takes what React makes; a plain object of the same shape will do. */
type Node = Parameters<typeof satori>[0];

let started: Promise<void> | undefined;

/** How high a drawing comes out when it is as wide as a card, in pixels. */
export async function heightOf(drawing: Box, fonts: Font[]): Promise<number> {
  const svg = await satori(drawing as Node, { width: cardSize.width, fonts, embedFont: false });
  return Number(/^<svg [^>]*?height="([\d.]+)"/.exec(svg)?.[1]);
}

/** A drawing as a PNG of the size of a card. All type is drawn as outlines, so it looks the same everywhere. */
export async function toPng(drawing: Box, fonts: Font[]): Promise<Uint8Array> {
  started ??= start();
  const [svg] = await Promise.all([satori(drawing as Node, { ...cardSize, fonts }), started]);
  const renderer = new Resvg(svg);
  const image = renderer.render();
  const png = image.asPng();
  image.free();
  renderer.free();
  return png;
}

/** The renderer is a program of its own, that is loaded once. */
async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(file));
}
