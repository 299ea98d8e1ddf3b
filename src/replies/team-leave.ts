import type { Club } from '../domain/club.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';

/** What is held for a club, what happens when the bot leaves, and the way to remove it. */
export const clubHolds = (club: Club, { members }: { readonly members: number }): Reply => ({
  text: '',
  card: {
    title: say`What I hold for ${club.name}`,
    body: [
      say`**Settings:** channel, times, zone, language, who set me up`,
      say`**Weekly sessions:** ${club.sessions.length}`,
      say`**Members:** ${members}, each with what they share`,
      say`**A record of posts:** when each went out, so that none comes twice`,
      '',
      say`Diaries are not the club’s: they belong to the runners, who export or delete them with \`/me\`. Removing the club leaves them whole.`,
      say`If you remove me from the server, posts stop at once, and settings and sessions go. What each member chose to share stays, so that nobody is shown who had said no, should I come back.`,
    ].join('\n'),
    mood: 'calm',
  },
  actions: [
    [
      {
        label: say`Remove all of this`,
        style: 'danger',
        command: 'team leave-data',
        input: { remove: 'ask' },
      },
    ],
  ],
});

export const sureToRemove = ({ name }: Club): Reply => ({
  text: say`Remove everything I hold for **${name}**? Settings, sessions, memberships and the record of posts go for good; posts stop. Diaries stay with their runners. Messages already in the channel stay until you delete them.`,
  actions: [
    [
      {
        label: say`Yes, remove it`,
        style: 'danger',
        command: 'team leave-data',
        input: { remove: 'yes' },
      },
      { label: say`Keep it`, command: 'team leave-data', input: {} },
    ],
  ],
  inPlace: true,
});

export const clubRemoved = ({ name }: Club): Reply => ({
  text: say`All I held for ${name} is removed. No post comes any more. You can remove me under Server settings → Integrations, or begin anew with \`/team setup\`; new members then share nothing until you or they choose.`,
  inPlace: true,
});
