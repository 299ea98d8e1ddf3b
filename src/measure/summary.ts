import type { Figures } from './figures.ts';

/** The figures as a page to read. */
export function summary(all: Figures): string {
  const { rho, auc, effort } = all;
  return `${[
    `${all.athletes} athletes, ${all.mornings} mornings with a score and the athlete's own word`,
    '',
    `rho of score and own word, within athletes   median ${three(rho.median)}   mean ${three(rho.mean)}`,
    `AUC of a bad morning, within athletes        median ${three(auc.median)}   mean ${three(auc.mean)}`,
    `AUC of a bad morning, all in one pot         ${three(all.pooled)}`,
    `AUC over the first 21 mornings, in one pot   ${three(all.firstMornings)}`,
    "(bad: own word at least one standard deviation under the athlete's own mean)",
    '',
    'bad mornings by score',
    ...all.bands.map(
      ({ over, upTo, mornings, bad }) =>
        `  ${bandName(over, upTo).padEnd(9)} ${percent(bad).padStart(6)} of ${mornings}`,
    ),
    `hard withheld on ${percent(all.withheld)} of mornings`,
    '',
    `RPE of the day's session beyond its length and the athlete's own mean, ${effort.sessions} sessions`,
    `  per 10 points of score ${three(effort.slope)}   error ${three(effort.own)} without the score, ${three(effort.withScore)} with it`,
  ].join('\n')}\n`;
}

function bandName(over: number, upTo: number): string {
  if (over === -Infinity) return `to ${upTo}`;
  return upTo === Infinity ? `over ${over}` : `${over}-${upTo}`;
}

const three = (value: number | undefined) => value?.toFixed(3) ?? 'unknown';
const percent = (share: number | undefined) =>
  share === undefined ? 'none' : `${(100 * share).toFixed(1)} %`;
