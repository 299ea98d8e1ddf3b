import { explained } from '../replies/glossary.ts';
import type { Action, Invocation, Reply } from '../replies/reply.ts';
import { notTheirs, notUnderstood, undoLabel } from '../replies/small-talk.ts';
import { restUnsure } from '../replies/supposing.ts';
import { bareScale, isAllClear, speaksOfOneself } from '../understand/particulars.ts';
import type { Reading } from '../understand/reading.ts';
import { understand } from '../understand/understand.ts';
import type { Asking } from './asking.ts';
import { type Commands, dispatch, type Report } from './dispatch.ts';
import { readingAt } from './fields.ts';
import { invocationsOf, offers } from './invocations.ts';
import { diaryOf } from './remember.ts';
import { keepThread, threadWith } from './thread.ts';

interface Within {
  readonly asking: Asking;
  readonly commands: Commands;
  readonly report: Report;
}

/** A direct message is the same commands in other words: read, dispatched one by one, answered as one. */
export async function converse(text: string, within: Within): Promise<Reply> {
  const { asking, commands, report } = within;
  const meaning = explained(text);
  if (meaning) return meaning;
  const reading = understand(text, readingAt(asking));
  if (isAboutSomebody(reading, asking)) return notTheirs();
  const meant =
    painAnswered(text, asking) ?? cleared(reading, asking) ?? invocationsOf(reading, asking);
  if ('text' in meant) return meant;
  const replies: Reply[] = [];
  for (const [index, invocation] of meant.entries()) {
    const origin = meant.length > 1 ? `${asking.origin}:${index}` : asking.origin;
    replies.push(await dispatch(commands, invocation, { asking: { ...asking, origin }, report }));
  }
  keepThread(meant, asking);
  return withOffers(asOne(replies, meant), reading, asking);
}

/** Beside what was stored, what may have been told: a tap stores it. A question offers its facts itself. */
function withOffers(reply: Reply, reading: Reading, asking: Asking): Reply {
  const offered = reading.intent.startsWith('ask_') ? [] : offers(reading, asking);
  if (offered.length === 0) return reply;
  const { text, actions = [] } = reply;
  return { ...reply, text: `${text}\n${restUnsure()}`, actions: [offered, ...actions].slice(0, 5) };
}

/** "How did Ben sleep?": a question about somebody of the club, and not about oneself. */
function isAboutSomebody({ text, intent }: Reading, { store, runner }: Asking): boolean {
  const isQuestion = intent.startsWith('ask_') || intent === 'unclear' || intent === 'out_of_scope';
  if (!isQuestion || speaksOfOneself(text)) return false;
  const said = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  return store.clubmates(runner.id).some((name) => {
    const [first = ''] = name.toLowerCase().split(/\s+/);
    return first.length > 2 && (said.has(first) || said.has(`${first}s`));
  });
}

/** A bare number after "how much is it, 0 to 10?" is the answer to that. */
function painAnswered(text: string, asking: Asking): readonly Invocation[] | undefined {
  const pain = bareScale(text);
  const { site } = threadWith(asking);
  if (pain === undefined || site === undefined) return undefined;
  return [{ command: 'pause', input: { why: 'injured', where: site, pain } }];
}

/**
 * "Seen the doctor, all clear": ends a red flag that is open, and means nothing otherwise. In doubt
 * the flag stays, and its button is there.
 */
function cleared({ text, intent }: Reading, asking: Asking): readonly Invocation[] | undefined {
  if (intent === 'red_flag' || !isAllClear(text)) return undefined;
  const isOpen = diaryOf(asking).redFlags.some(({ closed }) => closed === undefined);
  return isOpen ? [{ command: 'pause', input: { why: 'cleared by doctor' } }] : undefined;
}

/** Several answers as one message: what was stored a line each, then the day's card or the last one. */
function asOne(replies: readonly Reply[], meant: readonly Invocation[]): Reply {
  const last = replies.at(-1);
  if (replies.length < 2 || !last) return last ?? notUnderstood();
  const firstLine = ({ text }: Reply) => text.split('\n')[0] ?? '';
  if (meant.at(-1)?.input.why === 'red flag') {
    // Where help is urgent nothing else is said first.
    return { ...last, text: [last.text, ...replies.slice(0, -1).map(firstLine)].join('\n') };
  }
  const base = replies.findLast(({ card }) => card !== undefined) ?? last;
  const undos = replies.flatMap(({ actions = [] }, index) =>
    actions
      .flat()
      .filter(({ command }) => command === 'undo')
      .map((action): Action => ({ ...action, label: undoLabel(meant[index]?.command ?? '') })),
  );
  const others = (base.actions ?? [])
    .map((row) => row.filter(({ command }) => command !== 'undo'))
    .filter((row) => row.length > 0);
  const lines = replies.filter((reply) => reply !== base).map(firstLine);
  return {
    ...base,
    text: [...lines, base.text].filter(Boolean).join('\n'),
    actions: [...others.slice(0, 4), ...(undos.length > 0 ? [undos.slice(0, 5)] : [])],
  };
}
