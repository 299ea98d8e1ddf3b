import type { Catalogue } from '../catalogue.ts';

/** What a field says to something it cannot take. */
export const schemas: Catalogue = {
  'Write the duration in minutes, like 45, or as 52:30.':
    'Schreib die Dauer in Minuten, wie 45, oder als 52:30.',
  'A duration is longer than 0 minutes.': 'Eine Dauer ist länger als 0 Minuten.',
  'That is more than a day. One session is at most 24 hours.':
    'Das ist mehr als ein Tag. Eine Einheit dauert höchstens 24 Stunden.',
  'Write the day as YYYY-MM-DD.': 'Schreib den Tag als JJJJ-MM-TT.',
  'There is nothing to suppose.': 'Da ist nichts anzunehmen.',
  'Write the hours of sleep like 7:40, 7.5 or 22:45-6:30.':
    'Schreib die Schlafstunden wie 7:40, 7,5 oder 22:45-6:30.',
  'Sleep is 0 hours or more.': 'Schlaf ist 0 Stunden oder mehr.',
  'More than 20 hours of sleep? Check the times.': 'Mehr als 20 Stunden Schlaf? Prüf die Zeiten.',
  'The scale has five steps, 1 to 5.': 'Die Skala hat fünf Stufen, 1 bis 5.',
  'Resting heart rate is a number, like 52.': 'Der Ruhepuls ist eine Zahl, wie 52.',
  'A resting heart rate under 25 is not one I believe.':
    'Einen Ruhepuls unter 25 halte ich für einen Tippfehler.',
  'A resting heart rate over 150 is not one I believe.':
    'Einen Ruhepuls über 150 halte ich für einen Tippfehler.',
  'HRV is a number in milliseconds, like 62.': 'HRV ist eine Zahl in Millisekunden, wie 62.',
  'An HRV under 3 ms is not one I believe.': 'Eine HRV unter 3 ms halte ich für einen Tippfehler.',
  'An HRV over 300 ms is not one I believe.':
    'Eine HRV über 300 ms halte ich für einen Tippfehler.',
  'Write the distance as a number, like 10 or 6.2 mi.':
    'Schreib die Strecke als Zahl, wie 10 oder 6,2 mi.',
  'A distance is longer than 0.': 'Eine Strecke ist länger als 0.',
  'That is further than I believe. Is the unit right?':
    'Das ist weiter, als ich für möglich halte. Stimmt die Maßeinheit?',
  'Effort is a number from 0 to 10.': 'Anstrengung ist eine Zahl von 0 bis 10.',
  'Effort goes from 0 to 10.': 'Anstrengung geht von 0 bis 10.',
  'A day is short: yesterday, Monday or 2026-11-23.': 'Ein Tag ist kurz: 23.11. oder 2026-11-23.',
  'Pick one of the five steps.': 'Wähle eine der fünf Stufen.',
  'Pick yes, partly or no.': 'Wähle ja, teilweise oder nein.',
  'Keep it under 300 characters.': 'Bleib unter 300 Zeichen.',
  'Pick one of the types.': 'Wähle eine der Arten.',
  'A distance is short: 10, 10 km or 6.2 mi.': 'Eine Strecke ist kurz: 10, 10 km oder 6,2 mi.',
  'Pick better, as expected or worse.': 'Wähle besser, wie erwartet oder schlechter.',
  'A note is at most 300 characters.': 'Eine Notiz hat höchstens 300 Zeichen.',
  'Pick one of the six.': 'Wähle eins der sechs.',
  'Days are a whole number.': 'Tage sind eine ganze Zahl.',
  'A trend takes 14 days or more.': 'Ein Verlauf braucht mindestens 14 Tage.',
  'I look back 180 days at most.': 'Ich schaue höchstens 180 Tage zurück.',
  'Pick dark or light.': 'Wähle dunkel oder hell.',
  'Pick ill, injured, holiday, busy or fine again.':
    'Wähle krank, verletzt, Urlaub, viel los oder wieder gesund.',
  'Name the place in a few words, like left calf.':
    'Nenn die Stelle in ein paar Worten, wie linke Wade.',
  'Pain is a whole number from 0 to 10.': 'Schmerz ist eine ganze Zahl von 0 bis 10.',
  'Pain goes from 0 to 10.': 'Schmerz geht von 0 bis 10.',
  'Name the symptoms in a few words.': 'Nenn die Symptome in ein paar Worten.',
  'Name symptoms out of: fever, chest, stomach, aches, head cold, with commas between.':
    'Nenn Symptome mit diesen Wörtern, mit Kommas dazwischen: „fever, chest, stomach, aches, head cold“.',
  'A day is short: Sunday or 2026-12-06.': 'Ein Tag ist kurz: 6.12. oder 2026-12-06.',
  'I do not know that time zone. Try one like Europe/Berlin.':
    'Diese Zeitzone kenne ich nicht. Versuch eine wie Europe/Berlin.',
  'Pick km or mi.': 'Wähle km oder mi.',
  'Write the time as HH:MM, for example 06:30.': 'Schreib die Zeit als HH:MM, zum Beispiel 06:30.',
  'Hard sessions a week are a whole number.': 'Harte Einheiten pro Woche sind eine ganze Zahl.',
  'Hard sessions a week go from 0 to 4.': 'Harte Einheiten pro Woche gehen von 0 bis 4.',
  'Runs a week are a whole number.': 'Läufe pro Woche sind eine ganze Zahl.',
  'Runs a week go from 1 to 14.': 'Läufe pro Woche gehen von 1 bis 14.',
  'Pick one of the four.': 'Wähle eins der vier.',
  'Write your weight in kilograms, like 68.': 'Schreib dein Gewicht in Kilogramm, wie 68.',
  'Weight goes from 25 to 250 kg.': 'Gewicht geht von 25 bis 250 kg.',
  'Pick out of pool, bike and gym, with commas between.':
    'Wähle aus „pool, bike, gym“, mit Kommas dazwischen.',
  'Pick out of: check-in, rest day, refuel, lights out, deload, taper, block review, nudge, with commas between.':
    'Wähle aus diesen Wörtern, mit Kommas dazwischen: „check-in, rest day, refuel, lights out, deload, taper, block review, nudge“.',
  'Pick plain, warm or dry.': 'Wähle schlicht, herzlich oder trocken.',
  'Pick English or Deutsch.': 'Wähle English oder Deutsch.',
  'Pick nothing, session type or with my reason.': 'Wähle nichts, Einheit oder mit meinem Grund.',
  'Attach the zip of /me export.': 'Häng die Zip-Datei von /me export an.',
  'Pick a text channel of this server.': 'Wähle einen Textkanal dieses Servers.',
  'Write the evening time as HH:MM, or off.': 'Schreib die Abendzeit als HH:MM, oder „off“.',
  'Pick a weekday.': 'Wähle einen Wochentag.',
  'A name is at most 60 characters.': 'Ein Name hat höchstens 60 Zeichen.',
  'A day is short: Friday, 24 Dec or 2026-12-24.': 'Ein Tag ist kurz: 24.12. oder 2026-12-24.',
  'Keep the name under 80 characters.': 'Halt den Namen unter 80 Zeichen.',
  'A day is short: 11 April, Sunday or 2027-04-11.': 'Ein Tag ist kurz: 11.4. oder 2027-04-11.',
  'A distance is short: 10 km, half or 50 km.': 'Eine Strecke ist kurz: 10 km, half oder 50 km.',
  'A time is short: 1:45:00.': 'Eine Zeit ist kurz: 1:45:00.',
  'Pick A, B or C.': 'Wähle A, B oder C.',
  'Pick base, build, heavy, deload, taper or off.':
    'Wähle Grundlage, Aufbau, viel, Entlastung, Tapering oder Pause.',
  'A day is short: Monday, 30 Nov or 2026-11-30.': 'Ein Tag ist kurz: 30.11. oder 2026-11-30.',
  'Say 4 weeks, or the last day, like 27 Dec.':
    'Schreib „4 weeks“ oder den letzten Tag, wie 27.12.',
  'Weeks are a whole number.': 'Wochen sind eine ganze Zahl.',
  'A block is a week or longer.': 'Ein Block dauert eine Woche oder länger.',
  'A block is at most 26 weeks.': 'Ein Block dauert höchstens 26 Wochen.',
  'Pages begin at 1.': 'Seiten beginnen bei 1.',
};
