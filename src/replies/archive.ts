import type { CalendarDay } from '../domain/calendar-day.ts';
import { writeActions } from './logged.ts';
import type { KeptFile, Reply } from './reply.ts';
import { say } from './say.ts';

/** The name tells whose tool and which day, never whose diary. */
export const exportFile = (bytes: Uint8Array, today: CalendarDay): KeptFile => ({
  name: `fallow-${today}.zip`,
  bytes,
  type: 'application/zip',
});

export const exported = (file: KeptFile): Reply => ({
  text: say`Everything I have stored of you: all of it as JSON, and a table each for a spreadsheet. ${'`/me import`'} reads it back. It is health data, so keep it somewhere safe.`,
  file,
});

export const exportSent = (): Reply => ({
  text: say`I have sent it to you as a direct message.`,
});

/** Direct messages are closed: the answer itself is private, so the file goes with it. */
export const exportedHere = (file: KeptFile): Reply => ({
  ...exported(file),
  text: `${say`Your direct messages are closed, so here it is; only you can see this.`} ${exported(file).text}`,
});

export const whichFile = (): Reply => ({
  text: say`Attach the zip that ${'`/me export`'} gave you: ${'`/me import`'} with the option “file”.`,
});

/** What came in from a file, and how to take it back as one. */
export function imported(counts: {
  readonly writeId: number;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}): Reply {
  const { writeId, added, known, refused } = counts;
  const [undo] = writeActions(writeId, 'log');
  return {
    text: [
      added === 1
        ? say`**One entry is in your diary now.**`
        : say`**${added} entries are in your diary now.** Undo takes all of them back as one.`,
      known > 0 ? say`${known} were there already and are stored once.` : '',
      refused > 0 ? say`${refused} could not be read and were left out.` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    ...(undo && { actions: [[undo]] }),
  };
}

export const nothingNew = (refused: number): Reply => ({
  text:
    refused > 0
      ? say`There was nothing new in it, and ${refused} entries could not be read. Nothing was stored.`
      : say`Everything in it is in your diary already. Nothing was stored.`,
});

export const unreadable = (why: 'not a zip' | 'not an export' | 'too large' | 'gone'): Reply => ({
  text: {
    'not a zip': say`That file cannot be opened. Attach the zip as ${'`/me export`'} gave it. Nothing was stored.`,
    'not an export': say`That is not an export of mine. Attach the zip that ${'`/me export`'} gave you. Nothing was stored.`,
    'too large': say`That file is larger than a diary gets. Nothing was stored.`,
    gone: say`Discord did not give me that file. Please attach it once more.`,
  }[why],
});
