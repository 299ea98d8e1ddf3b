import type { Catalogue } from '../catalogue.ts';

/** The week, races and blocks. */
export const calendar: Catalogue = {
  'Days back to normal': 'Tage bis wieder normal',
  'Days until legs and energy were back to normal, {0}: {1}.':
    'Tage, bis Beine und Energie wieder normal waren, {0}: {1}.',
  '{0} {1} ({2})': '{0} {1} ({2})',
  days: 'Tage',
  'after 7 h of sleep or more': 'nach mindestens 7 h Schlaf',
  'after less': 'nach weniger',
  once: 'einmal',
  twice: 'zweimal',
  '{0} times': '{0} Mal',
  'Taper for a {0} race': 'Tapering für einen Wettkampf über {0}',
  '% of your usual minutes': '% deiner üblichen Minuten',
  'Taper for a race of {0} on {1}: {2} bars fall from {3} of the usual minutes on {4} to {5} the day before.':
    'Tapering für einen Wettkampf über {0} am {1}: {2} Balken fallen von {3} der üblichen Minuten am {4} auf {5} am Tag davor.',
  'Hard running stays on {0}.': 'Hartes Laufen bleibt an diesen Tagen: {0}.',
  'your usual': 'dein Üblich',
  'hard stays in': 'hart bleibt drin',
  'Your week': 'Deine Woche',
  'The week from {0}: {1}.': 'Die Woche ab {0}: {1}.',
  'race today, {0}': 'Wettkampf heute, {0}',
  'race tomorrow, {0}': 'Wettkampf morgen, {0}',
  'race in {0} days, {1}': 'Wettkampf in {0} Tagen, {1}',
  done: 'erledigt',
  'time off': 'freie Zeit',
  'after the {0}': 'nach: {0}',
  'before the {0}': 'vor: {0}',
  'to arrive fresh': 'um frisch anzukommen',
};
