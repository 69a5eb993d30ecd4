import { leading, textSize } from '#components/figure/drawing-sizes.ts';
import type { PartyOnTopic } from '#corpus/stances.ts';
import { breakLines } from '#text/lines.ts';

/** A party's tile with its place. */
export interface PlacedTile {
  readonly tile: PartyOnTopic;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface TileLayout {
  readonly height: number;
  readonly tiles: readonly PlacedTile[];
}

const narrowest = 100;
const gap = 4;
/** Between the edge of a tile and its text. */
export const padding = 4;
/** Of the pattern at the top of a tile. */
export const bandHeight = 10;

/** Places tiles in rows of as many as fit; the tiles of a row are as high as the one that needs most. */
export function layOutTiles(tiles: readonly PartyOnTopic[], width: number): TileLayout {
  const inRow = Math.floor((width + gap) / (narrowest + gap));
  const tileWidth = Math.floor((width - (inRow - 1) * gap) / inRow);
  const room = (tileWidth - 2 * padding) / textSize;
  const placed: PlacedTile[] = [];
  let y = 0;
  for (let from = 0; from < tiles.length; from += inRow) {
    const row = tiles
      .slice(from, from + inRow)
      .map((tile) => ({ tile, lines: breakLines(tile.party.data.name, room) }));
    const lines = Math.max(...row.map((it) => it.lines.length + it.tile.stances.length));
    const height = bandHeight + lines * leading + 14;
    for (const [index, { tile, lines }] of row.entries()) {
      placed.push({ tile, x: index * (tileWidth + gap), y, width: tileWidth, height, lines });
    }
    y += height + gap;
  }
  return { height: y - gap, tiles: placed };
}
