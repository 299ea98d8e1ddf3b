import type { Catalogue } from '../catalogue.ts';

/** What is told, stored and taken back, and what health asks for. */
export const diary: Catalogue = {
  'Everything I have stored of you: all of it as JSON, and a table each for a spreadsheet. {0} reads it back. It is health data, so keep it somewhere safe.':
    'Alles, was ich von dir gespeichert habe: vollständig als JSON, dazu je eine Tabelle. {0} liest es wieder ein. Das sind Gesundheitsdaten, also bewahre sie sicher auf.',
  'I have sent it to you as a direct message.': 'Ich habe es dir als Direktnachricht geschickt.',
  'Your direct messages are closed, so here it is; only you can see this.':
    'Deine Direktnachrichten sind geschlossen, deshalb bekommst du es hier; nur du siehst das.',
  'Attach the zip that {0} gave you: {1} with the option “file”.':
    'Häng die Zip-Datei an, die du von {0} hast: {1} mit der Option „file“.',
  '**One entry is in your diary now.**': '**Ein Eintrag steht jetzt in deinem Tagebuch.**',
  '**{0} entries are in your diary now.** Undo takes all of them back as one.':
    '**{0} Einträge stehen jetzt in deinem Tagebuch.** „Rückgängig“ nimmt alle zusammen zurück.',
  '{0} were there already and are stored once.': '{0} waren schon da und sind einmal gespeichert.',
  '{0} could not be read and were left out.': '{0} waren nicht lesbar und blieben draußen.',
  'There was nothing new in it, and {0} entries could not be read. Nothing was stored.':
    'Es war nichts Neues dabei, und {0} Einträge waren nicht lesbar. Nichts wurde gespeichert.',
  'Everything in it is in your diary already. Nothing was stored.':
    'Alles darin steht schon in deinem Tagebuch. Nichts wurde gespeichert.',
  'That file cannot be opened. Attach the zip as {0} gave it. Nothing was stored.':
    'Diese Datei lässt sich nicht öffnen. Häng die Zip-Datei so an, wie {0} sie dir gab. Nichts wurde gespeichert.',
  'That is not an export of mine. Attach the zip that {0} gave you. Nothing was stored.':
    'Das ist kein Export von mir. Häng die Zip-Datei an, die du von {0} hast. Nichts wurde gespeichert.',
  'That file is larger than a diary gets. Nothing was stored.':
    'Diese Datei ist größer, als ein Tagebuch wird. Nichts wurde gespeichert.',
  'Discord did not give me that file. Please attach it once more.':
    'Discord hat mir diese Datei nicht gegeben. Bitte häng sie noch einmal an.',
  'One tap stands for energy and legs alike. Edit if they differ.':
    'Ein Fingertipp steht für Energie und Beine zugleich. Mit „Ändern“ sagst du es genauer.',
  'Noted: {0} under your normal. Today’s rest is well placed.':
    'Notiert, unter deinem Normalwert: {0}. Der Ruhetag heute kommt gerade recht.',
  'Noted: {0} under your normal. Today is gentle anyway; stay at the short end.':
    'Notiert, unter deinem Normalwert: {0}. Heute ist es ohnehin locker; bleib am kurzen Ende.',
  'Add HR, HRV, food': 'Puls, HRV, Essen ergänzen',
  'There is no check-in in the last 3 days to be the same as. `/checkin` takes five taps.':
    'In den letzten 3 Tagen gibt es keinen Check-in, der sich übernehmen ließe. `/checkin` braucht fünf Fingertipps.',
  'That button was for {0}. Nothing was stored. Here is the one for today.':
    'Dieser Knopf war für {0}. Nichts wurde gespeichert. Hier ist der für heute.',
  'Check in': 'Check-in',
  'Check-in, {0}': 'Check-in, {0}',
  'Sleep last night': 'Schlaf letzte Nacht',
  '7:40, 7.5 or 22:45-6:30': '7:40, 7,5 oder 22:45-6:30',
  'Mood and drive': 'Stimmung und Antrieb',
  Stress: 'Stress',
  'Check-in: what else you know': 'Check-in: was du sonst noch weißt',
  'Resting heart rate': 'Ruhepuls',
  'HRV (rMSSD, as your watch shows it), in ms': 'HRV (rMSSD, wie deine Uhr sie zeigt), in ms',
  'Ate and drank enough yesterday': 'Gestern genug gegessen und getrunken',
  'Still: {0}?': 'Noch da: {0}?',
  'Still: {0}, {1} of 10?': 'Noch da: {0}, {1} von 10?',
  'Still {0}': 'Weiter {0}',
  Changed: 'Verändert',
  Gone: 'Weg',
  'Still ill ({0})?': 'Noch krank ({0})?',
  'Still ill?': 'Noch krank?',
  'Still ill': 'Noch krank',
  'Fine again': 'Wieder gesund',
  'Open: {0}, {1}. Has a doctor seen you?': 'Offen: {0}, {1}. Warst du damit beim Arzt?',
  'Seen by a doctor, cleared': 'Ärztlich untersucht, Freigabe',
  'planned: {0}': 'geplant: {0}',
  'ill ({0})': 'krank ({0})',
  ill: 'krank',
  'since {0}': 'seit {0}',
  'fine again': 'wieder gesund',
  'seen by a doctor, cleared': 'ärztlich untersucht, Freigabe',
  'a race taken out': 'einen Wettkampf gestrichen',
  '{0} to {1}': '{0} bis {1}',
  'a block taken out': 'einen Block gestrichen',
  'plan dropped': 'Plan verworfen',
  'away ({0})': 'abwesend ({0})',
  'from {0} to {1}': 'von {0} bis {1}',
  'from {0}': 'ab {0}',
  back: 'wieder da',
  'rest day': 'Ruhetag',
  'effort {0}': 'Anstrengung {0}',
  'slept {0}': 'geschlafen {0}',
  'sleep {0}': 'Schlaf {0}',
  'nap {0}': 'Nickerchen {0}',
  'ate and drank enough: {0}': 'genug gegessen und getrunken: {0}',
  'resting HR {0}': 'Ruhepuls {0}',
  'HRV {0} ms': 'HRV {0} ms',
  gone: 'weg',
  '{0} of 10': '{0} von 10',
  'with a limp': 'du hinkst',
  'worse next morning': 'am nächsten Morgen schlimmer',
  fever: 'Fieber',
  chest: 'Brust',
  stomach: 'Magen',
  aches: 'Gliederschmerzen',
  'head cold': 'Erkältung',
  deload: 'Entlastung',
  taper: 'Tapering',
  holiday: 'Urlaub',
  busy: 'viel los',
  yes: 'ja',
  partly: 'teilweise',
  no: 'nein',
  'felt better than expected': 'besser als erwartet',
  'felt worse than expected': 'schlechter als erwartet',
  'chest pain or pressure': 'Schmerz oder Druck in der Brust',
  'fainting, or nearly': 'Ohnmacht oder beinahe',
  palpitations: 'Herzstolpern oder Herzrasen',
  'breathless at rest': 'Atemnot in Ruhe',
  'a sudden, worst-ever headache': 'plötzlicher Kopfschmerz, so stark wie nie',
  'weakness on one side': 'Schwäche auf einer Seite',
  'coughing blood': 'Bluthusten',
  'a head injury': 'eine Kopfverletzung',
  'one hot, swollen calf': 'eine heiße, geschwollene Wade',
  'cola-coloured urine': 'Urin, dunkel wie Cola',
  'confusion after effort or heat': 'Verwirrtheit nach Anstrengung oder Hitze',
  'bone pain at one point or at night': 'Knochenschmerz an einem Punkt oder nachts',
  'deep groin pain on hopping': 'tiefer Leistenschmerz beim Hüpfen',
  'loss of bladder control or numbness between the legs':
    'Kontrollverlust über die Blase oder Taubheit zwischen den Beinen',
  'a pop and no weight on the leg': 'ein Knall, und das Bein trägt nicht',
  'dizzy from not eating': 'Schwindel, weil zu wenig gegessen',
  'thoughts of not wanting to live': 'Gedanken, nicht mehr leben zu wollen',
  'I could not read “{0}” as a duration. Try 45, 52:30 or 1h20.':
    '„{0}“ kann ich nicht als Dauer lesen. Schreib zum Beispiel 45, 52:30 oder 1h20.',
  'I could not read “{0}” as sleep. Try 7:40, 7.5 or 22:45-6:30.':
    '„{0}“ kann ich nicht als Schlaf lesen. Schreib zum Beispiel 7:40, 7,5 oder 22:45-6:30.',
  'I could not read “{0}” as a distance. Try 10, 10 km or 6.2 mi.':
    '„{0}“ kann ich nicht als Strecke lesen. Schreib zum Beispiel 10, 10 km oder 6,2 mi.',
  'I could not read “{0}” as a day. Try yesterday, Monday or 2026-11-23.':
    '„{0}“ kann ich nicht als Tag lesen. Schreib zum Beispiel 23.11. oder 2026-11-23.',
  '{0} is still to come. A diary takes what is done; nothing was stored.':
    '{0} kommt erst noch. Ins Tagebuch kommt, was getan ist; nichts wurde gespeichert.',
  '{0} is more than a year ago. I keep the last year; nothing was stored.':
    '{0} ist mehr als ein Jahr her. Ich führe das letzte Jahr; nichts wurde gespeichert.',
  'I do not know a time zone “{0}”. Start typing your city, for example London.':
    'Eine Zeitzone „{0}“ kenne ich nicht. Tipp die ersten Buchstaben deiner Stadt, zum Beispiel Berlin.',
  'Nothing was filled in, so nothing was stored.':
    'Es war nichts ausgefüllt, also wurde nichts gespeichert.',
  'Tell me where it is, for example “left calf, 3 of 10”.':
    'Sag mir, wo es ist, zum Beispiel „left calf, 3 of 10“.',
  '“{0}” is not a day after the first one. Try Sunday or 2026-12-06. Nothing was stored.':
    '„{0}“ ist kein Tag nach dem ersten. Schreib zum Beispiel 6.12. oder 2026-12-06. Nichts wurde gespeichert.',
  'Today: {0}.': 'Heute: {0}.',
  Undo: 'Rückgängig',
  'Sorry to hear it. Above the neck only, short and easy is fine if you feel like it.':
    'Das tut mir leid. Nur oberhalb des Halses: kurz und locker ist in Ordnung, wenn dir danach ist.',
  'Sorry to hear it. Training is frozen and nothing is lost by resting it out.':
    'Das tut mir leid. Das Training ist eingefroren, und durchs Ausruhen geht nichts verloren.',
  'Good to hear.': 'Schön zu hören.',
  'How much is it, 0 to 10, and is it getting worse? A tap tells me.':
    'Wie stark ist es, 0 bis 10, und wird es schlimmer? Ein Fingertipp sagt es mir.',
  'I am not a doctor. If it stays, worsens or swells, let a physio or doctor look.':
    'Ich bin keine Ärztin und kein Arzt. Wenn es bleibt, schlimmer wird oder anschwillt, lass es in einer Physio- oder Arztpraxis anschauen.',
  'Good to have you back.': 'Schön, dass du wieder da bist.',
  'Nothing was open, so nothing changed.': 'Es war nichts offen, also hat sich nichts geändert.',
  'Good. Start where the doctor said, and go lower whenever it does not feel right.':
    'Gut. Fang dort an, wo man es dir in der Praxis gesagt hat, und geh zurück, sobald es sich nicht richtig anfühlt.',
  'If it goes to the chest or brings a fever, tell me: then it is rest.':
    'Wenn es auf die Brust geht oder Fieber dazukommt, sag es mir: Dann heißt es Ruhe.',
  'Back: when it is over, tap **Fine again**. Then one day of gentle movement, then easy days for about as long as you were ill.':
    'Zurück: Wenn es vorbei ist, tipp auf **Wieder gesund**. Dann ein Tag sanfte Bewegung, dann lockere Tage, etwa so lange, wie du krank warst.',
  'See a doctor with fever over three days, chest pain, or breathlessness.':
    'Geh zum Arzt bei Fieber über drei Tage, Brustschmerzen oder Atemnot.',
  'Back: easy running from 5 of 10 down, without a limp, and no worse the morning after.':
    'Zurück: lockeres Laufen ab 5 von 10 abwärts, ohne Hinken und ohne dass es am Morgen danach schlimmer ist.',
  'Nothing above easy until it is 2 or less. Stop if it rises, or is worse the morning after.':
    'Nichts über locker, bis es 2 oder weniger ist. Hör auf, wenn es steigt oder am Morgen danach schlimmer ist.',
  '1 barely': '1 kaum',
  '7 or more': '7 oder mehr',
  'I am back': 'Ich bin zurück',
  'I have talked to somebody': 'Ich habe mit jemandem geredet',
  'That was a misunderstanding': 'Das war ein Missverständnis',
  'No training until a doctor has seen you. I keep this open until you tell me so.':
    'Kein Training, bis dich ein Arzt gesehen hat. Ich halte das offen, bis du es mir sagst.',
  'Training waits, and nothing is lost by that. When you have talked to somebody and want it back, tell me.':
    'Das Training wartet, und dabei geht nichts verloren. Wenn du mit jemandem geredet hast und es wieder willst, sag es mir.',
  'Stay with them if you can. I have stored nothing about this.':
    'Bleib dabei, wenn du kannst. Ich habe davon nichts gespeichert.',
  'I am glad you said it. You deserve to talk to a person about this now, not to a running bot.':
    'Ich bin froh, dass du es gesagt hast. Du verdienst es, jetzt mit einem Menschen darüber zu reden, nicht mit einem Laufbot.',
  'If you might act on it, call your local emergency number. Otherwise call or text a crisis line: findahelpline.com lists the free one in your country, open now. Tell somebody near you that you are not safe alone.':
    'Wenn du danach handeln könntest, ruf die örtliche Notrufnummer an. Sonst ruf oder schreib einer Krisenhilfe: findahelpline.com nennt die kostenlose in deinem Land, die jetzt erreichbar ist. Sag jemandem in deiner Nähe, dass du allein nicht sicher bist.',
  'You wrote of {0}. I am not a doctor, and this is one for a doctor before anything else.':
    'Du schreibst von: {0}. Ich bin kein Arzt, und das gehört vor allem anderen in ärztliche Hände.',
  'If it is there now, or comes back: stop, and call your local emergency number (112 works in most of Europe, 911 in North America, 999 in the UK, 000 in Australia). If it has passed, be seen today all the same, even if you feel fine.':
    'Wenn es jetzt da ist oder wiederkommt: Hör auf und ruf die örtliche Notrufnummer an (112 gilt fast überall in Europa, 911 in Nordamerika, 999 im Vereinigten Königreich, 000 in Australien). Ist es vorbei, lass dich trotzdem heute untersuchen, auch wenn du dich gut fühlst.',
  'Please be seen today: a doctor, an urgent-care clinic or your country’s health line. If it gets worse, call your local emergency number.':
    'Bitte lass dich heute untersuchen: in einer Arztpraxis, einer Notfallpraxis oder über die ärztliche Hotline deines Landes. Wird es schlimmer, ruf die örtliche Notrufnummer an.',
  injured: 'verletzt',
  'cleared by doctor': 'ärztliche Freigabe',
  Pause: 'Pause',
  'What it is': 'Was es ist',
  'If injured: where': 'Wenn verletzt: wo',
  'left calf': 'linke Wade',
  'If injured: pain now, 0 to 10': 'Wenn verletzt: Schmerz jetzt, 0 bis 10',
  'If ill: symptoms': 'Wenn krank: Symptome',
  'If away: until when': 'Wenn abwesend: bis wann',
  'Sunday or 2026-12-06': '6.12. oder 2026-12-06',
  Edit: 'Ändern',
  'I had that one already, so it is stored once.':
    'Das hatte ich schon, es ist also einmal gespeichert.',
  'Rest is training too. Stored.': 'Ruhe ist auch Training. Gespeichert.',
  'Tomorrow: {0}.': 'Morgen: {0}.',
  'Load about {0} (minutes × effort), partly guessed: {1} would make it exact.':
    'Belastung etwa {0} (Minuten × Anstrengung), zum Teil geschätzt. Genau wird es durch: {1}.',
  'Load {0} (minutes × effort).': 'Belastung {0} (Minuten × Anstrengung).',
  'the minutes': 'die Minuten',
  'the effort, 0 to 10,': 'die Anstrengung, 0 bis 10',
  'How long was it, or how far? Minutes or distance, one of them is enough. Nothing was stored.':
    'Wie lang war es, oder wie weit? Minuten oder Strecke, eins davon genügt. Nichts wurde gespeichert.',
  '{0} in {1}? One of the two must be a slip. Nothing was stored.':
    '{0} in {1}? Eins von beiden muss ein Tippfehler sein. Nichts wurde gespeichert.',
  'I found no session in “{0}”. Try “10k easy 52:30 rpe 4”, “45 min bike” or “rest”. Nothing was stored.':
    'In „{0}“ finde ich keine Einheit. Schreib zum Beispiel „10k easy 52:30 rpe 4“, „45 min bike“ oder „rest“. Nichts wurde gespeichert.',
  'Change this session': 'Diese Einheit ändern',
  'Log a session': 'Einheit eintragen',
  'What kind': 'Was für eine',
  'How long': 'Wie lang',
  '45, 52:30 or 1h20': '45, 52:30 oder 1h20',
  'How far, in {0}': 'Wie weit, in {0}',
  'How hard, 0 to 10': 'Wie hart, 0 bis 10',
  '3 easy talk · 5 steady · 7 hard · 10 all out': '3 locker reden · 5 zügig · 7 hart · 10 alles',
  Note: 'Notiz',
  'quality {0}': 'Qualität {0}',
  'nap {0} min': 'Nickerchen {0} min',
  'Your last 7 days: {0} a night, from {1} nights.':
    'Deine letzten 7 Tage: {0} pro Nacht, aus {1} Nächten.',
  'Your last 7 days: {0} a night.': 'Deine letzten 7 Tage: {0} pro Nacht.',
  'last night': 'letzte Nacht',
  'the night to {0}': 'die Nacht auf {0}',
  'Change this night': 'Diese Nacht ändern',
  'Log your sleep': 'Schlaf eintragen',
  'How good': 'Wie gut',
  'Naps, in minutes': 'Nickerchen, in Minuten',
  'There is nothing here yet. `/log` or `/checkin` starts your diary.':
    'Hier ist noch nichts. `/log` oder `/checkin` beginnt dein Tagebuch.',
  '**Your last entries**': '**Deine letzten Einträge**',
  'Take one back': 'Einen zurücknehmen',
  'This deletes your whole diary, your settings and your place in the team post, for good. There is no way back. To keep a copy, take {0} first.':
    'Das löscht dein ganzes Tagebuch, deine Einstellungen und deinen Platz in der Vereinsmeldung, endgültig. Es gibt keinen Weg zurück. Wenn du eine Kopie behalten willst, nimm vorher {0}.',
  'Delete everything': 'Alles löschen',
  'Export first': 'Erst exportieren',
  'Everything of yours is deleted. Backups of the whole bot may still hold it; the last of them is deleted by {0}.':
    'Alles von dir ist gelöscht. Sicherungen des ganzen Bots können es noch enthalten; die letzte davon wird bis {0} gelöscht.',
  'That is somebody else’s message; only they can log it. Nothing was stored.':
    'Das ist die Nachricht von jemand anderem; nur diese Person kann sie eintragen. Nichts wurde gespeichert.',
  'I found no session in that message. Something like “10k easy 52:30” I can read; {0} takes everything else.':
    'In dieser Nachricht finde ich keine Einheit. So etwas wie „10k easy 52:30“ kann ich lesen; {0} nimmt alles andere.',
  'I read: **{0}** · {1}. Shall I log it?': 'Ich lese: **{0}** · {1}. Soll ich es eintragen?',
  'Log it': 'Eintragen',
  'What {0} shares · {1}': 'Was {0} teilt · {1}',
  'Only what they share. They can see that you looked.':
    'Nur was geteilt wird. Die Person sieht, dass du nachgesehen hast.',
  '{0} shares nothing with this club.': '{0} teilt mit diesem Verein nichts.',
  'Others in this club see: {0}. {1} is your own card; {2} changes what others see.':
    'Andere in diesem Verein sehen: {0}. {1} ist deine eigene Karte; {2} ändert, was andere sehen.',
  'Others in this club see nothing of you. {0} is your own card; {1} changes what others see.':
    'Andere in diesem Verein sehen nichts von dir. {0} ist deine eigene Karte; {1} ändert, was andere sehen.',
  'You are not in the team post at all.': 'Du kommst in der Vereinsmeldung nicht vor.',
  'The team post shows your name and session, like “easy run 45 min”.':
    'Die Vereinsmeldung zeigt deinen Namen und die Einheit, wie „lockerer Lauf 45 min“.',
  'The team post also shows a short reason, like “hard yesterday”.':
    'Die Vereinsmeldung zeigt auch einen kurzen Grund, wie „gestern hart“.',
  nothing: 'nichts',
  'session type': 'Einheit',
  'with my reason': 'mit meinem Grund',
  '**{0}** sees: {1}.': '**{0}** sieht: {1}.',
  'The coach sees your reason on club nights.': 'Coaches sehen an Vereinsabenden deinen Grund.',
  'The coach sees no reason.': 'Coaches sehen keinen Grund.',
  'Sleep, mood, heart data and pain are never posted, whatever you pick. Your line follows your check-ins until noon.':
    'Schlaf, Stimmung, Herzwerte und Schmerz werden nie gezeigt, egal was du wählst. Deine Zeile folgt deinen Check-ins bis Mittag.',
  'Nobody has opened your card.': 'Niemand hat deine Karte geöffnet.',
  '**Who looked:**': '**Wer nachgesehen hat:**',
  'What your club sees': 'Was dein Verein sieht',
  'Hide my reason from the coach': 'Grund vor Coaches verbergen',
  'Show my reason to the coach': 'Coaches den Grund zeigen',
  '{0}, your card, {1}': '{0}, deine Karte, {1}',
  '{0}, for club night, {1}': '{0}, für den Vereinsabend, {1}',
  'You are not in a club’s server with me yet, so nobody sees anything of yours.':
    'Du bist noch in keinem Vereinsserver mit mir, also sieht niemand etwas von dir.',
  'That entry is not there any more. `/me history` shows what is.':
    'Diesen Eintrag gibt es nicht mehr. `/me history` zeigt, was da ist.',
  'There is nothing of yours to undo.': 'Von dir gibt es nichts zurückzunehmen.',
  'I have no such entry, so nothing was taken back. The last thing you told me:':
    'So einen Eintrag habe ich nicht, darum ist nichts zurückgenommen. Das Letzte von dir:',
  'Undo that one': 'Das zurücknehmen',
  'Taken back:': 'Zurückgenommen:',
  '“{0}”': '„{0}“',
  'Write the days like “mon wed fri”, “mon-fri”, “weekdays” or “all”.':
    'Schreib die Tage wie „mon wed fri“, „mon-fri“, „weekdays“ oder „all“.',
  'Your plan waits, and so do your reminders and your streak, until you are back.':
    'Dein Plan wartet, deine Erinnerungen und deine Serie auch, bis du zurück bist.',
};
