import type { Catalogue } from '../catalogue.ts';

/** Answers to what is asked in a direct message: sleep, food, how it goes, what if. */
export const questions: Catalogue = {
  // How it goes.
  '**Readiness {0} of 100**, from today’s answers alone: there are no earlier mornings to compare with yet.':
    '**Tagesform {0} von 100**, nur aus den Antworten von heute: Noch gibt es keine früheren Morgen zum Vergleichen.',
  '70 is your normal.': '70 ist dein Normal.',
  'There are no earlier mornings to compare with yet.':
    'Noch gibt es keine früheren Morgen zum Vergleichen.',
  'It rests on today’s answers against {0}.': 'Grundlage sind die Antworten von heute gegen {0}.',
  'Fitness: too early to tell': 'Fitness: noch zu früh, um es zu sagen',
  'That takes easy runs with distance and time over some weeks; then I compare them.':
    'Dafür brauche ich über einige Wochen lockere Läufe mit Strecke und Zeit; dann vergleiche ich sie.',
  'Readiness {0} of 100, where 70 is your normal.':
    'Tagesform {0} von 100, wobei 70 dein Normal ist.',
  'Your training so far': 'Dein Training bisher',
  'Some signs of doing a lot': 'Einige Zeichen, dass es viel ist',
  'Nothing here says too much': 'Nichts hier spricht für zu viel',
  'I know too little to tell': 'Ich weiß zu wenig, um das zu sagen',
  'A diary shows the load, not the whole of you. Tired for weeks with enough rest and food is one for a doctor.':
    'Ein Tagebuch zeigt die Belastung, nicht den ganzen Menschen. Wer trotz genug Ruhe und Essen wochenlang müde ist, sollte zu einer Ärztin oder einem Arzt.',
  'No readiness today': 'Heute keine Tagesform',
  '`/checkin` takes five taps, and then I know.':
    '`/checkin` dauert fünf Fingertipps, dann weiß ich es.',
  'Getting fitter': 'Du wirst fitter',
  'Holding your fitness': 'Du hältst deine Fitness',
  'Slower lately': 'Zuletzt langsamer',
  'This week is a clear step up.': 'Diese Woche ist deutlich mehr als sonst.',
  'Under seven hours of sleep a night.': 'Unter sieben Stunden Schlaf pro Nacht.',
  'Easy running has become slower.': 'Lockeres Laufen ist langsamer geworden.',
  'A clear step up this week': 'Diese Woche deutlich mehr als sonst',
  'Lighter than usual this week': 'Diese Woche leichter als sonst',
  'Your usual range this week': 'Diese Woche in deinem üblichen Bereich',

  // Food and drink.
  'Keep {0} kg for next time': '{0} kg merken',
  'Eating before: {0}': 'Essen davor: {0}',
  'Eating before a run': 'Essen vor einem Lauf',
  'A meal you know before it: about {0} g of carbohydrate an hour ahead, up to {1} g four hours ahead.':
    'Davor eine vertraute Mahlzeit: etwa {0} g Kohlenhydrate eine Stunde davor, bis zu {1} g vier Stunden davor.',
  'Two to three hours before: a meal you know, mostly carbohydrate, such as porridge, toast with jam or rice. Little fat and fibre.':
    'Zwei bis drei Stunden davor: eine vertraute Mahlzeit, vor allem Kohlenhydrate, etwa Haferbrei, Toast mit Marmelade oder Reis. Wenig Fett und Ballaststoffe.',
  'Only an hour: something small, such as a banana or a slice of toast. Before an easy hour you need nothing special.':
    'Nur noch eine Stunde: etwas Kleines, etwa eine Banane oder eine Scheibe Toast. Vor einer lockeren Stunde brauchst du nichts Besonderes.',
  'On the way: {0} of carbohydrate an hour.': 'Unterwegs: {0} Kohlenhydrate pro Stunde.',
  'On the way: {0}': 'Unterwegs: {0}',
  'Eating on the way': 'Essen unterwegs',
  '{0} of carbohydrate an hour, from the first half hour on. A gel or a banana is about 25 g.':
    '{0} Kohlenhydrate pro Stunde, ab der ersten halben Stunde. Ein Gel oder eine Banane hat etwa 25 g.',
  'That is short enough to need nothing on the way.':
    'Das ist kurz genug, um unterwegs nichts zu brauchen.',
  'Under 75 min: nothing. From there 30–60 g of carbohydrate an hour; beyond two and a half hours up to 90 g, of two kinds of sugar. A gel or a banana is about 25 g.':
    'Unter 75 min: nichts. Darüber 30–60 g Kohlenhydrate pro Stunde; über zweieinhalb Stunden bis zu 90 g, aus zwei Zuckerarten. Ein Gel oder eine Banane hat etwa 25 g.',
  'Try it on long runs first: the stomach learns it, too.':
    'Probier es erst auf langen Läufen: Auch der Magen lernt es.',
  'Eating after a run': 'Essen nach einem Lauf',
  'Something with carbohydrate and protein within the hour, then a proper meal, and drink to thirst. Name the session, “what should I eat after 20 km?”, and I can say more.':
    'Innerhalb einer Stunde etwas mit Kohlenhydraten und Eiweiß, dann eine richtige Mahlzeit, und trink nach Durst. Nenn die Einheit, „what should I eat after 20 km?“, dann kann ich mehr sagen.',
  'What to drink': 'Was du trinken solltest',
  'In heat also: start early or in the shade, and run by feel, not by pace.':
    'Bei Hitze außerdem: früh oder im Schatten laufen, und nach Gefühl, nicht nach Tempo.',
  'Filling up before a race': 'Auffüllen vor einem Wettkampf',
  'For a race over 90 min: {0} of carbohydrate a day in the two days before.':
    'Für einen Wettkampf über 90 min: {0} Kohlenhydrate pro Tag an den zwei Tagen davor.',
  'For a race over 90 min: in the two days before, most of every plate is rice, pasta, potatoes or bread.':
    'Für einen Wettkampf über 90 min: An den zwei Tagen davor besteht jeder Teller vor allem aus Reis, Nudeln, Kartoffeln oder Brot.',
  'A shorter race needs none of it: eat as usual.':
    'Ein kürzerer Wettkampf braucht das nicht: Iss wie gewohnt.',
  'The evening before: early, familiar, little fat and fibre. Nothing new.':
    'Am Abend davor: früh, vertraut, wenig Fett und Ballaststoffe. Nichts Neues.',
  'Running on an empty stomach': 'Laufen auf nüchternen Magen',
  'An easy run of up to an hour is fine without breakfast, if you like it so.':
    'Ein lockerer Lauf bis zu einer Stunde geht ohne Frühstück, wenn du das magst.',
  'Before anything hard or long eat something small first: a banana, a slice of toast.':
    'Vor etwas Hartem oder Langem iss erst etwas Kleines: eine Banane, eine Scheibe Toast.',
  'Dizzy or shaky on the way: stop and eat.':
    'Wird dir unterwegs schwindlig oder zittrig: anhalten und essen.',
  'Coffee and running': 'Kaffee und Laufen',
  'One about an hour before helps most people a little. Try it in training, not first on race day.':
    'Einer etwa eine Stunde davor hilft den meisten ein wenig. Probier es im Training, nicht erst am Wettkampftag.',
  'For tonight’s sleep the last one is by {0}.':
    'Für den Schlaf heute Nacht ist der letzte bis {0}.',
  'Alcohol and training': 'Alkohol und Training',
  'One with a meal undoes nothing. More costs sleep and slows repair: not right after a hard or long one, and not the night before.':
    'Eines zum Essen macht nichts kaputt. Mehr kostet Schlaf und bremst die Erholung: nicht direkt nach etwas Hartem oder Langem, und nicht am Abend davor.',
  'The morning after: water, food, and easy or rest.':
    'Am Morgen danach: Wasser, Essen, und locker oder Ruhe.',
  Supplements: 'Nahrungsergänzung',
  'Food first; most runners need none. Iron and vitamin D only after a blood test, so that is one for a doctor or a sports dietitian.':
    'Zuerst das Essen; die meisten brauchen keine. Eisen und Vitamin D nur nach einem Bluttest, also etwas für die ärztliche Praxis oder die Sporternährungsberatung.',
  'Weight is not mine to coach': 'Gewicht ist nicht meine Sache',
  'Running on too little costs sleep, mood and bones before it brings anything. A sports dietitian can plan it with you.':
    'Mit zu wenig zu laufen kostet Schlaf, Laune und Knochen, bevor es etwas bringt. Eine Sporternährungsberatung kann das mit dir planen.',
  'What I can do: ask in the check-in whether you ate enough, and say so when it shows.':
    'Was ich kann: im Check-in fragen, ob du genug gegessen hast, und es sagen, wenn es sich zeigt.',
  'On the way drink to thirst, and never so much that you weigh more afterwards.':
    'Unterwegs nach Durst trinken, und nie so viel, dass du danach mehr wiegst.',
  'Drink {0}–{1} ml in the two to four hours before.':
    'Trink {0}–{1} ml in den zwei bis vier Stunden davor.',
  'Drink a large glass of water about two hours before.':
    'Trink etwa zwei Stunden davor ein großes Glas Wasser.',

  // Sleep.
  'You need about {0} of sleep': 'Du brauchst etwa {0} Schlaf',
  '{0} is enough for you': '{0} reichen dir',
  '{0} is {1} under what you need': '{0} sind {1} weniger, als du brauchst',
  'One such night costs little. Several in a row show in the legs and the mood.':
    'Eine solche Nacht kostet wenig. Mehrere hintereinander merkst du an Beinen und Laune.',
  'I do not know last night yet': 'Die letzte Nacht kenne ich noch nicht',
  'Last night: {0}': 'Letzte Nacht: {0}',
  'You called it {0} of 5.': 'Du hast sie mit {0} von 5 bewertet.',
  'A nap would help today': 'Ein Nickerchen würde heute helfen',
  'A nap: 20 to 30 min, before 16:00': 'Ein Nickerchen: 20 bis 30 min, vor 16:00',
  'It takes the edge off a short night and costs the next one nothing. Set an alarm, and lie down between 13:00 and 16:00.':
    'Es mildert eine kurze Nacht und kostet die nächste nichts. Stell einen Wecker und leg dich zwischen 13:00 und 16:00 hin.',
  'After a night under five and a half hours a whole cycle, up to 90 min, is worth the time.':
    'Nach einer Nacht unter fünfeinhalb Stunden lohnt sich ein ganzer Zyklus, bis zu 90 min.',
  'When sleep does not come': 'Wenn der Schlaf nicht kommt',
  'Awake for what feels like twenty minutes: get up, do something dull in low light, and go back when you are sleepy. Lying there trying keeps you awake.':
    'Gefühlt zwanzig Minuten wach: Steh auf, mach bei wenig Licht etwas Langweiliges, und geh zurück, wenn du müde bist. Liegen und es versuchen hält wach.',
  'A busy head: write tomorrow’s list on paper an hour before bed, and leave it there.':
    'Ein voller Kopf: Schreib eine Stunde vor dem Bett die Liste für morgen auf Papier, und lass sie dort.',
  'Hard sessions are best over two to three hours before. A warm shower and slow breathing help the rest of the way.':
    'Harte Einheiten sind am besten zwei bis drei Stunden vorher vorbei. Eine warme Dusche und langsames Atmen helfen den Rest des Weges.',
  'When you wake in the night': 'Wenn du nachts aufwachst',
  'Once or twice is ordinary. Leave the clock alone; resting quietly counts too.':
    'Ein- oder zweimal ist gewöhnlich. Lass die Uhr in Ruhe; ruhig liegen zählt auch.',
  'Awake for long: get up, low light, back when you are sleepy. A cool room, little to drink in the last two hours, no alcohol.':
    'Lange wach: aufstehen, wenig Licht, zurück, wenn du müde bist. Kühles Zimmer, in den letzten zwei Stunden wenig trinken, kein Alkohol.',
  'Woken by children or by work: count the 24 hours. A nap makes up for part of it.':
    'Von Kindern oder Arbeit geweckt: Zähl die 24 Stunden. Ein Nickerchen holt einen Teil zurück.',
  'The night before a race': 'Die Nacht vor einem Wettkampf',
  'Go to bed at your usual time, not early. Bag packed, alarm set, nothing left to think of.':
    'Geh zur gewohnten Zeit ins Bett, nicht früher. Tasche gepackt, Wecker gestellt, nichts mehr zu bedenken.',
  'Sleeping around night shifts': 'Schlafen rund um Nachtschichten',
  'After the last one: straight to bed, dark room, phone outside. A nap of 20 to 90 min before the next one.':
    'Nach der letzten: gleich ins Bett, dunkles Zimmer, Telefon draußen. Vor der nächsten ein Nickerchen von 20 bis 90 min.',
  'No hard session before the first proper sleep.':
    'Keine harte Einheit vor dem ersten richtigen Schlaf.',
  'Last coffee by {0}': 'Letzter Kaffee bis {0}',
  'A large one six hours before bed still takes about an hour of sleep, often without your noticing.':
    'Ein großer sechs Stunden vor dem Bett kostet noch etwa eine Stunde Schlaf, oft ohne dass du es merkst.',
  'Alcohol and sleep': 'Alkohol und Schlaf',
  'It helps you drop off and spoils the second half of the night: lighter sleep, more waking, a higher heart rate.':
    'Er hilft beim Einschlafen und verdirbt die zweite Hälfte der Nacht: leichterer Schlaf, öfter wach, höherer Puls.',
  'If you have some: early, with food, a glass of water for each, and nothing hard next morning.':
    'Wenn du etwas trinkst: früh, zum Essen, je ein Glas Wasser dazu, und am Morgen nichts Hartes.',
  'Catching up: partly, yes': 'Nachholen: zum Teil, ja',
  'Half an hour to an hour earlier for several nights does more than one long lie-in. Naps count.':
    'Mehrere Nächte eine halbe bis eine Stunde früher bringen mehr als einmal lange ausschlafen. Nickerchen zählen.',
  'If it goes on for weeks, a doctor can help, and there are good ways without pills.':
    'Geht es wochenlang so, kann eine Ärztin oder ein Arzt helfen, und es gibt gute Wege ohne Tabletten.',

  // What if.
  'I cannot put a number to that. As things stand:': 'Dafür habe ich keine Zahl. So, wie es steht:',
  '{0} is further than I would go: {1} at most, a tenth over your longest of the last 30 days ({2}).':
    '{0} sind weiter, als ich gehen würde: höchstens {1}, ein Zehntel über deinem längsten Lauf der letzten 30 Tage ({2}).',
  'Without it: {0} is rest': 'Ohne sie: {0} ist Ruhe',
  'You would leave out: {0}.': 'Weg fiele: {0}.',
  'One session more or less changes little: fitness comes and goes over weeks, not days.':
    'Eine Einheit mehr oder weniger ändert wenig: Fitness kommt und geht über Wochen, nicht Tage.',
  '{0} on {1} instead': '{0} stattdessen am {1}',
  '{0} would be {1}.': 'Am {0} wäre dann: {1}.',
  'Move it': 'Verschieben',
  '{0}: {1} would be fine': '{0}: {1} ginge',
  '{0}: not {1}, but {2}': '{0}: nicht {1}, sondern {2}',
  'That is what the day holds anyway.': 'Das steht an dem Tag ohnehin an.',
  'Nothing is planned for {0} that you could leave out.':
    'Für {0} ist nichts geplant, was du weglassen könntest.',
  'I do not see that session in the next two weeks. `/week` shows what there is.':
    'Diese Einheit sehe ich in den nächsten zwei Wochen nicht. `/week` zeigt, was es gibt.',
  'Only imagined; nothing is stored.': 'Nur vorgestellt; nichts wird gespeichert.',

  // The week and what was taken back.
  '**Your next day of rest: {0}.**': '**Dein nächster Ruhetag: {0}.**',
  '**{0}: {1}.**': '**{0}: {1}.**',
  '**No day of rest is planned in the next two weeks.** You may take one any day.':
    '**In den nächsten zwei Wochen ist kein Ruhetag geplant.** Du darfst jederzeit einen nehmen.',
  '**Nothing hard is planned in the next two weeks.**':
    '**In den nächsten zwei Wochen ist nichts Hartes geplant.**',
  '**No long run is planned in the next two weeks.**':
    '**In den nächsten zwei Wochen ist kein langer Lauf geplant.**',
  '**No easy run is planned in the next two weeks.**':
    '**In den nächsten zwei Wochen ist kein lockerer Lauf geplant.**',
  'As before:': 'Wie zuvor:',

  // A race.
  'Pacing a race': 'Einen Wettkampf einteilen',
  '{0}: about {1}': '{0}: etwa {1}',
  'Pacing {0}': '{0} einteilen',
  'From your {0} in {1}, {2}: {3}, if your training fits the distance.':
    'Aus deinen {0} in {1}, {2}: {3}, wenn dein Training zur Strecke passt.',
  'Your goal of {0} is {1}.': 'Dein Ziel {0} sind {1}.',
  'Start a little slower than you mean to average, settle by the first third, and spend what is left in the last fifth.':
    'Etwas langsamer beginnen, als du im Schnitt laufen willst, bis zum ersten Drittel hineinfinden, und was übrig ist, im letzten Fünftel ausgeben.',
  'By feel: the first third seems too easy, the second right, the last hard.':
    'Nach Gefühl: Das erste Drittel wirkt zu leicht, das zweite richtig, das letzte hart.',
  'Log a race or a time trial with its time, such as “parkrun race 24:30”, and I can say a number.':
    'Trag einen Wettkampf oder Testlauf mit Zeit ein, etwa „parkrun race 24:30“, dann kann ich eine Zahl nennen.',
  'The day before a race': 'Der Tag vor dem Wettkampf',
  'Rest, or 20 min easy with four strides. Both are fine; what you are used to is better.':
    'Ruhe, oder 20 Minuten locker mit vier Steigerungen. Beides geht; besser ist, was du gewohnt bist.',
  'Eat as usual with somewhat more carbohydrate, drink as usual, nothing new.':
    'Essen wie immer mit etwas mehr Kohlenhydraten, trinken wie immer, nichts Neues.',
  'Bag packed and number pinned by the evening, then to bed at your usual time.':
    'Tasche gepackt und Startnummer angesteckt bis zum Abend, dann zur gewohnten Zeit ins Bett.',
  'Race day': 'Wettkampftag',
  'Two to three hours before: a breakfast you know. Then sips until the start.':
    'Zwei bis drei Stunden vorher: ein Frühstück, das du kennst. Danach bis zum Start nur kleine Schlucke.',
  'Five to ten minutes of walking and jogging are warm-up enough for so long a race.':
    'Fünf bis zehn Minuten Gehen und Traben sind für einen so langen Wettkampf Aufwärmen genug.',
  'Warm up with 10 to 15 min easy and four short strides, done five minutes before the start.':
    'Aufwärmen mit 10 bis 15 Minuten locker und vier kurzen Steigerungen, fünf Minuten vor dem Start fertig.',
  'Start easier than feels right.': 'Lockerer loslaufen, als es sich richtig anfühlt.',
  'After a race': 'Nach einem Wettkampf',
  'After {0}: about {1} gentle days': 'Nach {0}: etwa {1} sanfte Tage',
  'About one gentle day for every three kilometres raced, four weeks at most.':
    'Etwa ein sanfter Tag für je drei Wettkampfkilometer, höchstens vier Wochen.',
  'Rest and walking first, then easy running, nothing hard until they are over. Once the race is logged I plan them by themselves.':
    'Erst Ruhe und Gehen, dann lockeres Laufen, nichts Hartes, bis sie vorbei sind. Ist der Wettkampf eingetragen, plane ich sie von selbst.',
  'Eat and drink well in the first hours, and let sleep do its work.':
    'In den ersten Stunden gut essen und trinken, und den Schlaf arbeiten lassen.',

  // Help with one thing.
  'Everything I can do': 'Alles, was ich kann',
  'My last entries': 'Meine letzten Einträge',
  Settings: 'Einstellungen',
  'Say “undo”, or tap **Undo** under an answer. “Delete yesterday’s 10k” takes back that one.':
    'Schreib „undo“ oder tippe auf **Rückgängig** unter einer Antwort. „Delete yesterday’s 10k“ nimmt genau diesen zurück.',
  '“No, 8k not 10” or “make that rpe 7” puts a number right and leaves the rest. `/me history` shows your last entries.':
    '„No, 8k not 10“ oder „make that rpe 7“ berichtigt eine Zahl und lässt den Rest. `/me history` zeigt deine letzten Einträge.',
  'Nobody in your club sees what you write here. The morning post has your session type and no more than you allow; sleep, mood, heart data and pain are never posted.':
    'Niemand in deinem Verein sieht, was du hier schreibst. Im Morgenbeitrag steht die Art deiner Einheit und nicht mehr, als du erlaubst; Schlaf, Stimmung, Herzdaten und Schmerz stehen nie dort.',
  '`/me privacy` shows who has looked and changes it, `/me export` gives you everything I know, `/me delete` removes it.':
    '`/me privacy` zeigt, wer geschaut hat, und ändert es, `/me export` gibt dir alles, was ich weiß, `/me delete` löscht es.',
  'I write to you only what you asked for: `/me settings` has every reminder, on or off, and your quiet hours.':
    'Ich schreibe dir nur, was du wolltest: `/me settings` hat jede Erinnerung, an oder aus, und deine Ruhezeit.',
  'Not in the team’s morning post at all: `/me privacy`, then “nothing”.':
    'Gar nicht im Morgenbeitrag der Gruppe: `/me privacy`, dann „nichts“.',
  '`/me settings` has kilometres or miles, your language, time zone, usual night, the sleep you need, weight, and how I speak.':
    '`/me settings` hat Kilometer oder Meilen, deine Sprache, Zeitzone, übliche Nacht, deinen Schlafbedarf, dein Gewicht und wie ich spreche.',
  'Just tell me: “left calf hurts, 3/10” or “got a cold since Monday”. I plan around it, and ask how it goes.':
    'Sag es mir einfach: „left calf hurts, 3/10“ oder „got a cold since Monday“. Ich plane darum herum und frage, wie es geht.',
  'When it is over: “calf is fine again”. `/pause` does the same with buttons.':
    'Wenn es vorbei ist: „calf is fine again“. `/pause` kann dasselbe mit Knöpfen.',
  '“Slept 6h, woke twice”, “bed 22:30, up at 6”, “napped 20 min”, or `/sleep 7:40`.':
    '„Slept 6h, woke twice“, „bed 22:30, up at 6“, „napped 20 min“ oder `/sleep 7:40`.',
  '“What helps sleep?” asks for ideas.': '„What helps sleep?“ fragt nach Ideen.',
  '“10k easy 52:30 rpe 4”, “gym 40 min this morning”, “rest day yesterday”. Distance, time and effort; what you leave out I leave open.':
    '„10k easy 52:30 rpe 4“, „gym 40 min this morning“, „rest day yesterday“. Strecke, Zeit und Anstrengung; was du weglässt, bleibt offen.',
  'In the server, right-click or long-press your own message and pick **Log this run**, or use `/log`.':
    'Auf dem Server: Rechtsklick oder langer Druck auf deine eigene Nachricht, dann **Log this run**, oder `/log`.',
  'I read no watch and no other app: tell me the numbers, such as “hrv 62 rhr 48, slept 7:20” or “8k 44 min”.':
    'Ich lese keine Uhr und keine andere App: Sag mir die Zahlen, etwa „hrv 62 rhr 48, slept 7:20“ oder „8k 44 min“.',
  '`/me export` gives you everything as a file, and `/me import` reads it back.':
    '`/me export` gibt dir alles als Datei, und `/me import` liest es wieder ein.',
  '`/race` keeps your races with a countdown, and the weeks before an A race taper by themselves.':
    '`/race` führt deine Wettkämpfe mit Countdown, und die Wochen vor einem A-Wettkampf werden von selbst leichter.',
  'Ask me anything about one: “half in 9 days, how do I taper?”, “what pace for 10k?”.':
    'Frag mich alles dazu: „half in 9 days, how do I taper?“, „what pace for 10k?“.',
};
