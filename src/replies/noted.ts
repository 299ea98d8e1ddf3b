import type { Note } from '../domain/morning.ts';
import type { Reader } from './entry.ts';
import { writeActions } from './logged.ts';
import type { Form, Reply } from './reply.ts';
import { say } from './say.ts';
import { dayWords } from './words.ts';

interface Noted {
  readonly reader: Reader;
  readonly writeId: number;
  readonly repeated: boolean;
}

/** A few words about a day, kept as they were written. */
export const dayNoted = ({ day, text }: Note, { reader, writeId, repeated }: Noted): Reply => ({
  text: [
    say`Noted for ${dayWords(day, reader.today)}: “${text}”`,
    repeated
      ? say`I had that one already, so it is stored once.`
      : say`Only you see it. It comes back when you review your block.`,
  ].join('\n'),
  actions: [writeActions(writeId, 'log')],
});

export const noteForm = ({ day, text }: Note, edit: number): Form => ({
  title: say`Change this note`,
  command: 'log',
  input: { edit },
  fields: [
    {
      option: 'note',
      label: say`Note`,
      lines: 'many',
      required: true,
      longest: 300,
      value: text,
    },
    { option: 'when', label: say`Which day`, required: true, longest: 40, value: day },
  ],
});
