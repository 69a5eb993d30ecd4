import { partiesByName } from '#corpus/by-name.ts';
import type { Corpus, Party, Statement } from '#corpus/corpus.ts';
import { type Stance, stances } from '#model/statement.ts';

/** A state or an organisation, with what is reported to have been said for it on a topic. */
export interface PartyOnTopic {
  readonly party: Party;
  /** What it is reported to have said itself, or somebody who acts for it. */
  readonly said: readonly Statement[];
  /** What it would, might or would not do by these words, each once. Empty where they do not say. */
  readonly stances: readonly Stance[];
}

/** Every state, and then each organisation for which something was said on a topic; both by name. */
export function partiesOnTopic(corpus: Corpus, topic: string): PartyOnTopic[] {
  const statements = [...corpus.statements.values()].filter(({ data }) => data.topics.includes(topic));
  const parties = partiesByName(corpus).map((party) => {
    const said = statements.filter(({ data }) => bodyOf(corpus, data.speaker) === party.id);
    const given = new Set(said.map(({ data }) => data.stance));
    return { party, said, stances: stances.filter((stance) => given.has(stance)) };
  });
  return [
    ...parties.filter(({ party }) => party.data.kind === 'state'),
    ...parties.filter(({ party, said }) => party.data.kind === 'organisation' && said.length > 0),
  ];
}

/** The party for which somebody speaks: that for which a person acts, or the speaker. */
function bodyOf({ parties }: Corpus, speaker: string): string {
  return parties.get(speaker)?.data.actsFor ?? speaker;
}
