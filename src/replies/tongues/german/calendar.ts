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
  '{0}, {1}': '{0}, {1}',
  'It is not over; this is what it shows so far.':
    'Er ist noch nicht vorbei; das zeigt er bis jetzt.',
  '**What you wrote**': '**Was du geschrieben hast**',
  'Seen in your own diary, from few sessions: hints, not proof.':
    'Gesehen in deinem eigenen Tagebuch, aus wenigen Einheiten: Hinweise, keine Beweise.',
  'Set the next block': 'Nächsten Block setzen',
  '(and {0} earlier)': '(und {0} davor)',
  week: 'Woche',
  weeks: 'Wochen',
  'base block': 'Grundlagenblock',
  'build block': 'Aufbaublock',
  'heavy block': 'Block mit viel Umfang',
  'lighter week': 'leichtere Woche',
  'Base: easy volume': 'Grundlage: lockerer Umfang',
  'Build: towards hard sessions': 'Aufbau: auf harte Einheiten zu',
  'Heavy: the biggest weeks': 'Viel: die größten Wochen',
  'Deload: a lighter week': 'Entlastung: eine leichtere Woche',
  'Taper: down to a race': 'Tapering: hinunter zum Wettkampf',
  'Off: no training planned': 'Pause: kein Training geplant',
  'About {0} % fewer minutes, as many runs, one short hard session late.':
    'Etwa {0} % weniger Minuten, gleich viele Läufe, spät eine kurze harte Einheit.',
  'The minutes fall day by day to about a quarter; as many runs, one short sharp session.':
    'Die Minuten fallen Tag für Tag bis auf etwa ein Viertel; gleich viele Läufe, eine kurze knackige Einheit.',
  'Nothing is planned and nothing is owed. After a week or more the way back starts easy.':
    'Nichts ist geplant, und nichts ist nachzuholen. Nach einer Woche oder mehr beginnt der Weg zurück locker.',
  'When it ends I show what it did for you: `/block review:true`.':
    'Am Ende zeige ich, was er dir gebracht hat: `/block review:true`.',
  '{0} is close: inside its taper the taper counts.':
    '{0} ist nah: In dessen Tapering zählt das Tapering.',
  'All blocks': 'Alle Blöcke',
  'A lighter week is in it: {0}. {1}': 'Eine leichtere Woche ist dabei: {0}. {1}',
  'No other one: {0} is close, and its taper is the rest.':
    'Keine weitere: {0} ist nah, und das Tapering ist die Erholung.',
  'No lighter week in it: {0} is close, and its taper is the rest.':
    'Keine leichtere Woche dabei: {0} ist nah, und das Tapering ist die Erholung.',
  'Your {0} ended on {1}. I can show what it did for you.':
    'Beendet am {1}: {0}. Ich kann dir zeigen, was das gebracht hat.',
  'Lighter week: {0}': 'Leichtere Woche: {0}',
  'No training block is set. A block gives your weeks one purpose, and brings its lighter week with it.':
    'Es ist kein Trainingsblock gesetzt. Ein Block gibt deinen Wochen einen Zweck und bringt seine leichtere Woche mit.',
  'Your blocks': 'Deine Blöcke',
  'Set a block': 'Block setzen',
  'Now, until {0}': 'Jetzt, bis {0}',
  'Now, week {0} of {1}': 'Jetzt, Woche {0} von {1}',
  'Remove {0}, {1}': '{0} streichen, {1}',
  'Review it': 'Auswerten',
  'Taken out: {0}': 'Gestrichen: {0}',
  'Change this block': 'Diesen Block ändern',
  'First day': 'Erster Tag',
  'Monday, 30 Nov, in 2 weeks': '30.11. oder 2026-11-30',
  'How long, or the last day': 'Wie lang, oder der letzte Tag',
  '4 weeks, or 27 Dec': '„4 weeks“ oder 27.12.',
  'That overlaps your {0}, {1}. One block at a time: pick other days, or take that one out. Nothing was stored.':
    'Das überschneidet sich ({0}, {1}). Ein Block zur gleichen Zeit: Nimm andere Tage, oder streich den anderen. Nichts wurde gespeichert.',
  '“{0}” is not after the first day. Try 4 weeks, or the last day, like 27 Dec. Nothing was stored.':
    '„{0}“ liegt nicht nach dem ersten Tag. Schreib „4 weeks“ oder den letzten Tag, wie 27.12. Nichts wurde gespeichert.',
  'I could not read “{0}”. Try 4 weeks, or the last day, like 27 Dec.':
    '„{0}“ kann ich nicht lesen. Schreib „4 weeks“ oder den letzten Tag, wie 27.12.',
  'A block has one purpose for a few weeks; {0} weeks at most. Split it in two. Nothing was stored.':
    'Ein Block hat für ein paar Wochen einen Zweck; höchstens {0} Wochen. Teil ihn in zwei. Nichts wurde gespeichert.',
  '{0} in days that have been changes nothing any more. Nothing was stored.':
    '{0} in vergangenen Tagen ändert nichts mehr. Nichts wurde gespeichert.',
  'That block is not there any more. `/block` shows what is.':
    'Diesen Block gibt es nicht mehr. `/block` zeigt, was da ist.',
  'Your {0} began on {1}; there is nothing to look back on yet.':
    'Begonnen am {1}: {0}. Da gibt es noch nichts auszuwerten.',
  'There is no block to look back on yet. Set one, and its review follows at its end.':
    'Es gibt noch keinen Block auszuwerten. Setz einen, dann folgt die Auswertung an seinem Ende.',
  'I could not read “{0}” as a day. Try 11 April, Sunday, in 3 weeks or 2027-04-11.':
    '„{0}“ kann ich nicht als Tag lesen. Schreib zum Beispiel 11.4. oder 2027-04-11.',
  '{0} is more than two years ahead. I plan two years at most; nothing was stored.':
    '{0} ist mehr als zwei Jahre hin. Ich plane höchstens zwei Jahre; nichts wurde gespeichert.',
  'Change it': 'Ändern',
  'Noted for {0}: “{1}”': 'Notiert für {0}: „{1}“',
  'Only you see it. It comes back when you review your block.':
    'Nur du siehst das. Es kommt wieder, wenn du deinen Block auswertest.',
  'Change this note': 'Diese Notiz ändern',
  'Which day': 'Welcher Tag',
  '{0} race': '{0}-Wettkampf',
  'goal {0} ({1})': 'Ziel {0} ({1})',
  'in {0} days': 'in {0} Tagen',
  'in {0} weeks': 'in {0} Wochen',
  'in {0} weeks and a day': 'in {0} Wochen und einem Tag',
  'in {0} weeks and {1} days': 'in {0} Wochen und {1} Tagen',
  'Start easier than feels right. `/today` says what this morning speaks for.':
    'Fang lockerer an, als es sich richtig anfühlt. `/today` sagt, was der Morgen dazu meint.',
  'A B race has no taper: train as usual until then. About {0} gentle days come after it.':
    'Ein B-Wettkampf hat kein Tapering: Trainiere bis dahin wie gewohnt. Danach kommen etwa {0} sanfte Tage.',
  'A C race counts as training: no taper. Log it, and if it was hard the days after it are gentle.':
    'Ein C-Wettkampf zählt als Training: kein Tapering. Trag ihn ein, und war er hart, sind die Tage danach sanft.',
  '{0} of your usual minutes on {1}.': '{0} deiner üblichen Minuten am {1}.',
  '{0} of your usual minutes, {1} by {2}, {3} the day before; as many runs, each shorter.':
    '{0} deiner üblichen Minuten, {1} am {2}, {3} am Tag davor; gleich viele Läufe, jeder kürzer.',
  'Taper from {0}: {1}': 'Tapering ab {0}: {1}',
  'Taper, day {0} of {1}: {2}': 'Tapering, Tag {0} von {1}: {2}',
  'Nothing hard from here: easy, and rest where the week names it.':
    'Ab hier nichts Hartes: locker, und Ruhe, wo die Woche sie nennt.',
  'Last hard session on {0} or {1}, short. Then easy, and rest where the week names it.':
    'Letzte harte Einheit am {0} oder {1}, kurz. Dann locker, und Ruhe, wo die Woche sie nennt.',
  'Last hard session by {0}, short. Then easy, and rest where the week names it.':
    'Letzte harte Einheit bis {0}, kurz. Dann locker, und Ruhe, wo die Woche sie nennt.',
  '{0} a km': '{0} pro km',
  '{0} a mile': '{0} pro Meile',
  'It is {0}.': 'Wann: {0}.',
  'The lighter week from {0} is close to it; the taper is rest enough.':
    'Die leichtere Woche ab {0} liegt nah daran; das Tapering ist Erholung genug.',
  'All races': 'Alle Wettkämpfe',
  'Take out the lighter week from {0}': 'Leichtere Woche ab {0} streichen',
  'No race in your calendar. Add one, and the weeks before it taper by themselves.':
    'Kein Wettkampf in deinem Kalender. Trag einen ein, dann fahren die Wochen davor von selbst herunter.',
  'Your races': 'Deine Wettkämpfe',
  'And {0} more after these.': 'Und danach noch {0}.',
  'Remove {0}': '{0} streichen',
  'Taken out: ~~{0}, {1}~~': 'Gestrichen: ~~{0}, {1}~~',
  'Add a race': 'Wettkampf eintragen',
  'Add this race': 'Diesen Wettkampf eintragen',
  'Change this race': 'Diesen Wettkampf ändern',
  Name: 'Name',
  'Spring Half': 'Frühlingshalbmarathon',
  When: 'Wann',
  '11 April, Sunday, in 3 weeks': '11.4. oder 2027-04-11',
  'How far': 'Wie weit',
  '10 km, half, marathon, 50 km': '10 km, half, marathon, 50 km',
  'The time you hope for': 'Deine Wunschzeit',
  'How much it matters': 'Wie wichtig er ist',
  'A: the one you taper for': 'A: der, für den du taperst',
  'B: it matters, without a taper': 'B: wichtig, ohne Tapering',
  'C: training with a number on': 'C: Training mit Startnummer',
  'Half marathon': 'Halbmarathon',
  Marathon: 'Marathon',
  '{0} has been. A race you have run goes into your diary with `/log type:race`; nothing was stored.':
    '{0} ist vorbei. Ein gelaufener Wettkampf kommt mit `/log type:race` ins Tagebuch; nichts wurde gespeichert.',
  'Log it as run': 'Als gelaufen eintragen',
  '{0} is on {1} already, and one race a day is plenty. Nothing was stored.':
    '{0} ist schon am selben Tag ({1}), und ein Wettkampf am Tag genügt. Nichts wurde gespeichert.',
  'That is shorter than any race I know. Is the unit right?':
    'Das ist kürzer als jeder Wettkampf, den ich kenne. Stimmt die Maßeinheit?',
  'That race is not in your calendar any more. `/race` shows what is.':
    'Dieser Wettkampf steht nicht mehr in deinem Kalender. `/race` zeigt, was da ist.',
  'No hard sessions': 'Keine harte Einheit',
  'One hard session': 'Eine harte Einheit',
  '{0} hard sessions': '{0} harte Einheiten',
  '{0} in this block: not enough yet to say anything. From five on I can compare.':
    '{0} in diesem Block: noch zu wenig, um etwas zu sagen. Ab fünf kann ich vergleichen.',
  'After {0} you were back to normal in {1} ({2})': 'Nach {0} wieder normal in: {1} ({2})',
  '{0}; {1} after seven hours of sleep, {2} after less.':
    '{0}; {1} nach sieben Stunden Schlaf, {2} nach weniger.',
  'four days or more': 'vier Tage oder mehr',
  'Sessions that went as expected or better, by days since the last hard one: {0}.':
    'Einheiten, die wie erwartet oder besser liefen, nach Abstand zur letzten harten: {0}.',
  'With {0} {1} of {2} went well, without {3} of {4}. That is a hint, not proof.':
    'Mit ({0}) liefen {1} von {2} gut, ohne {3} von {4}. Das ist ein Hinweis, kein Beweis.',
  'seven hours of sleep the night before': 'sieben Stunden Schlaf in der Nacht davor',
  'normal or fresh legs that morning': 'normale oder frische Beine an dem Morgen',
  'two easy days before': 'zwei lockere Tage davor',
  'enough to eat the day before': 'genug gegessen am Tag davor',
  'To try next block: seven hours or more the night before every hard session, and see if it holds.':
    'Zum Ausprobieren im nächsten Block: vor jeder harten Einheit sieben Stunden oder mehr schlafen, und schauen, ob es stimmt.',
  'To try next block: move a hard session by a day when your legs are sore that morning.':
    'Zum Ausprobieren im nächsten Block: eine harte Einheit um einen Tag verschieben, wenn die Beine an dem Morgen schwer sind.',
  'To try next block: two easy days between hard sessions instead of one.':
    'Zum Ausprobieren im nächsten Block: zwei lockere Tage zwischen harten Einheiten statt einem.',
  'To try next block: a proper dinner the evening before every hard session.':
    'Zum Ausprobieren im nächsten Block: am Abend vor jeder harten Einheit richtig essen.',
  'To try next block: add better, as expected or worse when you log. Then I can say what helps you.':
    'Zum Ausprobieren im nächsten Block: beim Eintragen besser, wie erwartet oder schlechter dazusagen. Dann kann ich sagen, was dir hilft.',
  'To try next block: two taps on the mornings after hard sessions. Then I can see how fast you recover.':
    'Zum Ausprobieren im nächsten Block: am Morgen nach harten Einheiten zwei Fingertipps. Dann sehe ich, wie schnell du dich erholst.',
  'Nothing stands out, which is good news. Same pattern for the next block.':
    'Nichts sticht heraus, und das ist gut. Im nächsten Block genauso weiter.',
  '1 day': '1 Tag',
  '**{0}** moves to {1}; {2} is {3}.': '**{0}** wandert auf {1}; am {2} steht jetzt: {3}.',
  'Still, {0} is {1} for now{2}.': 'Am {0} bleibt es vorerst bei: {1}{2}.',
  '{0} becomes {1} instead of {2}{3}.': 'Am {0} steht jetzt {1} statt {2}{3}.',
  'The other days stay as they were.': 'Die anderen Tage bleiben, wie sie waren.',
  'I plan two weeks from today, and {0} is not in them.':
    'Ich plane zwei Wochen ab heute, und {0} liegt nicht darin.',
  'That is the same day, so nothing moves.': 'Das ist derselbe Tag, also wandert nichts.',
  '{0} is on {1}, and a race stays where it is. `/race` changes it.':
    '{0} ist {1}, und ein Wettkampf bleibt, wo er ist. `/race` ändert ihn.',
  'What was planned for {0} is done, so it stays there.':
    'Was für {0} geplant war, ist getan und bleibt dort.',
  'There is no session on {0} to move.': 'Für {0} gibt es keine Einheit zu verschieben.',
  'You are away on {0}. Pick another day, or take the days away out.':
    'Du bist weg: {0}. Nimm einen anderen Tag, oder streich die Tage weg.',
  'Move a session': 'Einheit verschieben',
  'Which session': 'Welche Einheit',
  'To which day': 'Auf welchen Tag',
  'What stands there comes to the old day.': 'Was dort steht, kommt auf den alten Tag.',
  'There is no session in these days to move.':
    'In diesen Tagen gibt es keine Einheit zu verschieben.',
  '**Away** · {0}': '**Weg** · {0}',
  'Nothing is planned on these days, and nothing is owed.':
    'An diesen Tagen ist nichts geplant und nichts nachzuholen.',
  'After them two easy runs come first, then your usual weeks.':
    'Danach kommen erst zwei lockere Läufe, dann deine üblichen Wochen.',
  '{0} is in these days; it stays in your calendar.':
    '{0} liegt in diesen Tagen; er bleibt in deinem Kalender.',
  'Days away': 'Tage weg',
  'First day away': 'Erster Tag weg',
  'Friday, 24 Dec': '24.12. oder 2026-12-24',
  'Last day away': 'Letzter Tag weg',
  'Sunday, 2 Jan': '2.1. oder 2027-01-02',
  'You are away then already: {0}. Nothing was stored.':
    'Da bist du schon weg: {0}. Nichts wurde gespeichert.',
  'You are away since {0}, with no end told. Nothing was stored.':
    'Du bist weg seit {0}, ohne genanntes Ende. Nichts wurde gespeichert.',
  'These days have been. `/pause` tells me of days off that are over. Nothing was stored.':
    'Diese Tage sind vorbei. `/pause` nimmt freie Tage auf, die schon waren. Nichts wurde gespeichert.',
  '“{0}” is before the first day away. Nothing was stored.':
    '„{0}“ liegt vor dem ersten Tag weg. Nichts wurde gespeichert.',
  'What you had planned otherwise is taken back; the week is as usual again.':
    'Was du anders geplant hattest, ist zurückgenommen; die Woche ist wieder wie üblich.',
  'The days away are taken out, and the week is planned again.':
    'Die Tage weg sind gestrichen, und die Woche ist neu geplant.',
  'The week is as usual already.': 'Die Woche ist schon wie üblich.',
  'You are not away then, so nothing changed.':
    'Da bist du nicht weg, also hat sich nichts geändert.',
  '{0} is on {1}.': '{0}: am {1}.',
  'Nothing but rest, and nothing to make up for.': 'Nur Ruhe, und nichts nachzuholen.',
  'About {0} in all: {1}, {2}.': 'Insgesamt etwa {0}: {1}, {2}.',
  'day of rest': 'Ruhetag',
  'days of rest': 'Ruhetage',
  'Nothing is planned until a doctor has cleared you. Tell me then, and we start gently.':
    'Nichts ist geplant, bis dich ein Arzt freigegeben hat. Sag es mir dann, und wir fangen sanft an.',
  'Nothing is planned while you are ill. Tell me when you are fine again, and the week comes back day by day.':
    'Nichts ist geplant, solange du krank bist. Sag mir, wenn du wieder gesund bist, und die Woche kommt Tag für Tag zurück.',
  'It is for as long as the cold lasts. Tell me when you are fine again.':
    'Das gilt, solange die Erkältung dauert. Sag mir, wenn du wieder gesund bist.',
  'It holds if the mornings are ordinary. I look again every day.':
    'Das gilt, wenn die Morgen gewöhnlich sind. Ich schaue jeden Tag neu hin.',
  'done: {0}': 'erledigt: {0}',
  'to loosen up after the {0}': 'zum Auflockern nach: {0}',
  'to let the {0} sink in and be fresh for the {1}':
    'damit der Reiz wirkt ({0}) und du frisch bist für: {1}',
  'to let the {0} sink in': 'damit der Reiz wirkt ({0})',
  'to be fresh for the {0}': 'um frisch zu sein für: {0}',
  'nothing but sleep and food': 'nur Schlaf und Essen',
  'until a doctor has cleared you': 'bis dich ein Arzt freigegeben hat',
  'until you are well again': 'bis du wieder gesund bist',
  'while the pain lasts': 'solange der Schmerz dauert',
  'while the cold lasts': 'solange die Erkältung dauert',
  'your answers this morning come first': 'deine Antworten von heute früh gehen vor',
  'sleep has been short': 'der Schlaf war kurz',
  'you have been low for days': 'du bist seit Tagen müde',
  'your resting pulse is up': 'dein Ruhepuls ist erhöht',
  'your HRV is low': 'deine HRV ist niedrig',
  'it is that kind of week': 'es ist so eine Woche',
  'the last hard day is still close': 'der letzte harte Tag ist noch nah',
  'the long run is still in the legs': 'der lange Lauf steckt noch in den Beinen',
  'rest is due': 'Ruhe ist fällig',
  'there has been enough hard running lately': 'zuletzt war genug Hartes dabei',
  'the first weeks stay gentle': 'die ersten Wochen bleiben sanft',
  'your head gets a break too': 'dein Kopf bekommt auch eine Pause',
  'after a few good meals there will be more': 'nach ein paar guten Mahlzeiten gibt es mehr',
  'I know too little yet': 'ich weiß noch zu wenig',
  'more if you check in and feel normal': 'mehr, wenn du eincheckst und dich normal fühlst',
  'The week from {0}': 'Die Woche ab {0}',
  'The week': 'Die Woche',
  Tomorrow: 'Morgen',
  'Next week': 'Nächste Woche',
  'This week': 'Diese Woche',
  'As usual again': 'Wieder wie üblich',
  'Make it lighter': 'Leichter machen',
  'Not away on {0}': 'Doch nicht weg am {0}',
  'Back today': 'Heute zurück',
  '{0} is {1}.': '{0} ist {1}.',
  '{0}, week {1} of {2}.': '{0}, Woche {1} von {2}.',
  'To try next block: log your hard sessions with how they felt. Then I can compare.':
    'Zum Ausprobieren im nächsten Block: trag deine harten Einheiten ein und dazu, wie sie sich anfühlten. Dann kann ich vergleichen.',
};
