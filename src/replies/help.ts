import type { Reply } from './reply.ts';
import { say } from './say.ts';

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
    title: say`I help you choose between hard, easy and rest`,
    body: [
      inServer
        ? say`Send me a direct message in plain words, or use:`
        : say`Just write, in plain words:`,
      ...(inServer
        ? []
        : [
            say`“should I run hard today?” · “10k easy 52:30 rpe 4” · “slept 6h, legs heavy” · “what if I skip Thursday?” · “what do I eat before 20k?” · “left calf hurts, 3/10” · “what is rpe?” · “undo”`,
            '',
            say`Or use the commands:`,
          ]),
      say`\`/today\` today’s session and why`,
      say`\`/checkin\` five taps in the morning; the more I know, the better I get`,
      say`\`/log\` a session, a ride or a rest day: \`/log 10k easy 52:30 rpe 4\``,
      say`\`/sleep\` a night: \`/sleep 7:40\``,
      say`\`/week\` the next seven days; move a session, days away`,
      say`\`/trend\` how your readiness, load, sleep or heart has gone, as a picture`,
      say`\`/race\` your races, a countdown and the taper`,
      say`\`/block\` training blocks with their lighter week, and a review`,
      say`\`/pause\` ill, injured or away, and the way back`,
      say`\`/undo\` takes the last entry back`,
      '`/me settings` · `/me privacy` · `/me history` · `/me export` · `/me import` · `/me delete`',
      say`Right-click or long-press: **Log this run** on your own message, **Recovery card** on a person`,
      ...(managesClub
        ? [
            '`/team setup` · `/team post` · `/team session` · `/team tonight` · `/team preview` · `/team check` · `/team leave-data`',
          ]
        : []),
      '',
      say`Your answers are yours: in the server only you see them. I am not a doctor.`,
    ].join('\n'),
    mood: 'calm',
  },
});
