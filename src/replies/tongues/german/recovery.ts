import type { Catalogue } from '../catalogue.ts';

/** Rest, sleep, food, and the words a coach uses. */
export const recovery: Catalogue = {
  'Sleep: lights out {0} tonight': 'Schlaf: heute Licht aus um {0}',
  'Log your nights with `/sleep` and I can say how yours add up.':
    'Trag deine Nächte mit `/sleep` ein, dann kann ich sagen, was sie zusammen ergeben.',
  'Eating and drinking after: {0}': 'Essen und Trinken nach: {0}',
  'General amounts for healthy adults. With a medical condition, ask your doctor or dietitian.':
    'Allgemeine Mengen für gesunde Erwachsene. Bei einer Erkrankung frag deine Ärztin, deinen Arzt oder die Ernährungsberatung.',
  'Taper for {0}': 'Tapering für {0}',
  'Keep your usual number of runs, make each of them shorter, and keep one short piece at race pace.':
    'Lauf so oft wie sonst, jeden Lauf kürzer, und behalte ein kurzes Stück im Wettkampftempo.',
  'Last hard session 4 to 5 days before. The fitness is there; now it is about arriving fresh.':
    'Letzte harte Einheit 4 bis 5 Tage vorher. Die Form ist da; jetzt geht es darum, frisch anzukommen.',
  'Readiness {0} of 100 today': 'Tagesform heute {0} von 100',
  'How you are doing': 'Wie es bei dir läuft',
  'No readiness today: `/checkin` takes five taps.':
    'Heute keine Tagesform: `/checkin` braucht fünf Fingertipps.',
  'Last 7 days: {0}, against {1} a week before. {2}':
    'Letzte 7 Tage: {0}, zuvor im Schnitt {1} pro Woche. {2}',
  'Log two weeks of sessions and I can show where your training is going.':
    'Trag zwei Wochen lang deine Einheiten ein, dann zeige ich dir, wohin dein Training geht.',
  '{0} % of your minutes in the last 28 days were easy.':
    '{0} % deiner Minuten in den letzten 28 Tagen waren locker.',
  'Sleep: {0} a night lately.': 'Schlaf: zuletzt {0} pro Nacht.',
  'That is a clear step up, so sleep and easy days matter more.':
    'Das ist deutlich mehr als sonst, also zählen Schlaf und lockere Tage umso mehr.',
  'That is lighter than usual.': 'Das ist weniger als sonst.',
  'That is your usual range.': 'Das ist dein üblicher Bereich.',
  'Nothing special needed: your next ordinary meal and a drink will do.':
    'Nichts Besonderes nötig: deine nächste normale Mahlzeit und etwas zu trinken.',
  'A long one empties the tank, and filling it starts right away.':
    'Ein langer Lauf leert die Speicher, und das Auffüllen beginnt gleich danach.',
  'After hard work the muscles take up food best in the first hours.':
    'Nach harter Arbeit nehmen die Muskeln in den ersten Stunden am besten auf.',
  'You ate or drank less than you needed on {0} of the last 5 days. That alone can make running feel heavy: one more proper meal today helps more than any session.':
    'An {0} der letzten 5 Tage hast du weniger gegessen oder getrunken, als du brauchst. Das allein kann Laufen schwer machen: Eine richtige Mahlzeit mehr hilft heute mehr als jede Einheit.',
  'Bone pain that comes back can mean the body is short of energy. Periods that stay away can too. A doctor or sports dietitian can check that, and it is worth it.':
    'Knochenschmerz, der wiederkommt, kann heißen, dass dem Körper Energie fehlt. Eine ausbleibende Periode auch. Eine Arztpraxis oder Sporternährungsberatung kann das prüfen, und es lohnt sich.',
  'Within the hour: something with carbohydrate and something with protein, such as rice and eggs, a sandwich and milk, or yoghurt with fruit and oats. Then a proper meal.':
    'Innerhalb einer Stunde: etwas mit Kohlenhydraten und etwas mit Eiweiß, etwa Reis und Eier, Brot und Milch oder Joghurt mit Obst und Haferflocken. Danach eine richtige Mahlzeit.',
  'Tell me your weight in `/me settings` and I can say it in grams.':
    'Sag mir in `/me settings` dein Gewicht, dann nenne ich dir Gramm.',
  'Carbohydrate: {0} an hour for the first {1} hours, if you train again within a day. Otherwise eat well by evening.':
    'Kohlenhydrate: {0} pro Stunde in den ersten {1} Stunden, falls du innerhalb eines Tages wieder trainierst. Sonst iss bis zum Abend gut.',
  'Protein: {0} soon, about a large pot of yoghurt or three eggs.':
    'Eiweiß: bald {0}, etwa ein großer Becher Joghurt oder drei Eier.',
  'Drink {0} to {1} litres for every kilo you lost, over a few hours. In heat, or with salt marks on your shirt, add some salt to the food.':
    'Trink {0} bis {1} Liter für jedes verlorene Kilo, über ein paar Stunden verteilt. Bei Hitze oder Salzrändern am Shirt gib etwas Salz ans Essen.',
  '{0}–{1} g': '{0}–{1} g',
  'Effort from 0 to 10, as you felt it over the whole session: 3 is easy talking, 5 steady, 7 hard, 10 all out. No watch needed, and it is the number that tells me most.':
    'Anstrengung von 0 bis 10, so wie du die ganze Einheit empfunden hast: 3 heißt locker reden, 5 zügig, 7 hart, 10 alles gegeben. Du brauchst keine Uhr dafür, und es ist die Zahl, die mir am meisten sagt.',
  'Minutes times effort: 40 minutes at effort 4 is 160. It says how much a session asked of you, and only means something beside your own other days.':
    'Minuten mal Anstrengung: 40 Minuten bei Anstrengung 4 sind 160. Das sagt, wie viel dir eine Einheit abverlangt hat, und zählt nur im Vergleich mit deinen anderen Tagen.',
  'How this morning compares with your own normal, from your answers and your sleep: 70 is an ordinary day for you, 100 the top. It is about you only, never against others.':
    'Wie dieser Morgen im Vergleich zu deinem Normalwert ist, aus deinen Antworten und deinem Schlaf: 70 ist ein gewöhnlicher Tag für dich, 100 das Höchste. Es geht nur um dich, nie um andere.',
  'Slow enough to talk in whole sentences. Most of a good week is easy, and nearly everybody runs it too fast at first.':
    'Langsam genug, um in ganzen Sätzen zu reden. Der größte Teil einer guten Woche ist locker, und fast alle laufen das anfangs zu schnell.',
  'A bit quicker than easy: you can still talk, but in short sentences. Comfortable, not hard.':
    'Etwas schneller als locker: Du kannst noch reden, aber in kurzen Sätzen. Angenehm, nicht hart.',
  'Comfortably hard, the pace you could hold for about an hour in a race. Usually 15 to 30 minutes of it, with easy running before and after.':
    'Angenehm hart, das Tempo, das du im Wettkampf etwa eine Stunde halten könntest. Meist 15 bis 30 Minuten davon, davor und danach locker.',
  'Short hard pieces with easy breaks between them, such as six times three minutes. It counts as a hard day, so easy days go around it.':
    'Kurze harte Stücke mit lockeren Pausen dazwischen, etwa sechsmal drei Minuten. Das zählt als harter Tag, also liegen lockere Tage drumherum.',
  'Swedish for speed play: quicker and easier running mixed by feel, without a watch. How hard it is depends on you, and it usually counts as a hard day.':
    'Schwedisch für Spiel mit der Geschwindigkeit: schneller und locker im Wechsel, nach Gefühl und ohne Uhr. Wie hart es wird, liegt an dir; meist zählt es als harter Tag.',
  'Repeats up a slope, walking or jogging back down. They build strength at less speed than the track, and count as a hard day.':
    'Wiederholungen bergauf, gehend oder trabend zurück. Sie kräftigen bei weniger Tempo als auf der Bahn und zählen als harter Tag.',
  'A run that starts easy and gets quicker bit by bit, so that the last part is the hard one.':
    'Ein Lauf, der locker beginnt und nach und nach schneller wird, sodass der letzte Teil der harte ist.',
  'The longest run of your week, at an easy pace. It teaches the body to keep going, so there is one a week and an easy day after it.':
    'Der längste Lauf deiner Woche, in lockerem Tempo. Er lehrt den Körper, weiterzulaufen; darum gibt es einen pro Woche und danach einen lockeren Tag.',
  'Four to six relaxed, quick runs of about 20 seconds at the end of an easy run, walking back each time. They keep the legs quick and cost little.':
    'Vier bis sechs entspannte, schnelle Läufe von etwa 20 Sekunden am Ende eines lockeren Laufs, jedes Mal zurückgehen. Sie halten die Beine flink und kosten wenig.',
  'How much the time between heartbeats varies in the morning. Low for several days can mean you are tired; one day alone means little.':
    'Wie stark die Zeit zwischen den Herzschlägen am Morgen schwankt. Mehrere Tage niedrig kann müde heißen; ein Tag allein sagt wenig.',
  'A lighter week on purpose: the same number of runs, each shorter. The work of the weeks before settles in it.':
    'Eine absichtlich leichtere Woche: gleich viele Läufe, jeder kürzer. In ihr setzt sich die Arbeit der Wochen davor.',
  'Running less in the last days before a race, so that you start fresh. The fitness stays, the tiredness goes.':
    'In den letzten Tagen vor einem Wettkampf weniger laufen, damit du frisch startest. Die Form bleibt, die Müdigkeit geht.',
  'Gentle movement instead of a run: a walk, an easy spin, a swim, some mobility. It helps the next hard day more than another run would.':
    'Sanfte Bewegung statt Laufen: ein Spaziergang, lockeres Radfahren, Schwimmen, Mobilität. Das hilft dem nächsten harten Tag mehr als noch ein Lauf.',
  'A day without training, planned like any other session. Muscle and tendon rebuild on it.':
    'Ein Tag ohne Training, geplant wie jede andere Einheit. Muskeln und Sehnen bauen sich an ihm wieder auf.',
  RPE: 'RPE',
  load: 'Belastung',
  readiness: 'Tagesform',
  easy: 'locker',
  steady: 'zügig',
  tempo: 'Tempodauerlauf',
  intervals: 'Intervalle',
  strides: 'Steigerungen',
  HRV: 'HRV',
  'active recovery': 'aktive Erholung',
  '{0}, {1} min': '{0}, {1} min',
  'A real day off': 'Ein richtig freier Tag',
  'No training, nothing to make up for. Do as you like.':
    'Kein Training, nichts nachzuholen. Mach, was du magst.',
  'Rest is when the work you did turns into fitness.': 'In der Ruhe wird aus der Arbeit Form.',
  'Easy swim': 'Lockeres Schwimmen',
  'Any stroke, long and unhurried, with a rest at the wall whenever you want one.':
    'Egal welcher Stil, lang und ohne Eile, mit Pause am Beckenrand, wann du magst.',
  'The water carries you, so the legs move without a single landing.':
    'Das Wasser trägt dich, die Beine bewegen sich ohne einen einzigen Aufprall.',
  'Pool running': 'Aquajogging',
  'Deep water, upright, a relaxed running motion with or without a belt. Stop if it hurts.':
    'Tiefes Wasser, aufrecht, entspannte Laufbewegung mit oder ohne Gürtel. Hör auf, wenn es weh tut.',
  'The running movement without the impact.': 'Die Laufbewegung ohne den Aufprall.',
  'Easy spin': 'Lockeres Radfahren',
  'Small gear, quick light legs, flat road or rollers. You could talk on the phone all the way.':
    'Kleiner Gang, schnelle leichte Beine, flache Straße oder Rolle. Du könntest die ganze Zeit telefonieren.',
  'Blood through tired legs, and no pounding.': 'Durchblutung für müde Beine, ganz ohne Aufprall.',
  'Easy row or cross-trainer': 'Lockeres Rudern oder Crosstrainer',
  'Light resistance, smooth rhythm, breathing through the nose.':
    'Leichter Widerstand, runder Rhythmus, Atmen durch die Nase.',
  'The whole body turns over and the feet have the day off.':
    'Der ganze Körper arbeitet mit, und die Füße haben frei.',
  Walk: 'Spaziergang',
  'Brisk enough to feel awake, slow enough to look around.':
    'Flott genug, um wach zu werden, langsam genug, um dich umzusehen.',
  'It loosens the legs and costs almost nothing.': 'Das lockert die Beine und kostet fast nichts.',
  'Run and walk': 'Laufen und Gehen',
  'Two minutes of slow jogging, one of walking, in turn. Go home early if you like.':
    'Zwei Minuten langsam traben, eine gehen, im Wechsel. Geh früher heim, wenn du magst.',
  'The walks keep it truly easy.': 'Das Gehen hält es wirklich locker.',
  'Easy jog': 'Lockeres Traben',
  'Slower than you think, on grass or a soft path if there is one. Full sentences all the way.':
    'Langsamer, als du denkst, auf Gras oder weichem Weg, falls es einen gibt. Ganze Sätze bis zum Schluss.',
  'Enough to shake the legs out, too little to tire them.':
    'Genug, um die Beine auszuschütteln, zu wenig, um sie zu ermüden.',
  'Hip mobility': 'Mobilität für die Hüfte',
  'Half-kneeling hip-flexor rock, 90/90 turns and slow leg swings, eight of each a side.':
    'Im halben Kniestand den Hüftbeuger wiegen, 90/90-Drehungen und langsame Beinschwünge, je acht pro Seite.',
  'Free hips give you your stride back after a lot of sitting or running.':
    'Freie Hüften geben dir nach viel Sitzen oder Laufen deinen Schritt zurück.',
  'Ankle mobility': 'Mobilität für die Knöchel',
  'Knee over the toes at a wall, slow calf raises, circles. Two rounds, no pain.':
    'Knie über die Zehen zur Wand, langsames Wadenheben, Kreise. Zwei Runden, ohne Schmerz.',
  'An ankle that bends lets the calf and Achilles share the load.':
    'Ein beweglicher Knöchel lässt Wade und Achillessehne die Last teilen.',
  'Upper back mobility': 'Mobilität für den oberen Rücken',
  'Open-book turns lying on your side, then cat and cow on hands and knees, eight of each.':
    'Seitlich liegend den Arm öffnen wie ein Buch, dann Katze und Kuh im Vierfüßlerstand, je acht.',
  'An upper back that turns makes room to breathe and takes the strain off the hips.':
    'Ein oberer Rücken, der sich dreht, macht Platz zum Atmen und entlastet die Hüfte.',
  'Foam rolling': 'Faszienrolle',
  'Calves, thighs, glutes: a minute each, slow, at a pressure you can breathe through.':
    'Waden, Oberschenkel, Po: je eine Minute, langsam, mit Druck, bei dem du ruhig atmest.',
  'It takes the edge off soreness for a while. It need not hurt to work.':
    'Das nimmt Muskelkater für eine Weile die Spitze. Es muss nicht weh tun, um zu wirken.',
  'Foot and calf massage': 'Massage für Fuß und Wade',
  'A ball under each foot for two minutes, then thumbs up the calf, towards the heart.':
    'Ein Ball zwei Minuten unter jedem Fuß, dann mit den Daumen die Wade hinauf, zum Herzen hin.',
  'Feet and calves take every landing, and they are the easiest to look after.':
    'Füße und Waden fangen jeden Schritt ab, und sie sind am leichtesten zu pflegen.',
  'Legs up the wall': 'Beine hoch an die Wand',
  'Lie on your back, heels high against a wall, arms loose. Nothing else.':
    'Leg dich auf den Rücken, Fersen hoch an die Wand, Arme locker. Sonst nichts.',
  'Heavy legs feel lighter, and you have to lie down to do it.':
    'Schwere Beine fühlen sich leichter an, und du musst dafür liegen.',
  'Slow breathing': 'Langsames Atmen',
  'In for four, out for six, through the nose if you can. About six breaths a minute.':
    'Auf vier ein, auf sechs aus, möglichst durch die Nase. Etwa sechs Atemzüge pro Minute.',
  'A long breath out tells the body that the work is over.':
    'Langes Ausatmen sagt dem Körper, dass die Arbeit vorbei ist.',
  'Body scan': 'Körperreise',
  'Lie down and let your attention go slowly from toes to head, loosening what you find.':
    'Leg dich hin und geh mit der Aufmerksamkeit langsam von den Zehen zum Kopf. Lockere, was du findest.',
  'You notice where you are holding on, and it is half-way to sleep.':
    'Du merkst, wo du festhältst, und bist schon halb im Schlaf.',
  Nap: 'Nickerchen',
  'Between one and four in the afternoon, with an alarm, dark if you can.':
    'Zwischen ein und vier Uhr nachmittags, mit Wecker, möglichst dunkel.',
  'It pays back part of a short night without spoiling the next one.':
    'Es holt einen Teil einer kurzen Nacht zurück, ohne die nächste zu stören.',
  'Early night': 'Früh ins Bett',
  'Screens off and lights low an hour before, in bed half an hour earlier than usual.':
    'Bildschirme aus und Licht gedimmt eine Stunde vorher, eine halbe Stunde früher im Bett als sonst.',
  'No other recovery does as much as sleep.': 'Nichts erholt so gut wie Schlaf.',
  'Drink and eat well': 'Gut trinken und essen',
  'A proper meal with carbohydrate and protein, and a drink within reach all day.':
    'Eine richtige Mahlzeit mit Kohlenhydraten und Eiweiß, und den ganzen Tag etwas zu trinken in Reichweite.',
  'Repair needs something to build with.': 'Reparieren braucht Baustoff.',
  'Walk outside, phone away': 'Draußen gehen, Handy weg',
  'Trees or water if they are near. No pace, no route, nobody to answer.':
    'Bäume oder Wasser, falls in der Nähe. Kein Tempo, keine Strecke, niemand, dem du antworten musst.',
  'A lighter head matters as much as lighter legs.':
    'Ein leichter Kopf zählt so viel wie leichte Beine.',
  'Quiet minutes': 'Stille Minuten',
  'Sit, close your eyes, count ten breaths, begin again. Wandering off is part of it.':
    'Setz dich, schließ die Augen, zähl zehn Atemzüge, fang von vorn an. Abschweifen gehört dazu.',
  'A few minutes with nothing to achieve.': 'Ein paar Minuten, in denen nichts zu schaffen ist.',
  'Something that is not running': 'Etwas, das nicht Laufen ist',
  'An hour for a friend, a book, an instrument, a long bath. Your choice.':
    'Eine Stunde für Freunde, ein Buch, ein Instrument, ein langes Bad. Du wählst.',
  'Running comes back by itself when it has been missed a little.':
    'Die Lust am Laufen kommt von selbst zurück, wenn es ein wenig gefehlt hat.',
  'Run without a watch': 'Ohne Uhr laufen',
  'Easy, by feel, somewhere you like. Leave the watch at home and note the minutes roughly.':
    'Locker, nach Gefühl, wo es dir gefällt. Lass die Uhr daheim und merk dir ungefähr die Minuten.',
  'Nothing to measure up to for once.': 'Einmal nichts, woran du dich misst.',
  'Easy run with company': 'Locker laufen in Gesellschaft',
  'Go with somebody slower, talk the whole way, stop for coffee.':
    'Lauf mit jemandem, der langsamer ist, rede den ganzen Weg, halt für einen Kaffee.',
  'It reminds you what the running is for.': 'Es erinnert dich daran, wofür du läufst.',
  'Relaxed strides': 'Entspannte Steigerungen',
  'After an easy run, four to six times 15 to 20 seconds quick and loose, a full walk back.':
    'Nach einem lockeren Lauf vier- bis sechsmal 15 bis 20 Sekunden flott und locker, ganz zurückgehen.',
  'The legs remember speed without paying for it.':
    'Die Beine behalten das Tempo, ohne dafür zu zahlen.',
  'Gentle hill technique': 'Sanfte Hügeltechnik',
  'Six times 20 seconds up a mild slope, tall, quick feet, well under full effort. Walk down.':
    'Sechsmal 20 Sekunden einen flachen Hang hinauf, aufrecht, schnelle Füße, weit unter voller Kraft. Hinunter gehen.',
  'A hill teaches a good stride, kindly.': 'Ein Hügel lehrt auf sanfte Art einen guten Schritt.',
  'Today is for getting seen by a doctor. Training can wait.':
    'Heute geht es darum, dich ärztlich untersuchen zu lassen. Das Training kann warten.',
  'Your body is busy getting well. All it needs from you is rest, drink and sleep.':
    'Dein Körper ist mit Gesundwerden beschäftigt. Er braucht von dir nur Ruhe, Trinken und Schlaf.',
  'Today gives what hurts a chance to settle.':
    'Heute bekommt das, was weh tut, Zeit zum Beruhigen.',
  'Keep it gentle while the cold passes.': 'Halt es sanft, bis die Erkältung vorbei ist.',
  'You raced. The days after it are where it turns into something.':
    'Du hattest einen Wettkampf. In den Tagen danach wird etwas daraus.',
  'Your head could do with a rest too, so that comes first.':
    'Dein Kopf kann auch eine Pause brauchen, also kommt die zuerst.',
  'Sore legs mend with gentle movement, food and sleep.':
    'Müde Beine heilen mit sanfter Bewegung, Essen und Schlaf.',
  'Yesterday’s hard work is being built in today.':
    'Die harte Arbeit von gestern wird heute eingebaut.',
  'After a long one the tendons and the tank fill up slower than you feel.':
    'Nach einem langen Lauf füllen sich Sehnen und Speicher langsamer, als du es fühlst.',
  'The night was short, so sleep comes before anything else.':
    'Die Nacht war kurz, also kommt Schlaf vor allem anderen.',
  'There is a lot going on. Today should take some weight off.':
    'Bei dir ist viel los. Heute soll etwas Gewicht abnehmen.',
  'The work is done. Freshness is the training now.':
    'Die Arbeit ist getan. Jetzt ist Frische das Training.',
  'Your days have been much alike for two weeks. A change does as much good as a rest.':
    'Deine Tage waren zwei Wochen lang sehr ähnlich. Abwechslung tut so gut wie Ruhe.',
  'Easy days are what makes the hard ones count.':
    'Lockere Tage sorgen dafür, dass die harten zählen.',
  'You get up at {0} and need {1}: lights out {2}.':
    'Du stehst um {0} auf und brauchst {1}: Licht aus um {2}.',
  'Screens away and lights low from {0}, bedroom dark and cool, last coffee by {1}.':
    'Ab {0} Bildschirme weg und Licht gedimmt, Schlafzimmer dunkel und kühl, letzter Kaffee bis {1}.',
  'If you lie awake, resting quietly still counts. One odd night does not spoil a session.':
    'Wenn du wach liegst, zählt ruhiges Liegen auch. Eine einzelne Nacht verdirbt keine Einheit.',
  'You told me you need {0}.': 'Du hast mir gesagt, dass du {0} brauchst.',
  'Most adults need 7 to 9 hours. I take {0} until I know yours.':
    'Die meisten Erwachsenen brauchen 7 bis 9 Stunden. Ich nehme {0}, bis ich deinen Bedarf kenne.',
  'You wake up rested after about {0}, going by {1}.':
    'Nach etwa {0} wachst du erholt auf. Grundlage: {1}.',
  night: 'Nacht',
  nights: 'Nächte',
  'You slept {0}, {1} under what you need. A nap of {2} to {3} min between {4} and {5} helps; not later, and set an alarm.':
    'Du hast {0} geschlafen, {1} unter deinem Bedarf. Ein Nickerchen von {2} bis {3} min zwischen {4} und {5} hilft; nicht später, und mit Wecker.',
  '{0} a night over {1} of the last 7 nights.': '{0} pro Nacht in {1} der letzten 7 Nächte.',
  'Under seven hours on average, so no more kilometres this week than last.':
    'Im Schnitt unter sieben Stunden, also diese Woche nicht mehr Kilometer als letzte.',
  'The same bedtime most nights does more than one long lie-in.':
    'Meist dieselbe Schlafenszeit bringt mehr als einmal lange ausschlafen.',
  'Dark, cool and quiet. Screens and coffee well before bed, not in it.':
    'Dunkel, kühl und still. Bildschirm und Kaffee weit vor dem Bett, nicht darin.',
  'Before a race, the night before last is the one that counts. A short last night is normal and costs little.':
    'Vor einem Wettkampf zählt die vorletzte Nacht. Eine kurze letzte Nacht ist normal und kostet wenig.',
  'After night shifts, sleep when you can and count the 24 hours, not the night. Odd hours are normal for shift workers.':
    'Nach Nachtschichten schlaf, wann du kannst, und zähl die 24 Stunden, nicht die Nacht. Ungewöhnliche Zeiten sind bei Schichtarbeit normal.',
  'Your nights are of steady length, which helps.':
    'Deine Nächte sind gleichmäßig lang, das hilft.',
  'Your nights vary by about {0} min, which is ordinary.':
    'Deine Nächte schwanken um etwa {0} min, das ist gewöhnlich.',
  'Your nights vary by about {0}. Steadier hours would help.':
    'Deine Nächte schwanken um etwa {0}. Gleichmäßigere Zeiten würden helfen.',
  'I know of no race of yours. Tell me which and when: “half marathon in 9 days, how do I taper?”.':
    'Ich weiß von keinem Wettkampf. Sag mir, welcher und wann: „half marathon in 9 days, how do I taper?“.',
  '{0} days to go: train as usual until {1} days before, then come down.':
    'Noch {0} Tage: Trainiere wie gewohnt bis {1} Tage vorher, dann geh zurück.',
  '• The day before: {0} % of your usual minutes': '• Am Tag davor: {0} % deiner üblichen Minuten',
  '• {0} days before: {1} % of your usual minutes':
    '• {0} Tage davor: {1} % deiner üblichen Minuten',
  'What helps sleep': 'Was dem Schlaf hilft',
};
