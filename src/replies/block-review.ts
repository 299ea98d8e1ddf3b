import type { BlockReview } from '../coach/block-review.ts';
import type { Block } from '../domain/calendar.ts';
import type { Note } from '../domain/morning.ts';
import { blockWords, stretchWords } from './block-words.ts';
import type { Reader } from './entry.ts';
import type { Picture, Reply } from './reply.ts';
import { reviewWords } from './review-words.ts';
import { said, say } from './say.ts';
import { dateWords, sentence } from './words.ts';

interface Reviewed {
  readonly block: Omit<Block, 'id'>;
  readonly review: BlockReview;
  readonly notes: readonly Note[];
}

/** What a block showed, what was written in it, and one thing to try in the next. */
export function blockReviewReply(
  { block, review, notes }: Reviewed,
  { reader, picture }: { readonly reader: Reader; readonly picture?: Picture },
): Reply {
  const words = reviewWords(review);
  const trial = words.at(-1) ?? '';
  return {
    text: '',
    card: {
      title: sentence(say`${said(blockWords[block.kind])}, ${stretchWords(block, reader)}`),
      body: [
        ...(block.until >= reader.today
          ? [say`It is not over; this is what it shows so far.`, '']
          : []),
        ...words.slice(0, -1),
        ...(notes.length > 0 ? ['', say`**What you wrote**`, ...noteLines(notes)] : []),
        '',
        `**${trial}**`,
      ].join('\n'),
      footer: say`Seen in your own diary, from few sessions: hints, not proof.`,
      mood: 'calm',
    },
    ...(picture && { picture }),
    actions: [[{ label: say`Set the next block`, command: 'block', input: { form: true } }]],
  };
}

/** The last ones: a card has room for so many. */
function noteLines(notes: readonly Note[]): readonly string[] {
  const shown = notes.slice(-mostNotes);
  const left = notes.length - shown.length;
  return [
    ...(left > 0 ? [say`(and ${left} earlier)`] : []),
    ...shown.map(({ day, text }) => `• ${dateWords(day)}: ${shortly(text)}`),
  ];
}

const mostNotes = 8;
const shortly = (text: string): string => (text.length > 140 ? `${text.slice(0, 139)}…` : text);
