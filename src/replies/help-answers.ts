import type { HelpTopic } from '../domain/topics.ts';
import type { Action, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';

/** One thing the bot can do, in two or three lines; the whole of it is a tap away. */
export const helpTopicReply = (topic: HelpTopic): Reply => ({
  text: answers[topic].map((line) => said(line)).join('\n'),
  actions: [
    [
      ...(opens[topic] ? [opens[topic]()] : []),
      { label: say`Everything I can do`, command: 'help', input: {} },
    ],
  ],
});

const answers: Readonly<Record<HelpTopic, readonly string[]>> = {
  undo: [
    phrase`Say “undo”, or tap **Undo** under an answer. “Delete yesterday’s 10k” takes back that one.`,
    phrase`“No, 8k not 10” or “make that rpe 7” puts a number right and leaves the rest. \`/me history\` shows your last entries.`,
  ],
  privacy: [
    phrase`Nobody in your club sees what you write here. The morning post has your session type and no more than you allow; sleep, mood, heart data and pain are never posted.`,
    phrase`\`/me privacy\` shows who has looked and changes it, \`/me export\` gives you everything I know, \`/me delete\` removes it.`,
  ],
  reminders: [
    phrase`I write to you only what you asked for: \`/me settings\` has every reminder, on or off, and your quiet hours.`,
    phrase`Not in the team’s morning post at all: \`/me privacy\`, then “nothing”.`,
  ],
  settings: [
    phrase`\`/me settings\` has kilometres or miles, your language, time zone, usual night, the sleep you need, weight, and how I speak.`,
  ],
  injury: [
    phrase`Just tell me: “left calf hurts, 3/10” or “got a cold since Monday”. I plan around it, and ask how it goes.`,
    phrase`When it is over: “calf is fine again”. \`/pause\` does the same with buttons.`,
  ],
  nights: [
    phrase`“Slept 6h, woke twice”, “bed 22:30, up at 6”, “napped 20 min”, or \`/sleep 7:40\`.`,
    phrase`“What helps sleep?” asks for ideas.`,
  ],
  sessions: [
    phrase`“10k easy 52:30 rpe 4”, “gym 40 min this morning”, “rest day yesterday”. Distance, time and effort; what you leave out I leave open.`,
    phrase`In the server, right-click or long-press your own message and pick **Log this run**, or use \`/log\`.`,
  ],
  devices: [
    phrase`I read no watch and no other app: tell me the numbers, such as “hrv 62 rhr 48, slept 7:20” or “8k 44 min”.`,
    phrase`\`/me export\` gives you everything as a file, and \`/me import\` reads it back.`,
  ],
  races: [
    phrase`\`/race\` keeps your races with a countdown, and the weeks before an A race taper by themselves.`,
    phrase`Ask me anything about one: “half in 9 days, how do I taper?”, “what pace for 10k?”.`,
  ],
};

const opens: Readonly<Partial<Record<HelpTopic, () => Action>>> = {
  undo: () => ({ label: say`My last entries`, command: 'me history', input: {} }),
  privacy: () => ({ label: say`Privacy`, command: 'me privacy', input: {} }),
  reminders: () => ({ label: say`Settings`, command: 'me settings', input: {} }),
  settings: () => ({ label: say`Settings`, command: 'me settings', input: {} }),
  races: () => ({ label: say`All races`, command: 'race', input: {} }),
};
