/**
 * Every picture is drawn twice, for a narrow column and for a wide one, and the styles show the one that fits. So its text is
 * neither tiny on a phone nor huge on a desk. The widths are in units of the drawing, in which text is 15 high.
 */
export const drawingSizes = [
  { size: 'narrow', width: 320 },
  { size: 'wide', width: 640 },
] as const;

export type DrawingSize = (typeof drawingSizes)[number]['size'];

/** The height of text in a drawing. */
export const textSize = 15;

/** From one line of text to the next. */
export const leading = 19;
