import type { Catalogue } from '../catalogue.ts';

/** What a day holds, and why. */
export const advice: Catalogue = {
  'Readiness {0} of 100, where 70 is your normal: nothing holds you back.':
    'Tagesform {0} von 100, 70 ist für dich normal: Nichts bremst dich.',
  '**What would change it:** {0}': '**Was es ändern würde:** {0}',
  'Today is done: {0}': 'Für heute erledigt: {0}',
  'What is left of today is for recovering.': 'Der Rest des Tages gehört der Erholung.',
  '**Tomorrow:** {0}.': '**Morgen:** {0}.',
  'I know too little to say yes.': 'Ich weiß zu wenig, um Ja zu sagen.',
  'Yes, today is a day for it. You decide.': 'Ja, heute passt es. Du entscheidest.',
  'Not all out: steady is the most for today.':
    'Nicht voll: Mehr als zügig sollte es heute nicht werden.',
  'Not hard today.': 'Heute nichts Hartes.',
  'up to {0}': 'bis {0}',
  'Two taps settle it: your energy and your legs this morning.':
    'Zwei Fingertipps klären es: Wie sind heute früh deine Energie und deine Beine?',
  'One tap settles it: your energy this morning.':
    'Ein Fingertipp klärt es: Wie ist heute früh deine Energie?',
  'One tap settles it: your legs this morning.':
    'Ein Fingertipp klärt es: Wie sind heute früh deine Beine?',
  Energy: 'Energie',
  Legs: 'Beine',
  Why: 'Warum',
  Options: 'Möglichkeiten',
  'Did it': 'Gemacht',
  'You have done: {0}': 'Du hast gemacht: {0}',
  'Why {0} {1}': 'Warum {1} {0}',
  'For the rest of the day:': 'Für den Rest des Tages:',
  '**What the day wants:** {0}': '**Was der Tag vorsieht:** {0}',
  '**What holds it there:**': '**Was dich dort hält:**',
  '**Nothing holds it back.**': '**Nichts bremst dich.**',
  '**Readiness {0} of 100**, where 70 is your normal, from {1}.':
    '**Tagesform {0} von 100**, 70 ist für dich normal. Grundlage: {1}.',
  'earlier morning': 'früherer Morgen',
  'earlier mornings': 'frühere Morgen',
  'You decide. You may go lower any day.': 'Du entscheidest. Weniger ist an jedem Tag erlaubt.',
  '{0}: ways to recover': '{0}: Wege zur Erholung',
  '{0} I would make {1} to {2} a lighter week.':
    '{0} Ich würde {1} bis {2} zu einer leichteren Woche machen.',
  'About {0} instead of {1}, still {2}, each of them shorter, with one short hard session at most.':
    'Etwa {0} statt {1}, weiterhin {2}, alle kürzer, höchstens eine kurze harte Einheit.',
  run: 'Lauf',
  runs: 'Läufe',
  'This time intensity too: keep even that one short, or leave it out.':
    'Diesmal auch weniger Intensität: Halte selbst die eine kurz, oder lass sie weg.',
  'You have trained for many days in a row, so let one of the runs become a day off.':
    'Du hast viele Tage am Stück trainiert, also lass aus einem der Läufe einen freien Tag werden.',
  'The work of the last weeks settles in that week. You decide.':
    'In dieser Woche setzt sich die Arbeit der letzten Wochen. Du entscheidest.',
  'You have built up for {0} weeks, and {1}.': 'Du hast {0} Wochen lang gesteigert, und {1}.',
  'You have built up for {0} weeks.': 'Du hast {0} Wochen lang gesteigert.',
  'your mornings have been under your normal for most of a week':
    'deine Morgen lagen die meiste Zeit der Woche unter deinem Normalwert',
  'three hard sessions had to give way to tiredness in two weeks':
    'in zwei Wochen mussten drei harte Einheiten der Müdigkeit weichen',
  'the same sessions have felt clearly harder than they used to':
    'gleiche Einheiten fühlten sich deutlich härter an als früher',
  'you have slept under seven hours a night this week':
    'du hast diese Woche unter sieben Stunden pro Nacht geschlafen',
  'your heart numbers are off their usual range': 'deine Herzwerte liegen außerhalb des Üblichen',
  '{0} % of your usual minutes': '{0} % deiner üblichen Minuten',
  'Taper day {0} of {1} for {2}: {3}.': 'Tapering für {2}, Tag {0} von {1}: {3}.',
  'Taper day {0} of {1}: {2}.': 'Tapering, Tag {0} von {1}: {2}.',
  'Today has the last short piece at race pace.':
    'Heute kommt das letzte kurze Stück im Wettkampftempo.',
  'Keep your number of runs, only make them shorter.': 'Lauf so oft wie sonst, nur kürzer.',
  'Lighter week, day {0} of {1}: {2}, the same number of runs, and the hard session is done.':
    'Leichtere Woche, Tag {0} von {1}: {2}, gleich viele Läufe, und die harte Einheit ist erledigt.',
  'Lighter week, day {0} of {1}: {2}, the same number of runs, one short hard session in the second half.':
    'Leichtere Woche, Tag {0} von {1}: {2}, gleich viele Läufe, eine kurze harte Einheit in der zweiten Hälfte.',
  'Day {0} of {1} after your race:': 'Tag {0} von {1} nach deinem Wettkampf:',
  'On the way back after {0} days off: {1} this week.':
    'Auf dem Weg zurück nach {0} freien Tagen: {1} in dieser Woche.',
  'Back after {0} days off: one more easy run first, then we build.':
    'Zurück nach {0} freien Tagen: erst noch ein lockerer Lauf, dann bauen wir auf.',
  'Back after {0} days off: two easy runs first, then we build.':
    'Zurück nach {0} freien Tagen: erst zwei lockere Läufe, dann bauen wir auf.',
  'A usual run of {0} becomes {1}, {2} and {3}.':
    'Aus einem üblichen Lauf von {0} werden {1}, {2} und {3}.',
  'The taper for {0} starts on {1} and takes about half off your minutes over {2} days.':
    'Das Tapering für {0} beginnt am {1} und nimmt über {2} Tage etwa die Hälfte deiner Minuten weg.',
  'It falls a little every day: {0} at first, {1} on {2}, {3} the day before.':
    'Es geht jeden Tag ein wenig zurück: {0} am Anfang, {1} am {2}, {3} am Tag davor.',
  'Run as often as you do now. The last short race-pace session is five or four days out; after it everything is easy.':
    'Lauf so oft wie jetzt. Die letzte kurze Einheit im Wettkampftempo ist fünf oder vier Tage vorher; danach ist alles locker.',
  'Feeling flat or restless in a taper is normal, and it says nothing about race day.':
    'Sich im Tapering matt oder unruhig zu fühlen ist normal und sagt nichts über den Wettkampftag.',
  'walking, water, sleep. Active recovery at most.':
    'Gehen, Wasser, Schlaf. Höchstens aktive Erholung.',
  'easy running, short, only if the stairs are fine.':
    'lockeres Laufen, kurz, nur wenn die Treppe gut geht.',
  'steady running is back. Hard can wait a little longer.':
    'Zügiges Laufen geht wieder. Hartes kann noch etwas warten.',
  'if you are fine again {0}, it would be {1}.': 'wenn du {0} wieder gesund bist: {1}.',
  '{0} would be {1}': '{0} {1}',
  'nothing known of today': 'über heute nichts bekannt',
  '{0}, left out': '{0}, nicht gezählt',
  '{0} a day old': '{0} einen Tag alt',
  '{0} {1} days old': '{0} {1} Tage alt',
  'a careful guess: I do not know how your energy is':
    'vorsichtig geschätzt: Ich weiß nicht, wie deine Energie ist',
  'a careful guess: I do not know how your legs are':
    'vorsichtig geschätzt: Ich weiß nicht, wie deine Beine sind',
  'a careful guess: I do not know how your energy and legs are':
    'vorsichtig geschätzt: Ich weiß nicht, wie Energie und Beine sind',
  'sure of it': 'sicher',
  'fairly sure, still learning your normal': 'ziemlich sicher, ich lerne deinen Normalwert noch',
  'I know too little about these days': 'über diese Tage weiß ich zu wenig',
  energy: 'Energie',
  legs: 'Beine',
  mood: 'Stimmung',
  stress: 'Stress',
  sleep: 'Schlaf',
  'sleep quality': 'Schlafqualität',
  training: 'Training',
  'resting heart rate': 'Ruhepuls',
  'You told me of {0}. {1} Running waits until a doctor has cleared you.':
    'Du hast mir gesagt: {0}. {1} Das Laufen wartet, bis dich ein Arzt freigegeben hat.',
  'You are ill': 'Du bist krank',
  '{0}: rest until you are well. The training will still be there.':
    '{0}: Ruhe, bis du gesund bist. Das Training läuft nicht weg.',
  '{0}: move a little and see how it feels.':
    '{0}: Beweg dich ein wenig und schau, wie es sich anfühlt.',
  '{0}: easy running only.': '{0}: nur lockeres Laufen.',
  '{0}: steady is enough for now.': '{0}: Zügig ist vorerst genug.',
  'Head cold, day {0}: easy and short, 30 minutes at most. Stop if it goes to the chest.':
    'Erkältung, Tag {0}: locker und kurz, höchstens 30 Minuten. Hör auf, wenn es auf die Brust geht.',
  'Your cold lasted {0}: one more day without hard running, so it does not come back.':
    'Deine Erkältung hat gedauert: {0}. Noch ein Tag ohne hartes Laufen, damit sie nicht wiederkommt.',
  'Your {0} hurt for more than a week: three good easy runs first, {1} done so far.':
    'Das tat mehr als eine Woche weh ({0}): erst drei gute lockere Läufe, bisher {1}.',
  'Pain at the {0}, no number yet': 'Schmerz ({0}), noch ohne Zahl',
  '{0} pain {1} of 10': 'Schmerz ({0}) {1} von 10',
  '{0}, and you limp': '{0}, und du hinkst',
  '{0}, and it was worse next morning': '{0}, und am nächsten Morgen war es schlimmer',
  '{0}: no running {1}. Bike or pool is fine if it does not hurt.':
    '{0}: kein Laufen {1}. Rad oder Wasser ist in Ordnung, wenn es nicht weh tut.',
  '{0}: easy only, and stop if it rises.': '{0}: nur locker, und hör auf, wenn es steigt.',
  '{0} is worse in the morning: nothing hard until it settles.':
    '{0}, am Morgen schlimmer: nichts Hartes, bis es sich beruhigt.',
  '{0} is new or rising: nothing hard until it settles.':
    '{0}, neu oder steigend: nichts Hartes, bis es sich beruhigt.',
  'your energy is {0}': 'deine Energie ist {0}',
  'your legs are {0}': 'deine Beine sind {0}',
  '{0}. That is reason enough.': '{0}. Das ist Grund genug.',
  'Readiness {0} where 70 is your normal, mostly {1}.':
    'Tagesform {0}, 70 ist für dich normal; vor allem: {1}.',
  'Readiness {0} where 70 is your normal.': 'Tagesform {0}, 70 ist für dich normal.',
  'You slept {0}; your usual is {1}.': 'Du hast {0} geschlafen; üblich sind bei dir {1}.',
  'Two short nights in a row, the second {0}; your usual is {1}.':
    'Zwei kurze Nächte nacheinander, die zweite {0}; üblich sind bei dir {1}.',
  'Two weeks at {0} a night, and you do best on {1}.':
    'Zwei Wochen mit {0} pro Nacht; am besten geht es dir mit {1}.',
  'Low energy on {0} of the last 4 mornings. Easy days bring it back.':
    'Wenig Energie an {0} der letzten 4 Morgen. Lockere Tage bringen sie zurück.',
  'Sore legs on {0} of the last 4 mornings. Easy days bring them back.':
    'Schwere Beine an {0} der letzten 4 Morgen. Lockere Tage machen sie wieder frisch.',
  'Your resting heart rate has been {0} over your usual for three days.':
    'Dein Ruhepuls liegt seit drei Tagen {0} über deinem üblichen.',
  'Your resting heart rate is {0} over your usual, and it is not the only sign.':
    'Dein Ruhepuls liegt {0} über deinem üblichen, und das ist nicht das einzige Zeichen.',
  'Your HRV over seven days is {0} where {1} is your usual, and it is not the only sign.':
    'Deine HRV über sieben Tage ist {0}, üblich sind {1}, und das ist nicht das einzige Zeichen.',
  'Your last hard session was {0} days ago': 'Deine letzte harte Einheit war vor {0} Tagen',
  'Your last hard session is {0} days before': 'Deine letzte harte Einheit ist {0} Tage davor',
  '{0}; you usually need {1} days, from {2} of your own hard sessions.':
    '{0}; du brauchst meist {1} Tage, das zeigen {2} deiner eigenen harten Einheiten.',
  'You ran for {0} yesterday.': 'Gestern bist du {0} gelaufen.',
  'Today has {0} of running.': 'Heute stehen {0} Laufen an.',
  'The day before has {0} of running.': 'Am Tag davor stehen {0} Laufen an.',
  'An easy day lets it sink in.': 'Ein lockerer Tag lässt es wirken.',
  '{0} of training in a row. {1} the body gets its turn.':
    '{0} Training am Stück. {1} ist der Körper dran.',
  'You asked for no hard sessions, so steady is the top.':
    'Du wolltest keine harten Einheiten, also ist zügig das Höchste.',
  '{0} in 13 days. Steady is the most that helps now.':
    '{0} in 13 Tagen. Mehr als zügig hilft gerade nicht.',
  'hard day': 'harter Tag',
  'hard days': 'harte Tage',
  'Week {0} of running. Bones and tendons take twelve, so nothing over steady yet.':
    'Laufwoche {0}. Knochen und Sehnen brauchen zwölf, also noch nichts über zügig.',
  'Mood or drive under your normal on {0} of the last 5 days. A lighter head first: run without the watch, or with friends.':
    'Stimmung oder Antrieb an {0} der letzten 5 Tage unter deinem Normalwert. Erst ein leichterer Kopf: Lauf ohne Uhr oder mit Freunden.',
  'You ate or drank too little on {0} of the last 5 days. Hard running needs fuel first.':
    'An {0} der letzten 5 Tage hast du zu wenig gegessen oder getrunken. Hartes Laufen braucht erst Energie.',
  'I have heard nothing from you these days, so I keep it easy. Tell me how you are and I can say more.':
    'In diesen Tagen habe ich nichts von dir gehört, also halte ich es locker. Sag mir, wie es dir geht, dann kann ich mehr sagen.',
  'I do not know yet how your energy is, so I hold back the hard part.':
    'Ich weiß noch nicht, wie deine Energie ist, also halte ich das Harte zurück.',
  'I do not know yet how your legs are, so I hold back the hard part.':
    'Ich weiß noch nicht, wie deine Beine sind, also halte ich das Harte zurück.',
  'I do not know yet how your energy and legs are, so I hold back the hard part.':
    'Ich weiß noch nicht, wie Energie und Beine sind, also halte ich das Harte zurück.',
  'You ran hard yesterday': 'Gestern bist du hart gelaufen',
  'Today is hard': 'Heute ist hart',
  'The day before is hard': 'Der Tag davor ist hart',
  'This is your lighter week: the gain of the last ones comes now.':
    'Das ist deine leichtere Woche: Jetzt kommt der Gewinn der letzten.',
  'You are tapering: being fresh on the day is the training now.':
    'Du bist im Tapering: Am Tag selbst frisch zu sein ist jetzt das Training.',
  'Your race is still in the legs. Walk, swim, sleep.':
    'Dein Wettkampf steckt noch in den Beinen. Geh, schwimm, schlaf.',
  'Your race is still in the legs. A little more every few days brings them back.':
    'Dein Wettkampf steckt noch in den Beinen. Alle paar Tage etwas mehr bringt sie zurück.',
  'You are coming back after days off: easy runs first.':
    'Du kommst nach freien Tagen zurück: erst lockere Läufe.',
  'You are coming back after a long break: nothing hard in this half of it.':
    'Du kommst nach langer Pause zurück: in dieser Hälfte nichts Hartes.',
  'Please see a doctor today.': 'Bitte geh heute zum Arzt.',
  'If it is there now, call the emergency number; if it has passed, see a doctor today.':
    'Ist es jetzt da, ruf den Notruf; ist es vorbei, geh heute noch in ärztliche Hände.',
  'Running waits until a doctor has cleared you.':
    'Das Laufen wartet, bis dich eine Ärztin oder ein Arzt freigegeben hat.',
  'Call the emergency number now, or have someone take you there.':
    'Ruf jetzt den Notruf, oder lass dich hinbringen.',
  'Please have a doctor look at it before you run again.':
    'Bitte lass es ärztlich ansehen, bevor du wieder läufst.',
  'You are not alone with it. Please call a crisis line or the emergency number now, or go to someone you trust.':
    'Du bist damit nicht allein. Bitte ruf jetzt eine Krisenhilfe oder den Notruf an, oder geh zu jemandem, dem du vertraust.',
  '{0} without a rest day. Plan one soon: rest is training too.':
    '{0} ohne Ruhetag. Plan bald einen: Ruhe ist auch Training.',
  'Your longest run in 30 days is {0}, so stay within {1}.':
    'Dein längster Lauf in 30 Tagen war {0}, also bleib innerhalb von {1}.',
  '{0} % of your last four weeks was easy. Most runners do well from 70 %.':
    '{0} % deiner letzten vier Wochen waren locker. Den meisten geht es ab 70 % gut.',
  'Your last 7 days are {0} % above your month. Fine once, not twice.':
    'Deine letzten 7 Tage liegen {0} % über deinem Monat. Einmal in Ordnung, nicht zweimal.',
  '{0} at {1} of 10: keep an eye on it.': '{0}, {1} von 10: Behalt es im Auge.',
  'Race day is your call. Start easy: {0}': 'Am Wettkampftag entscheidest du. Fang locker an: {0}',
  'with your energy at {0}, {1}.': 'wenn deine Energie {0} ist: {1}.',
  'with your legs at {0}, {1}.': 'wenn deine Beine {0} sind: {1}.',
  'tell me your energy and your legs; if both are {0}, {1}.':
    'sag mir deine Energie und deine Beine; sind beide {0}: {1}.',
  'after {0} of sleep, {1}.': 'nach {0} Schlaf: {1}.',
  'with the {0} pain gone, {1}.': 'wenn der Schmerz weg ist ({0}): {1}.',
  'once a doctor has cleared you, {0}.': 'sobald dich ein Arzt freigegeben hat: {0}.',
  '{0}, if you feel normal by then.': '{0}, wenn du dich bis dahin normal fühlst.',
  'Race day: {0}.': 'Wettkampftag: {0}.',
  'You named {0} for this day.': 'Du hast für diesen Tag {0} vorgesehen.',
  'Taper: {0}, sharp and short, so you arrive fresh.':
    'Tapering: {0}, knackig und kurz, damit du frisch ankommst.',
  'Lighter week: {0}.': 'Leichtere Woche: {0}.',
  'After your race: {0}.': 'Nach deinem Wettkampf: {0}.',
  'On the way back: {0}.': 'Auf dem Weg zurück: {0}.',
  'This is time off, so nothing is planned. Enjoy it.':
    'Das ist freie Zeit, also ist nichts geplant. Genieß sie.',
  'It is club night: {0}.': 'Heute ist Vereinsabend: {0}.',
  'This is your usual rest day. Rest is when the work pays off.':
    'Das ist dein üblicher Ruhetag. In der Ruhe zahlt sich die Arbeit aus.',
  'This is your usual day for an easy run.': 'Das ist dein üblicher Tag für einen lockeren Lauf.',
  'This is your usual day for {0}.': 'An diesem Tag steht bei dir meist an: {0}.',
  'I do not know your week yet, so a short easy run is a good start.':
    'Ich kenne deine Woche noch nicht, also ist ein kurzer lockerer Lauf ein guter Anfang.',
  'No cases': 'Noch keine Fälle',
  'One case': 'Ein Fall',
  '{0} cases': '{0} Fälle',
  'I keep score of my own calls. {0} so far; from 8 on I show it.':
    'Ich führe Buch über meine eigenen Ratschläge. {0} bisher; ab 8 zeige ich es.',
  '{0} times of {1} when you followed': '{0} von {1} Mal, wenn du gefolgt bist',
  '{0} times of {1} when you went your own way':
    '{0} von {1} Mal, wenn du deinen eigenen Weg gegangen bist',
  'In the last eight weeks I made {0} calls and you went along with {1}. After I had held you back, the morning felt normal or better {2}. It compares, it does not prove.':
    'In den letzten acht Wochen habe ich {0} Mal geraten, und du bist {1} Mal mitgegangen. Nachdem ich gebremst hatte, fühlte sich der Morgen normal oder besser an: {2}. Das vergleicht, es beweist nicht.',
  'One week in which plan and body agreed.': 'Eine Woche, in der Plan und Körper einig waren.',
  '{0} weeks in a row in which plan and body agreed.':
    '{0} Wochen in Folge, in denen Plan und Körper einig waren.',
  'Rest kept in them: {0}.': 'Eingehaltene Ruhe darin: {0}.',
  'It waits for you while you are off.': 'Sie wartet auf dich, solange du pausierst.',
  '({0} easy runs against {1} of the eight weeks before)':
    '({0} lockere Läufe gegen {1} der acht Wochen davor)',
  '{0} %': '{0} %',
  'Easy running is as fast as before at the same effort {0}.':
    'Lockeres Laufen ist bei gleicher Anstrengung so schnell wie vorher {0}.',
  'Easy running has become about {0} faster at the same effort {1}.':
    'Lockeres Laufen ist bei gleicher Anstrengung etwa {0} schneller geworden {1}.',
  'Easy running is about {0} slower at the same effort {1}. Heat, hills and tiredness do that too.':
    'Lockeres Laufen ist bei gleicher Anstrengung etwa {0} langsamer {1}. Hitze, Hügel und Müdigkeit machen das auch.',
  'Save these': 'Das speichern',
  'I do not know that kind of session.': 'Diese Art von Einheit kenne ich nicht.',
  'I can speak of today and the seven days ahead. Further out depends on how you sleep and feel until then.':
    'Ich kann über heute und die nächsten sieben Tage reden. Alles Weitere hängt davon ab, wie du bis dahin schläfst und dich fühlst.',
  'That was about {0}, and the day is over.': 'Das ging um {0}, und der Tag ist vorbei.',
  Today: 'Heute',
  '{0} of sleep': '{0} Schlaf',
  'HRV {0}': 'HRV {0}',
  'If so ({0}); nothing is stored:': 'Angenommen ({0}); nichts wird gespeichert:',
  'Counting {0}, which is not in your diary yet:':
    'Mitgezählt, noch nicht in deinem Tagebuch: {0}.',
  'That would change nothing: {0} either way.': 'Das würde nichts ändern: so oder so {0}.',
  'As things stand it would be {0}.': 'So, wie es steht, wäre es {0}.',
  'If that morning is ordinary. I look again then.':
    'Wenn der Morgen gewöhnlich ist. Dann schaue ich neu hin.',
  'One session a day is enough, so no second hard one today.':
    'Eine Einheit am Tag genügt, also keine zweite harte heute.',
  'Good for now: **{0}**.': 'Gut für jetzt: **{0}**.',
  'More comes back day by day.': 'Mehr kommt Tag für Tag zurück.',
  '{0} of {1} things known, and {2}': '{0} von {1} Angaben bekannt, dazu {2}',
  '{0} of {1} things known': '{0} von {1} Angaben bekannt',
  'a careful guess': 'vorsichtig geschätzt',
  'Not hard today: your health comes first.': 'Heute nicht hart: Deine Gesundheit geht vor.',
  'If both are {0}, {1}.': 'Wenn beide {0} sind: {1}.',
  '{0}; {1} days between hard sessions bring the most.':
    '{0}; {1} Tage zwischen harten Einheiten bringen am meisten.',
  'You went higher than my call {0}. How this morning feels is good to know.':
    'Du bist {0} höher gegangen als mein Rat. Wie sich der Morgen anfühlt, ist gut zu wissen.',
  'You were ill for {0}, and this is day {1} of being well':
    'Du warst krank ({0}), und dies ist Tag {1} wieder gesund',
  'You were ill for {0}, and {1} is day {2} of being well':
    'Du warst krank ({0}), und {1} ist Tag {2} wieder gesund',
};
