import type { Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';

interface Heard {
  readonly text: string;
  readonly facts: { readonly type?: string; readonly km?: number; readonly minutes?: number };
  readonly chat?: 'plan' | 'missed';
}

/** Chatter is answered in kind, and nothing is stored. A plan is not a deed. */
export const chatter = ({ text, facts, chat }: Heard): Reply => {
  if (chat === 'missed')
    return {
      ...notUnderstood(),
      text: say`Nothing of that is stored. If it was a session or a night of yours, tell me once more: “10k easy 52:30 rpe 4”, “slept 6h”.`,
    };
  if (chat === 'plan' && (facts.type ?? facts.km ?? facts.minutes)) {
    return {
      text: say`Sounds like a plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.`,
    };
  }
  if (/thank|thx|cheers|\bta\b|ur the best|legend/i.test(text)) {
    return { text: say`You are welcome. You did the running.` };
  }
  if (/\b(?:good ?night|nighty? night|gn|off to bed|night (?:coach|all))\b|^night\b/i.test(text)) {
    return { text: say`Sleep well.` };
  }
  if (greets.test(text)) {
    return { text: say`Hello. Ask me “should I run hard today?”, or tell me how you slept.` };
  }
  return {
    text: say`All right. “Should I run hard today?” asks me, “slept 6h, legs heavy” tells me; nothing was stored just now.`,
  };
};

const greets =
  /^\W*(?:hi+|hey+|hello|hiya|howdy|yo|morning|good (?:morning|afternoon|evening|day)|gm|evening|afternoon|alright|alreet|hows? you|how are you|sup|what'?s up|\p{Extended_Pictographic})(?!\p{L})|how(?:'s| is) it going/iu;

export const notMine = (): Reply => ({
  text: say`That one is not mine to answer. I can tell you what to run today (“what’s on today?”) or take what you did (“10k easy 52:30 rpe 4”).`,
});

export const notTheirs = (): Reply => ({
  text: say`I speak with you about your own days only. What somebody shares with the club stands in the morning post, and on their **Recovery card** in the server.`,
});

export const noMedicine = (): Reply => ({
  text: say`Medicines are a question for a pharmacist or a doctor, not for me. Running through a pain that needs one is a bad deal; tell me where it hurts and how much, 0 to 10, and I plan around it.`,
});

export const notUnderstood = (): Reply => ({
  text: say`I did not get that, and stored nothing. Try “should I run hard today?”, or tell me what you did: “10k easy 52:30 rpe 4”.`,
  actions: [
    [
      { label: say`What’s on today`, style: 'primary', command: 'today', input: {} },
      { label: say`Log a session`, command: 'log', input: {} },
      { label: say`Help`, command: 'help', input: {} },
    ],
  ],
});

const labels: Readonly<Record<string, string>> = {
  log: phrase`Undo session`,
  sleep: phrase`Undo sleep`,
  checkin: phrase`Undo check-in`,
};

/** Where one message stored several things, each is taken back on its own. */
export const undoLabel = (command: string): string => said(labels[command] ?? phrase`Undo note`);
