import type { Catalogue } from '../catalogue.ts';

/** What can be asked of a day beside its card. */
export const day: Catalogue = {
  'What if': 'Was wäre, wenn',
  'Not today': 'Heute nicht',
  '**What if …** Pick one and I work it out; nothing is stored.':
    '**Was wäre, wenn …** Such dir etwas aus, ich rechne es durch; gespeichert wird nichts.',
  'Legs and energy are good': 'Beine und Energie sind gut',
  'Tired, and sore legs': 'Müde, und schwere Beine',
  'Only 30 minutes': 'Nur 30 Minuten',
  'I sleep 8 h tonight': 'Ich schlafe heute Nacht 8 h',
  'I take it easy today': 'Ich laufe heute locker',
  'I run hard today': 'Ich laufe heute hart',
  '{0}: other ways': '{0}: andere Wege',
  '**Or recover:**': '**Oder erholen:**',
  '• **Easier:** an easy run, {0}.': '• **Lockerer:** ein lockerer Lauf, {0}.',
  '• **Easier:** an easy run.': '• **Lockerer:** ein lockerer Lauf.',
  '• **Shorter:** {0} of {1}.': '• **Kürzer:** {1}, {0}.',
  '• **Without impact:** the same minutes in the pool, at talking pace.':
    '• **Ohne Stöße:** dieselben Minuten im Wasser, so dass du reden kannst.',
  '• **Without impact:** the same minutes on the bike, at talking pace.':
    '• **Ohne Stöße:** dieselben Minuten auf dem Rad, so dass du reden kannst.',
  'Then not today. One session more or less changes nothing; what would suit you?':
    'Dann heute nicht. Eine Einheit mehr oder weniger ändert nichts; was passt dir?',
  'Rest today': 'Heute Ruhe',
  'Something gentler': 'Etwas Sanfteres',
  'Move it to tomorrow': 'Auf morgen verschieben',
};
