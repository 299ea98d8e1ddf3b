import type { Catalogue } from '../catalogue.ts';

/** What is followed over the days. */
export const trends: Catalogue = {
  'Nothing is logged this week yet.': 'Diese Woche ist noch nichts eingetragen.',
  'Nothing is logged in the last 7 days.': 'In den letzten 7 Tagen ist nichts eingetragen.',
  'This week so far: a load of {0}, {1} of it hard':
    'Diese Woche bisher: Belastung {0}, davon {1} hart',
  'The last 7 days: a load of {0}, {1} of it hard':
    'Die letzten 7 Tage: Belastung {0}, davon {1} hart',
  '{0}; a week before that averaged {1}.': '{0}; davor waren es im Schnitt {1} pro Woche.',
  'The fullest day was {0} with {1}.': 'Der vollste Tag war {0} mit {1}.',
  'The fullest week was {0} with {1}, the lightest {2} with {3}.':
    'Die vollste Woche war {0} mit {1}, die leichteste {2} mit {3}.',
  '{0} % of the load was easy.': '{0} % der Belastung waren locker.',
  '{0} % of the load was easy, over {1} of running in {2} days.':
    '{0} % der Belastung waren locker, bei {1} Laufen in {2} Tagen.',
  'last {0} days, line: mean of 7': 'letzte {0} Tage, Linie: Mittel aus 7',
  '{0}, last {1} days: a dot for each of {2} days and a line for the mean of seven, between {3} and {4}.':
    '{0}, letzte {1} Tage: ein Punkt für jeden von {2} Tagen und eine Linie für das Mittel aus sieben, zwischen {3} und {4}.',
  'Lately {0} on average.': 'Zuletzt im Schnitt {0}.',
  'A dashed line at {0}.': 'Eine gestrichelte Linie bei: {0}.',
  'Load a week': 'Belastung pro Woche',
  'Load a day': 'Belastung pro Tag',
  'last {0} days': 'letzte {0} Tage',
  '{0}, {1}: {2} bars, easy below and hard on top, up to {3}; {4} days are known.':
    '{0}, {1}: {2} Balken, locker unten und hart oben, bis {3}; {4} Tage sind bekannt.',
  hard: 'hart',
  'race {0}': 'Wettkampf {0}',
  'a race of {0} on {1}': 'ein Wettkampf über {0} am {1}',
  'Marked: {0}.': 'Markiert: {0}.',
  away: 'abwesend',
  normal: 'normal',
  'need {0}': 'Bedarf {0}',
  ' h': ' h',
  ' ms': ' ms',
  '{0} of 5': '{0} von 5',
  '{0} ms': '{0} ms',
  today: 'heute',
  '{0}: {1} ({2}), the latest I know.': '{0}: {1} ({2}), das Letzte, was ich weiß.',
  '{0}: {1} ({2}), {3} on average over the last 7 days.':
    '{0}: {1} ({2}), im Schnitt der letzten 7 Tage {3}.',
  'On all {0} days I know it was {1}{2}.': 'An allen {0} Tagen, die ich kenne: {1}{2}.',
  'In these {0} days it was between {1} and {2}{3}.':
    'In diesen {0} Tagen zwischen {1} und {2}{3}.',
  '{0} is your normal': '{0} ist für dich normal',
  'five steps lead from {0} to {1}': 'fünf Stufen führen von „{0}“ bis „{1}“',
  'your need is about {0}': 'dein Bedarf ist etwa {0}',
  'your usual is {0}': 'üblich sind bei dir {0}',
  '{0} ({1}) it averaged {2}, on ordinary days {3}.':
    '{0} ({1}) im Schnitt {2}, an gewöhnlichen Tagen {3}.',
  'The last {0} days average {1}, as did the ones before.':
    'Die letzten {0} Tage im Schnitt {1}, genau wie die davor.',
  'The last {0} days average {1}, the ones before {2}.':
    'Die letzten {0} Tage im Schnitt {1}, die davor {2}.',
  'I know {0} of these {1} days; with more of them the line says more.':
    'Ich kenne {0} dieser {1} Tage; mit mehr davon sagt die Linie mehr.',
  'while you were ill': 'während du krank warst',
  'while you were away': 'während du weg warst',
  'in the taper': 'im Tapering',
  'in the deload': 'in der leichteren Woche',
  '{0} over the last {1} days': '{0} der letzten {1} Tage',
  'Training load since {0}': 'Trainingsbelastung seit {0}',
  'Training load over the last {0} days': 'Trainingsbelastung der letzten {0} Tage',
  'Load is minutes × effort. {0}': 'Belastung ist Minuten × Anstrengung. {0}',
  'training load': 'Trainingsbelastung',
  none: 'keiner',
  'A picture of your {0} takes five days, and of the last {1} I know {2}.':
    'Ein Bild braucht fünf Tage ({0}). Bekannt von den letzten {1}: {2}.',
  '{0} of {1} known; the gaps are days without an entry.':
    'Bekannt: {0} von {1}; Lücken sind Tage ohne Eintrag.',
  day: 'Tag',
  '`/checkin` takes five taps in the morning, and each one is a dot.':
    '`/checkin` braucht morgens fünf Fingertipps, und jeder davon ist ein Punkt.',
  '`/sleep 7:40` in the morning adds a night.': '`/sleep 7:40` am Morgen fügt eine Nacht hinzu.',
  '`/checkin` asks how your legs are; one tap a morning is enough.':
    '`/checkin` fragt, wie deine Beine sind; ein Fingertipp am Morgen genügt.',
  'After `/checkin`, the button with HR in it takes the number your watch shows in the morning.':
    'Nach `/checkin` nimmt der Knopf mit dem Puls die Zahl auf, die deine Uhr morgens zeigt.',
  'After `/checkin`, the button with HRV in it takes the number your watch shows in the morning.':
    'Nach `/checkin` nimmt der Knopf mit der HRV die Zahl auf, die deine Uhr morgens zeigt.',
  '`/log 10k easy 52:30 rpe 4` adds a run; days of rest count when you tell them.':
    '`/log 10k easy 52:30 rpe 4` fügt einen Lauf hinzu; Ruhetage zählen, wenn du sie sagst.',
  '{0} days': '{0} Tage',
  Dark: 'Dunkel',
  Light: 'Hell',
  'Show something else': 'Etwas anderes zeigen',
  Readiness: 'Tagesform',
  Sleep: 'Schlaf',
  'Legs (soreness)': 'Beine (Muskelkater)',
  'Load, easy and hard': 'Belastung, locker und hart',
};
