import type { TextPositionSelector, TextQuoteSelector } from '#exports/annotations/selectors.ts';

/** The element with an id: https://www.w3.org/TR/annotation-model/#fragment-selector */
interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  readonly value: string;
}

/** A part of a page, selected in ways of which any will do: https://www.w3.org/TR/annotation-model/#specific-resources */
export interface SpecificResource {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly (FragmentSelector | TextQuoteSelector | TextPositionSelector)[];
}

/** Words that stand in the annotation itself: https://www.w3.org/TR/annotation-model/#embedded-textual-body */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: string;
}

/** A page: https://www.w3.org/TR/annotation-model/#external-web-resources */
export interface Page {
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/html';
  readonly language: string;
}

/** What is said about something, and about what. What is the same for all annotations is added where they are collected. */
export interface Annotation {
  /** Its id among the annotations: `note-c2.3`. */
  readonly id: string;
  /** https://www.w3.org/TR/annotation-vocab/#motivation */
  readonly motivation: 'commenting' | 'linking';
  readonly body: readonly (SpecificResource | TextualBody | Page)[];
  readonly target: readonly SpecificResource[];
}
