import type { Catalogue } from '../catalogue.ts';

/** Help, settings, reminders and small talk. */
export const talk: Catalogue = {
  'Sleep well.': 'Schlaf gut.',
  'All right. “Should I run hard today?” asks me, “slept 6h, legs heavy” tells me; nothing was stored just now.':
    'Gut. „Should I run hard today?“ fragt mich, „slept 6h, legs heavy“ erzählt es mir; gespeichert wurde gerade nichts.',
  'Nothing of that is stored. If it was a session or a night of yours, tell me once more: “10k easy 52:30 rpe 4”, “slept 6h”.':
    'Davon ist nichts gespeichert. War es eine Einheit oder Nacht von dir, sag es noch einmal: „10k easy 52:30 rpe 4“, „slept 6h“.',
  'I speak with you about your own days only. What somebody shares with the club stands in the morning post, and on their **Recovery card** in the server.':
    'Ich rede mit dir nur über deine eigenen Tage. Was jemand mit dem Verein teilt, steht in der Morgenmeldung und auf der **Recovery card** der Person im Server.',
  'Save the session': 'Einheit speichern',
  'Save the night': 'Nacht speichern',
  'Save the check-in': 'Check-in speichern',
  'Save the pain': 'Schmerz speichern',
  'Save the illness': 'Krankheit speichern',
  'The rest I was not sure of: one tap stores it.':
    'Beim Rest war ich nicht sicher: Ein Fingertipp speichert ihn.',
  'Is that yours, and done? I was not sure, so nothing is stored. One tap stores it.':
    'Ist das von dir, und schon gewesen? Ich war nicht sicher, darum ist nichts gespeichert. Ein Fingertipp speichert es.',
  'Medicines are a question for a pharmacist or a doctor, not for me. Running through a pain that needs one is a bad deal; tell me where it hurts and how much, 0 to 10, and I plan around it.':
    'Medikamente sind eine Frage für die Apotheke oder den Arzt, nicht für mich. Durch einen Schmerz zu laufen, der eins braucht, lohnt sich nicht; sag mir, wo es wehtut und wie sehr, 0 bis 10, und ich plane darum herum.',
  'That is your first entry, and all it takes. Four taps make the rest fit you:':
    'Das ist dein erster Eintrag, und mehr braucht es nicht. Vier Fingertipps passen den Rest an dich an:',
  'Your club’s morning post shows {0}. {1} changes that.':
    'Die Morgenmeldung deines Vereins zeigt {0}. {1} ändert das.',
  '{0} of {1}': '{0} von {1}',
  'nothing of you': 'nichts von dir',
  'your name, session and minutes, and nothing else':
    'deinen Namen, Einheit und Minuten, sonst nichts',
  'your name, session, minutes and a short reason':
    'deinen Namen, Einheit, Minuten und einen kurzen Grund',
  'Your time zone': 'Deine Zeitzone',
  'The nearest big city': 'Die nächste große Stadt',
  '**Your time zone is {0}?** Then pick what you measure in.':
    '**Ist {0} deine Zeitzone?** Dann wähle, worin du misst.',
  '**What do you measure in?** And tell me your zone, so that “today” means your day.':
    '**Worin misst du?** Und sag mir deine Zeitzone, damit „heute“ dein Tag ist.',
  Kilometres: 'Kilometer',
  Miles: 'Meilen',
  'Another zone': 'Andere Zeitzone',
  'Tell my zone': 'Zeitzone angeben',
  '**When do you usually get up?** Bedtimes are counted back from it, and nothing is sent before it.':
    '**Wann stehst du gewöhnlich auf?** Davon zähle ich Schlafenszeiten zurück, und vorher kommt keine Nachricht.',
  'I get up at': 'Ich stehe auf um',
  '**How many hard sessions a week are you used to?** Intervals, tempo, hills, races. New to running: none yet.':
    '**Wie viele harte Einheiten pro Woche bist du gewohnt?** Intervalle, Tempo, Hügel, Wettkämpfe. Neu beim Laufen: noch keine.',
  'None yet': 'Noch keine',
  '**What can you use on easy days, and what may I remind you of?** Reminders are direct messages, each at most once a day, never in your quiet hours.':
    '**Was kannst du an lockeren Tagen nutzen, und woran darf ich dich erinnern?** Erinnerungen sind Direktnachrichten, jede höchstens einmal am Tag, nie in deinen Ruhezeiten.',
  Done: 'Fertig',
  '**All set.** Two taps in the morning are enough: how your energy and your legs are. The rest is my work.':
    '**Alles eingerichtet.** Zwei Fingertipps am Morgen genügen: wie deine Energie und deine Beine sind. Der Rest ist meine Arbeit.',
  'My card': 'Meine Karte',
  'All settings': 'Alle Einstellungen',
  Skip: 'Überspringen',
  'I help you choose between hard, easy and rest':
    'Ich helfe dir, zwischen hart, locker und Ruhe zu wählen',
  'Send me a direct message in plain words, or use:':
    'Schreib mir eine Direktnachricht auf Englisch (Deutsch lese ich noch nicht), oder nimm:',
  'Just write, in plain words:':
    'Schreib mir auf Englisch, so wie du sprichst (Deutsch lese ich noch nicht):',
  '“should I run hard today?” · “10k easy 52:30 rpe 4” · “slept 6h, legs heavy” · “what if I skip Thursday?” · “what do I eat before 20k?” · “left calf hurts, 3/10” · “what is rpe?” · “undo”':
    '„should I run hard today?“ · „10k easy 52:30 rpe 4“ · „slept 6h, legs heavy“ · „what if I skip Thursday?“ · „what do I eat before 20k?“ · „left calf hurts, 3/10“ · „what is rpe?“ · „undo“',
  'Or use the commands:': 'Oder nimm die Befehle:',
  '`/today` today’s session and why': '`/today` die Einheit für heute und warum',
  '`/checkin` five taps in the morning; the more I know, the better I get':
    '`/checkin` fünf Fingertipps am Morgen; je mehr ich weiß, desto besser werde ich',
  '`/log` a session, a ride or a rest day: `/log 10k easy 52:30 rpe 4`':
    '`/log` eine Einheit, eine Radfahrt oder ein Ruhetag: `/log 10k easy 52:30 rpe 4`',
  '`/sleep` a night: `/sleep 7:40`': '`/sleep` eine Nacht: `/sleep 7:40`',
  '`/trend` how your readiness, load, sleep or heart has gone, as a picture':
    '`/trend` wie sich Tagesform, Belastung, Schlaf oder Herz entwickeln, als Bild',
  '`/pause` ill, injured or away, and the way back':
    '`/pause` krank, verletzt oder abwesend, und der Weg zurück',
  '`/undo` takes the last entry back': '`/undo` nimmt den letzten Eintrag zurück',
  'Right-click or long-press: **Log this run** on your own message, **Recovery card** on a person':
    'Rechtsklick oder langer Druck: **Diesen Lauf eintragen** auf deine Nachricht, **Erholungskarte** auf eine Person',
  'Your answers are yours: in the server only you see them. I am not a doctor.':
    'Deine Antworten gehören dir: Im Server siehst nur du sie. Ich bin kein Arzt.',
  'You asked for this reminder; {0} turns it off.':
    'Diese Erinnerung hast du gewünscht; {0} schaltet sie ab.',
  'Good morning. How are you today? Five taps, and the advice is yours instead of general.':
    'Guten Morgen. Wie geht es dir heute? Fünf Fingertipps, und der Rat gilt dir statt allen.',
  '**Today is rest.** {0}': '**Heute ist Ruhetag.** {0}',
  '**Today is active recovery.** {0}': '**Heute ist aktive Erholung.** {0}',
  '**Refuel after the {0}.**': '**Auftanken, heute war dran: {0}.**',
  '**{0} tomorrow.**': '**Morgen: {0}.**',
  'Plan that week': 'Diese Woche planen',
  'My week': 'Meine Woche',
  '**The taper for {0} starts today.**': '**Heute beginnt das Tapering für {0}.**',
  'The whole review': 'Die ganze Auswertung',
  'Some quiet days, and that is fine. I just advise better when I know how you are. If you rested, tell me “rest day yesterday”: rest counts.':
    'Ein paar stille Tage, und das ist in Ordnung. Ich rate nur besser, wenn ich weiß, wie es dir geht. Wenn du geruht hast, sag „rest day yesterday“: Ruhe zählt.',
  'I am away': 'Ich bin abwesend',
  'Your reminders cannot reach you: your direct messages are closed. Allow them in this server’s privacy settings, or turn the reminders off with {0}.':
    'Deine Erinnerungen erreichen dich nicht: Deine Direktnachrichten sind geschlossen. Erlaube sie in den Privatsphäre-Einstellungen dieses Servers, oder schalte die Erinnerungen mit {0} ab.',
  'What you can use on easy days': 'Was du an lockeren Tagen nutzen kannst',
  'Direct messages you want': 'Welche Direktnachrichten du willst',
  'check-in': 'Check-in',
  refuel: 'Auftanken',
  'lights out': 'Licht aus',
  'block review': 'Blockauswertung',
  nudge: 'Anstupser',
  'In the morning, if I have not checked in': 'Morgens, wenn ich noch nicht eingecheckt habe',
  'When today is a rest day, and why': 'Wenn heute Ruhetag ist, und warum',
  'What to eat after a hard session I logged': 'Was ich nach einer harten Einheit essen kann',
  'When to go to bed before a key session': 'Wann ich vor einer wichtigen Einheit ins Bett gehe',
  'When a lighter week is due': 'Wenn eine leichtere Woche fällig ist',
  'When a taper starts': 'Wenn ein Tapering beginnt',
  'When a block is over': 'Wenn ein Block vorbei ist',
  'After three silent days, once': 'Nach drei stillen Tagen, einmal',
  pool: 'Schwimmbad',
  bike: 'Rad',
  gym: 'Fitnessraum',
  'not told': 'nicht angegeben',
  'Time zone': 'Zeitzone',
  '{0} (your club’s)': '{0} (die deines Vereins)',
  Units: 'Einheiten',
  kilometres: 'Kilometer',
  miles: 'Meilen',
  'Usual night': 'Übliche Nacht',
  'Hard sessions a week': 'Harte Einheiten pro Woche',
  'by your experience': 'nach deiner Erfahrung',
  Experience: 'Erfahrung',
  'Can use': 'Nutzbar',
  'no pool, bike or gym told': 'weder Schwimmbad noch Rad noch Fitnessraum angegeben',
  Weight: 'Gewicht',
  'not told (only used for fuel)': 'nicht angegeben (nur fürs Auftanken)',
  '{0} kg': '{0} kg',
  Reminders: 'Erinnerungen',
  'none asked for': 'keine gewünscht',
  'Quiet hours': 'Ruhezeiten',
  'I speak': 'Ich spreche',
  'Saved.': 'Gespeichert.',
  'Your settings': 'Deine Einstellungen',
  'How I speak': 'Wie ich rede',
  'Use miles': 'Meilen nutzen',
  'Use kilometres': 'Kilometer nutzen',
  'Zone, times, weight': 'Zone, Zeiten, Gewicht',
  Privacy: 'Privatsphäre',
  'You usually get up at': 'Du stehst gewöhnlich auf um',
  'You usually go to bed at': 'Du gehst gewöhnlich ins Bett um',
  'Hard sessions a week, 0 to 4': 'Harte Einheiten pro Woche, 0 bis 4',
  'Weight in kg, only for fuel amounts': 'Gewicht in kg, nur fürs Auftanken',
  'up at {0}': 'auf um {0}',
  'needs {0}': 'braucht {0}',
  'The sleep you need goes from 5 to 11 hours. Leave it out, and I take it from your own nights.':
    'Der Schlaf, den du brauchst, geht von 5 bis 11 Stunden. Lass es weg, dann nehme ich es aus deinen eigenen Nächten.',
  'new to running': 'neu beim Laufen',
  'under a year': 'unter einem Jahr',
  'club runner': 'im Verein',
  'many years': 'viele Jahre',
  Plain: 'Schlicht',
  Warm: 'Herzlich',
  Dry: 'Trocken',
  plain: 'schlicht',
  warm: 'herzlich',
  dry: 'trocken',
  '“Not today.”': '„Heute nicht.“',
  '“No.”': '„Nein.“',
  'Sounds like a plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.':
    'Klingt nach einem Plan. Sag mir, wenn es getan ist, dann speichere ich es; „tomorrow?“ sagt dir, was ich tun würde.',
  'You are welcome. You did the running.': 'Gern. Gelaufen bist du.',
  'Hello. Ask me “should I run hard today?”, or tell me how you slept.':
    'Hallo. Frag mich „should I run hard today?“, oder sag mir, wie du geschlafen hast: „slept 7h“.',
  'That one is not mine to answer. I can tell you what to run today (“what’s on today?”) or take what you did (“10k easy 52:30 rpe 4”).':
    'Darauf habe ich keine Antwort. Ich kann dir sagen, was heute zu laufen ist („what’s on today?“), oder aufnehmen, was du gemacht hast („10k easy 52:30 rpe 4“).',
  'I did not get that, and stored nothing. Try “should I run hard today?”, or tell me what you did: “10k easy 52:30 rpe 4”.':
    'Das habe ich nicht verstanden und nichts gespeichert. Versuch „should I run hard today?“, oder sag mir, was du gemacht hast: „10k easy 52:30 rpe 4“.',
  'What’s on today': 'Was steht heute an',
  Help: 'Hilfe',
  'Undo session': 'Einheit rückgängig',
  'Undo sleep': 'Schlaf rückgängig',
  'Undo check-in': 'Check-in rückgängig',
  'Undo note': 'Notiz rückgängig',
  'Something broke on my side; it is noted as `{0}`. `/me history` shows whether your entry was stored. If not, please try again in a minute.':
    'Bei mir ist etwas kaputtgegangen; es ist als `{0}` notiert. `/me history` zeigt, ob dein Eintrag gespeichert wurde. Wenn nicht, versuch es bitte in einer Minute noch einmal.',
  'I do not have “{0}” any more. `/help` shows what I can do.':
    '„{0}“ gibt es bei mir nicht mehr. `/help` zeigt, was ich kann.',
  'That is for people with the Manage Server permission here. Ask one of them.':
    'Das ist für Leute mit der Berechtigung „Server verwalten“ hier. Frag eine davon.',
  'That is about a club, so it works in the club’s server and not in a direct message.':
    'Da geht es um einen Verein, also klappt es im Vereinsserver und nicht in einer Direktnachricht.',
  '`/week` the next seven days; move a session, days away':
    '`/week` die nächsten sieben Tage; eine Einheit verschieben, Tage weg',
  '`/race` your races, a countdown and the taper':
    '`/race` deine Wettkämpfe, Countdown und Tapering',
  '`/block` training blocks with their lighter week, and a review':
    '`/block` Trainingsblöcke mit ihrer leichteren Woche, und eine Auswertung',
  '**Your {0} ended yesterday.**': '**Gestern beendet: {0}.**',
  '“Not today, and that is good.”': '„Heute nicht, und das ist gut so.“',
};
