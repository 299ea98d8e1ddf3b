import type { Catalogue } from '../catalogue.ts';

/** What Discord lists of the commands. */
export const lists: Catalogue = {
  'What to do today, and why': 'Was heute zu tun ist, und warum',
  'How you are this morning, in five taps; then today’s card':
    'Wie es dir heute früh geht, in fünf Fingertipps; dann die Karte für heute',
  'Log a session: a run, a ride, the gym, or a day of rest':
    'Eine Einheit eintragen: ein Lauf, eine Radfahrt, Kraft oder ein Ruhetag',
  'Log a night or a nap': 'Eine Nacht oder ein Nickerchen eintragen',
  'Take back the last thing you logged': 'Nimmt zurück, was du zuletzt eingetragen hast',
  'Your settings, privacy, history and your data':
    'Deine Einstellungen, Privatsphäre, Einträge und Daten',
  'What I can do, in one screen': 'Was ich kann, auf einen Blick',
  'How many minutes you have': 'Wie viele Minuten du hast',
  'Everything as in your last check-in': 'Alles wie bei deinem letzten Check-in',
  'In your own words: 10k easy 52:30 rpe 6': 'Auf Englisch, wie du es sagst: 10k easy 52:30 rpe 6',
  'How long: 45, 52:30 or 1h20': 'Wie lang: 45, 52:30 oder 1h20',
  'How far: 10, 10 km or 6.2 mi': 'Wie weit: 10, 10 km oder 6,2 mi',
  'How hard, 0 to 10: 3 easy, 5 steady, 7 hard, 10 all out':
    'Wie hart, 0 bis 10: 3 locker, 5 zügig, 7 hart, 10 alles',
  'Against what you expected': 'Verglichen mit dem, was du erwartet hast',
  'Which day; today if you leave it out': 'Welcher Tag; ohne Angabe heute',
  'How long: 7:40, 7.5 or 22:45-6:30': 'Wie lang: 7:40, 7,5 oder 22:45-6:30',
  'How good it was': 'Wie gut sie war',
  'Naps that day, in minutes': 'Nickerchen an dem Tag, in Minuten',
  'The day you woke up; today if you leave it out':
    'Der Tag, an dem du aufgewacht bist; ohne Angabe heute',
  'Where it hurts: left calf': 'Wo es weh tut: linke Wade',
  'Pain now, 0 none to 10 worst': 'Schmerz jetzt, 0 keiner bis 10 schlimmster',
  'If ill: fever, chest, stomach, aches, head cold':
    'Wenn krank: fever (Fieber), chest (Brust), stomach (Magen), aches (Glieder), head cold (Erkältung)',
  'Since when; today if you leave it out': 'Seit wann; ohne Angabe heute',
  'For away days: until when': 'Bei Abwesenheit: bis wann',
  'Time zone, units, sleep, language, reminders: how you like it':
    'Zeitzone, Einheiten, Schlaf, Sprache, Erinnerungen: wie du es magst',
  'Your time zone: start typing a city': 'Deine Zeitzone: tipp die ersten Buchstaben einer Stadt',
  'Kilometres or miles': 'Kilometer oder Meilen',
  'When you usually get up: 06:30': 'Wann du gewöhnlich aufstehst: 06:30',
  'When you usually go to bed: 22:30': 'Wann du gewöhnlich ins Bett gehst: 22:30',
  'The sleep you need: 7:45': 'Der Schlaf, den du brauchst: 7:45',
  'Hard sessions a week you are used to, 0 to 4':
    'Harte Einheiten pro Woche, die du gewohnt bist, 0 bis 4',
  'Runs in a usual week': 'Läufe in einer üblichen Woche',
  'How long you have been running': 'Wie lange du schon läufst',
  'You run every day and want no rest-day cap':
    'Du läufst jeden Tag und willst keinen erzwungenen Ruhetag',
  'Body weight in kg, only for fuel amounts': 'Körpergewicht in kg, nur fürs Auftanken',
  'What you can use: pool, bike, gym, or none':
    'Was du nutzen kannst: pool (Schwimmbad), bike (Rad), gym (Fitnessraum) oder none (nichts)',
  'Direct messages you want, or none': 'Welche Direktnachrichten du willst, oder none (keine)',
  'No direct messages from: 21:30': 'Keine Direktnachrichten ab: 21:30',
  'No direct messages until: 06:00': 'Keine Direktnachrichten bis: 06:00',
  'How I speak: plain, warm or dry. The advice stays the same':
    'Wie ich rede: schlicht, herzlich oder trocken. Der Rat bleibt derselbe',
  'The language I answer in': 'In welcher Sprache ich antworte',
  'What your club sees of you, and who has looked':
    'Was dein Verein von dir sieht, und wer nachgesehen hat',
  'Nothing, your session type, or the type with your reason':
    'Nichts, die Art der Einheit, oder sie mit deinem Grund',
  'Whether the coach may see your reason on club nights':
    'Ob Coaches an Vereinsabenden deinen Grund sehen dürfen',
  'Your last entries, each with undo': 'Deine letzten Einträge, jeder mit Rückgängig',
  'Everything I have of you, as a zip in a direct message':
    'Alles, was ich von dir habe, als Zip in einer Direktnachricht',
  'Reads back what /me export gave you': 'Liest wieder ein, was /me export dir gab',
  'The zip of /me export': 'Die Zip-Datei von /me export',
  'Delete everything I know of you, in two steps':
    'Löscht alles, was ich von dir weiß, in zwei Schritten',
  'The club’s time zone: start typing a city':
    'Die Zeitzone des Vereins: tipp die ersten Buchstaben einer Stadt',
  'When the morning post goes out: 06:30': 'Wann die Morgenmeldung kommt: 06:30',
  'When and where the posts go: channel, time, days, silent':
    'Wann und wohin die Meldungen kommen: Kanal, Zeit, Tage, lautlos',
  'Where the posts go': 'Wohin die Meldungen kommen',
  'On which days: all, weekdays, or mon wed fri':
    'An welchen Tagen: all, weekdays oder mon wed fri',
  'When tonight’s sleep is named before a club session: 19:30, or off':
    'Wann vor einer Vereinseinheit an den Schlaf erinnert wird: 19:30, oder off (nie)',
  'No notification sound': 'Kein Ton bei Meldungen',
  'Send a test post now': 'Jetzt eine Probemeldung schicken',
  'The club’s weekly sessions, so that the coach plans around them':
    'Die wöchentlichen Einheiten des Vereins, damit ich darum herum plane',
  'On which day': 'An welchem Tag',
  'When it starts: 19:00': 'Wann sie beginnt: 19:00',
  'What you call it: Track night': 'Wie ihr sie nennt: Bahnabend',
  'How long it takes: 75': 'Wie lange sie dauert: 75',
  'Take that day’s session out': 'Nimmt die Einheit dieses Tages heraus',
  'What this morning’s post looks like, seen only by you':
    'Wie die Meldung heute früh aussieht, nur für dich zu sehen',
  'Find out what keeps me from working here': 'Findet heraus, was mich hier am Arbeiten hindert',
  Better: 'Besser',
  'As expected': 'Wie erwartet',
  Worse: 'Schlechter',
  dark: 'dunkel',
  light: 'hell',
  English: 'English',
  Deutsch: 'Deutsch',
  'Log this run': 'Diesen Lauf eintragen',
  'Recovery card': 'Erholungskarte',
  'The next seven days, with the rest in them; move a session, days away':
    'Die nächsten sieben Tage, mit der Ruhe darin; eine Einheit verschieben, Tage weg',
  'Your races: a countdown, and the taper before them':
    'Deine Wettkämpfe: ein Countdown, und das Tapering davor',
  'Training blocks with their lighter week, and what they did for you':
    'Trainingsblöcke mit ihrer leichteren Woche, und was sie dir gebracht haben',
  'Anything worth remembering; alone it is a note on the day':
    'Was du dir merken willst; allein ist es eine Notiz zum Tag',
  'The next seven days, or next week': 'Die nächsten sieben Tage, oder nächste Woche',
  'The day whose session moves': 'Der Tag, dessen Einheit wandert',
  'The day it moves to': 'Der Tag, auf den sie wandert',
  'The first day you are away': 'Dein erster Tag weg',
  'The last day you are away': 'Dein letzter Tag weg',
  'What it is called': 'Wie er heißt',
  'When: 11 April, Sunday, in 3 weeks': 'Wann: 11.4. oder 2027-04-11',
  'How far: 10 km, half, marathon, 50 km': 'Wie weit: 10 km, half, marathon, 50 km',
  'The time you hope for: 1:45:00': 'Deine Wunschzeit: 1:45:00',
  'How much it matters; A if you leave it out': 'Wie wichtig er ist; ohne Angabe A',
  'What the weeks are for': 'Wofür die Wochen da sind',
  'The first day: Monday, 30 Nov': 'Der erste Tag: 30.11.',
  'The last day: 27 Dec; or say the weeks': 'Der letzte Tag: 27.12.; oder nenn die Wochen',
  'How many weeks': 'Wie viele Wochen',
  'Look back on your last block': 'Auf den letzten Block zurückschauen',
  'From today': 'Ab heute',
  'For the people who run the club: setup, posts, sessions, club nights, checks':
    'Für alle, die den Verein leiten: Einrichtung, Meldungen, Einheiten, Vereinsabende, Prüfung',
  'Set me up for this club: where, when, which time zone, what is shared':
    'Richtet mich für diesen Verein ein: wo, wann, welche Zeitzone, was geteilt wird',
  'Where the morning post goes': 'Wohin die Morgenmeldung kommt',
  'What new members share until they choose for themselves':
    'Was neue Mitglieder teilen, bis sie selbst wählen',
  'What the posts are written in': 'Worin die Meldungen geschrieben sind',
  'Who is ready for the next club session, and how to split it':
    'Wer für die nächste Vereinseinheit bereit ist, und wie sie sich aufteilen lässt',
  'What I hold for this club, and how to remove it':
    'Was ich für diesen Verein führe, und wie es sich entfernen lässt',
  'How one of your numbers has gone, as a picture':
    'Wie sich eine deiner Zahlen entwickelt, als Bild',
  'What to follow; readiness if you leave it out': 'Was du verfolgen willst; ohne Angabe Tagesform',
  'How far back, 14 to 180 days; 42 if you leave it out':
    'Wie weit zurück, 14 bis 180 Tage; ohne Angabe 42',
  'Dark or light picture; dark if you leave it out': 'Wie hell das Bild ist; ohne Angabe dunkel',
  'Ill, injured or away: what waits, and the way back':
    'Krank, verletzt oder abwesend: was wartet, und der Weg zurück',
};
