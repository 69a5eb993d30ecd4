interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly value?: string;
}

interface Resource {
  readonly id?: string;
  readonly value?: string;
  readonly source?: string;
  readonly selector?: readonly Selector[];
}

/** A collection of annotations, as far as tests look into it. */
interface Collection {
  readonly '@context': string;
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly body: readonly Resource[];
      readonly target: readonly (Resource & {
        readonly source: string;
        readonly selector: readonly Selector[];
      })[];
    }[];
  };
}

/** Reads the file with all annotations. */
export function readCollection(json: string): Collection {
  return JSON.parse(json) as Collection;
}
