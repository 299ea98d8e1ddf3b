import type { Entry } from '../domain/entry.ts';
import { type Sharing, sharingLevels } from '../domain/runner.ts';
import { entryWords, type Reader } from './entry.ts';
import type { Choice, Reply } from './reply.ts';
import { sentence } from './words.ts';

const sharingWords: Record<Sharing, string> = {
  nothing: 'You are not in the team post at all.',
  'session type': 'The team post shows your name and session, like “easy run 45 min”.',
  'with my reason': 'The team post also shows a short reason, like “hard yesterday”.',
};

interface Seen {
  readonly club: string;
  readonly level: Sharing;
}

export function privacyReply(seen: readonly Seen[]): Reply {
  const [first] = seen;
  return {
    text: [
      ...seen.map(({ club, level }) => `**${club}** sees: ${level}. ${sharingWords[level]}`),
      'Sleep, mood, heart data and pain are never posted, whatever you pick. Your line follows your check-ins until noon.',
    ].join('\n'),
    menus: [
      {
        command: 'me privacy',
        input: {},
        option: 'share',
        placeholder: 'What your club sees',
        choices: sharingLevels.map(
          (value): Choice => ({
            label: sentence(value),
            value,
            description: sharingWords[value],
            selected: value === first?.level,
          }),
        ),
      },
    ],
  };
}

export const notInAClub: Reply = {
  text: 'You are not in a club’s server with me yet, so nobody sees anything of yours.',
};

export const nothingLoggedYet: Reply = {
  text: 'There is nothing here yet. `/log` or `/checkin` starts your diary.',
};

interface Written {
  readonly id: number;
  readonly entries: readonly Entry[];
}

export function historyReply(writes: readonly Written[], reader: Reader): Reply {
  const words = ({ entries }: Written) =>
    entries.map((entry) => entryWords(entry, reader)).join(' + ');
  return {
    text: ['**Your last entries**', ...writes.map((write) => `• ${words(write)}`)]
      .join('\n')
      .slice(0, 2000),
    menus: [
      {
        command: 'undo',
        input: {},
        option: 'write',
        placeholder: 'Take one back',
        choices: writes.map((write) => ({
          label: words(write).slice(0, 100),
          value: String(write.id),
        })),
      },
    ],
  };
}

export const deleteQuestion = (today: string): Reply => ({
  text: 'This deletes your whole diary, your settings and your place in the team post, for good. There is no way back.',
  actions: [
    [{ label: 'Delete everything', style: 'danger', command: 'me delete', input: { sure: today } }],
  ],
});

export const deletedEverything: Reply = {
  text: 'Everything of yours is deleted. If the club keeps backups of the file, it leaves those as they age out.',
  inPlace: true,
};
