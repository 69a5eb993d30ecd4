import { leading, textSize } from '#components/figure/drawing-sizes.ts';
import type { Band, Column } from '#corpus/strength-bands.ts';
import { breakLines, textWidth } from '#text/lines.ts';

/** A column of the strip, and a band of them, with their places. */
export interface PlacedBand {
  readonly band: Band;
  readonly x: number;
  readonly y: number;
  /** The lines of its heading: what it is called, and the title of its component. */
  readonly heading: readonly string[];
  /** Where its columns stand on the axis. */
  readonly axis: number;
  readonly columns: readonly { readonly column: Column; readonly x: number; readonly width: number }[];
}

export interface StripLayout {
  readonly height: number;
  readonly bands: readonly PlacedBand[];
}

/** A step of a column with the space above it. */
export const stepHeight = 9;

const narrowestColumn = 27.5;
const betweenBands = 16;
const betweenRows = 14;
/** A title needs some room to be broken into few lines. */
const narrowestTitle = 160;

/**
 * Places the bands in rows, as many in a row as fit.
 *
 * @param steps how many steps the highest column has
 */
export function layOutStrip(bands: readonly Band[], width: number, steps: number): StripLayout {
  const placed: PlacedBand[] = [];
  let y = textSize;
  for (const row of rowsOf(bands, width)) {
    const headings = row.map(({ band, x }, index) =>
      headingOf(band, (row[index + 1]?.x ?? width + betweenBands) - betweenBands - x),
    );
    const axis = y + Math.max(...headings.map(({ length }) => length)) * leading + steps * stepHeight - 8;
    for (const [index, { band, x }] of row.entries()) {
      placed.push({ band, x, y, heading: headings[index] ?? [], axis, columns: columnsOf(band, x) });
    }
    y = axis + leading + betweenRows + textSize;
  }
  return { height: y - betweenRows - textSize + 6, bands: placed };
}

function rowsOf(bands: readonly Band[], width: number): { band: Band; x: number }[][] {
  const rows: { band: Band; x: number }[][] = [];
  let x = 0;
  for (const band of bands) {
    const needed = Math.max(
      band.columns.reduce((sum, column) => sum + widthOf(column), 0),
      roomFor(band),
    );
    const row = rows.at(-1);
    if (row && x + needed <= width) row.push({ band, x });
    else {
      x = 0;
      rows.push([{ band, x }]);
    }
    x += needed + betweenBands;
  }
  return rows;
}

function roomFor({ component, label }: Band): number {
  return component ? narrowestTitle : Math.ceil(textWidth(label) * textSize * 1.1);
}

function headingOf({ component, label }: Band, room: number): string[] {
  const title = component ? breakLines(component.data.title, room / textSize) : [];
  return [label, ...title];
}

function columnsOf({ columns }: Band, left: number): PlacedBand['columns'] {
  let x = left;
  return columns.map((column) => {
    const width = widthOf(column);
    x += width;
    return { column, x: x - width, width };
  });
}

function widthOf({ number }: Column): number {
  return Math.max(narrowestColumn, Math.ceil(textWidth(number) * textSize) + 4);
}
