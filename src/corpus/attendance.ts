import type { Corpus, Party } from '#corpus/corpus.ts';
import { levels } from '#model/party.ts';

type Level = (typeof levels)[number];

/** Who was at the meeting, by the rule that the page about it states. */
export interface Attendance {
  /** States and organisations that an official readout lists, each once, by the level that the list gives. */
  readonly listed: readonly {
    /** `undefined` where the list gives no rank. */
    readonly level: Level | undefined;
    readonly states: readonly Party[];
    readonly organisations: readonly Party[];
  }[];
  /** Those whom no list names, but another passage or the text itself does. */
  readonly named: readonly Party[];
}

/** Counts the states and organisations that were there, from what the sources say of each. */
export function attendance(corpus: Corpus): Attendance {
  const bodies = [...corpus.parties.values()].filter(
    ({ data }) => data.kind === 'state' || data.kind === 'organisation',
  );
  const listing = (party: Party) => listingOf(corpus, party);
  const listed = Map.groupBy(bodies.filter(listing), (party) => listing(party)?.level);
  return {
    listed: [...levels, undefined].flatMap((level) => {
      const here = listed.get(level) ?? [];
      const ofKind = (kind: string) => here.filter(({ data }) => data.kind === kind);
      return here.length > 0
        ? [{ level, states: ofKind('state'), organisations: ofKind('organisation') }]
        : [];
    }),
    named: bodies.filter((party) => !listing(party) && party.data.present.length > 0),
  };
}

/** How an official readout lists a party first, if one does. */
function listingOf({ passages }: Corpus, { data }: Party): Party['data']['present'][number] | undefined {
  return data.present.find(
    ({ how, from }) => how === 'listed' && passages.get(from)?.source.data.kind === 'official readout',
  );
}
