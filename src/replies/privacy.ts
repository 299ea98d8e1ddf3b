import type { Sharing } from '../domain/runner.ts';
import { sharingLevels } from '../domain/runner.ts';
import type { Action, Choice, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { sentence } from './words.ts';

const sharingWords: Readonly<Record<Sharing, string>> = {
  nothing: phrase`You are not in the team post at all.`,
  'session type': phrase`The team post shows your name and session, like “easy run 45 min”.`,
  'with my reason': phrase`The team post also shows a short reason, like “hard yesterday”.`,
};

const sharingNames: Readonly<Record<Sharing, string>> = {
  nothing: phrase`nothing`,
  'session type': phrase`session type`,
  'with my reason': phrase`with my reason`,
};

interface Seen {
  readonly club: string;
  readonly level: Sharing;
  readonly coachView: boolean;
}

interface Opened {
  readonly viewerName: string;
  readonly what: 'card' | 'club night';
  /** 'Wed 25 Nov 18:20', on the runner's own clock. */
  readonly when: string;
}

/** What each club sees, who has looked, and how to change it. */
export function privacyReply(seen: readonly Seen[], looks: readonly Opened[]): Reply {
  const [first] = seen;
  return {
    text: [
      ...seen.map(
        ({ club, level, coachView }) =>
          `${say`**${club}** sees: ${said(sharingNames[level])}.`} ${said(sharingWords[level])} ${coachView ? say`The coach sees your reason on club nights.` : say`The coach sees no reason.`}`,
      ),
      say`Sleep, mood, heart data and pain are never posted, whatever you pick. Your line follows your check-ins until noon.`,
      looks.length === 0
        ? say`Nobody has opened your card.`
        : [say`**Who looked:**`, ...looks.map(lookLine)].join('\n'),
    ].join('\n'),
    menus: [
      {
        command: 'me privacy',
        input: {},
        option: 'share',
        placeholder: say`What your club sees`,
        choices: sharingLevels.map(
          (value): Choice => ({
            label: sentence(said(sharingNames[value])),
            value,
            description: said(sharingWords[value]),
            selected: value === first?.level,
          }),
        ),
      },
    ],
    actions: first ? [[coachAction(first.coachView)]] : [],
  };
}

const coachAction = (allowed: boolean): Action => ({
  label: allowed ? say`Hide my reason from the coach` : say`Show my reason to the coach`,
  command: 'me privacy',
  input: { coach: !allowed },
});

const lookLine = ({ viewerName, what, when }: Opened): string =>
  what === 'card'
    ? `• ${say`${viewerName}, your card, ${when}`}`
    : `• ${say`${viewerName}, for club night, ${when}`}`;

export const notInAClub = (): Reply => ({
  text: say`You are not in a club’s server with me yet, so nobody sees anything of yours.`,
});
