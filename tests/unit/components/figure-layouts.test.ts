import { describe, expect, test } from 'vitest';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { layOutPath } from '#components/figure/path-layout.ts';
import { layOutStrip } from '#components/figure/strip-layout.ts';
import { layOutTiles } from '#components/figure/tile-layout.ts';
import { activation } from '#corpus/activation.ts';
import { loadCorpus } from '#corpus/load.ts';
import { partiesOnTopic } from '#corpus/stances.ts';
import { strengthBands } from '#corpus/strength-bands.ts';
import { agreementWhere } from '../../fixtures/copies.ts';

describe.each(drawingSizes)('in a $size drawing', ({ width }) => {
  test('the path has a mark for each thing on it, and all of its words, inside the drawing', () => {
    const words = 'once the nights last longer than "nine bells"';
    const conditions = `strength: { value: should, earnedBy: [should be drawn] }\nconditions: ['${words}']`;
    const folder = agreementWhere(
      'clauses/c2.2.mdx',
      'strength: { value: should, earnedBy: [should be drawn] }',
      conditions,
    );
    const { height, marks, texts } = layOutPath(activation(loadCorpus(folder)), width);
    expect(marks.map(({ kind }) => kind)).toEqual([
      'start',
      'component',
      'component',
      'condition',
      'clauses',
    ]);
    expect(texts.map(({ lines }) => lines.join(' '))).toContain(`“${words}”`);
    expect(Math.max(...marks.map(({ y }) => y))).toBeLessThan(height);
    expect(Math.max(...marks.map(({ x }) => x))).toBeLessThan(width);
  });

  test('the columns of the strip stand beside each other, none beyond the edge', () => {
    const { bands } = layOutStrip(strengthBands(loadCorpus('tests/fixtures/agreement')), width, 7);
    for (const { columns } of bands) {
      for (const [index, { x, width: across }] of columns.entries()) {
        expect(x + across).toBeLessThanOrEqual(columns[index + 1]?.x ?? width);
      }
    }
    const places = bands.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(bands.length);
  });

  test('the tiles of a row are as high as the one that needs most, and none stands on another', () => {
    const tiles = partiesOnTopic(loadCorpus('tests/fixtures/agreement'), 'lamp');
    const layout = layOutTiles([...tiles, ...tiles, ...tiles], width);
    expect(layout.tiles).toHaveLength(tiles.length * 3);
    const rows = Map.groupBy(layout.tiles, ({ y }) => y);
    for (const row of rows.values()) expect(new Set(row.map(({ height }) => height)).size).toBe(1);
    const last = layout.tiles.at(-1);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBe(layout.height);
    expect(Math.max(...layout.tiles.map(({ x, width: across }) => x + across))).toBeLessThanOrEqual(width);
  });
});
