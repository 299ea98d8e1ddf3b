import type { Command, CommandGroup } from '../src/bot/command.ts';
import { ask } from './ask.ts';
import { block } from './block.ts';
import { checkin } from './checkin.ts';
import { help } from './help.ts';
import { log } from './log.ts';
import { logThisRun } from './log-this-run.ts';
import { me } from './me/me.ts';
import { pause } from './pause.ts';
import { pod } from './pod.ts';
import { post } from './post.ts';
import { race } from './race.ts';
import { recoveryCard } from './recovery-card.ts';
import { sleep } from './sleep.ts';
import { team } from './team/team.ts';
import { today } from './today.ts';
import { trend } from './trend.ts';
import { undo } from './undo.ts';
import { week } from './week.ts';
import { whatIf } from './what-if.ts';

/** Every command, in the order /help lists them. `ask`, `what-if`, `pod` and `post` are for words and buttons only. */
export const commands: readonly (Command | CommandGroup)[] = [
  today,
  checkin,
  log,
  sleep,
  week,
  trend,
  race,
  block,
  pause,
  undo,
  me,
  team,
  help,
  logThisRun,
  recoveryCard,
  ask,
  whatIf,
  pod,
  post,
];
