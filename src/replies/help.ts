import type { Reply } from './reply.ts';

/** What a runner can say, shortest way first. */
export const helpReply = ({
  inServer,
  managesClub,
}: {
  readonly inServer: boolean;
  readonly managesClub: boolean;
}): Reply => ({
  text: '',
  card: {
    title: 'I help you choose between hard, easy and rest',
    body: [
      inServer ? 'Send me a direct message in plain words, or use:' : 'Just write, in plain words:',
      ...(inServer
        ? []
        : [
            '“should I run hard today?” · “10k easy 52:30 rpe 4” · “slept 6h, legs heavy” · “left calf hurts, 3/10” · “what is rpe?” · “undo”',
            '',
            'Or use the commands:',
          ]),
      '`/today` today’s session and why',
      '`/checkin` five taps in the morning; the more I know, the better I get',
      '`/log` a session, a ride or a rest day: `/log 10k easy 52:30 rpe 4`',
      '`/sleep` a night: `/sleep 7:40`',
      '`/week` the next seven days; move a session, days away',
      '`/trend` how your readiness, load, sleep or heart has gone, as a picture',
      '`/race` your races, a countdown and the taper',
      '`/block` training blocks with their lighter week, and a review',
      '`/pause` ill, injured or away, and the way back',
      '`/undo` takes the last entry back',
      '`/me settings` · `/me privacy` · `/me history` · `/me export` · `/me import` · `/me delete`',
      'Right-click or long-press: **Log this run** on your own message, **Recovery card** on a person',
      ...(managesClub
        ? [
            '`/team setup` · `/team post` · `/team session` · `/team tonight` · `/team preview` · `/team check` · `/team leave-data`',
          ]
        : []),
      '',
      'Your answers are yours: in the server only you see them. I am not a doctor.',
    ].join('\n'),
    mood: 'calm',
  },
});
