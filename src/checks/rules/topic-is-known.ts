import { strictRule } from '#checks/rule.ts';
import { didYouMean } from '#text/nearest.ts';

export const topicIsKnown = strictRule(
  'topic-is-known',
  `Questions, statements and pictures are about topics that site.yaml lists, and each topic there has a question or statement.

The topics are the lists in which readers find them. Correct the id, or add the topic to site.yaml with its title.`,
  ({ corpus: { site, questions, statements, unreadable } }) => {
    if (!site) return [];
    const topics = site.data.topics.map(({ id }) => id);
    const named = [
      ...[...questions.values()].map(({ data, at }) => ({ topic: data.topic, place: at(['topic']) })),
      ...[...statements.values()].flatMap(({ data, at }) =>
        data.topics.map((topic, index) => ({ topic, place: at(['topics', index]) })),
      ),
    ];
    const used = new Set(named.map(({ topic }) => topic));
    const pictured = site.data.figures?.partiesTopic;
    const inPicture = pictured ? [{ topic: pictured, place: site.at(['figures', 'partiesTopic']) }] : [];
    const isUnused = (topic: string) => unreadable.size === 0 && !used.has(topic);
    return [
      ...[...named, ...inPicture]
        .filter(({ topic }) => !topics.includes(topic))
        .map(({ topic, place }) => ({
          place,
          subject: topic,
          message: `There is no topic \`${topic}\`.`,
          hint: `Correct it, or add it to site.yaml.${didYouMean(topic, topics)}`,
        })),
      ...topics.filter(isUnused).map((topic) => ({
        place: site.at(['topics', topics.indexOf(topic), 'id']),
        subject: topic,
        message: `No question and no statement is about \`${topic}\`.`,
        hint: 'Remove it.',
      })),
    ];
  },
);
