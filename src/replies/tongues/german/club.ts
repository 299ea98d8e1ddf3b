import type { Catalogue } from '../catalogue.ts';

/** What a club reads together. */
export const club: Catalogue = {
  off: 'aus',
  'Tonight’s sleep is part of tomorrow’s session':
    'Der Schlaf heute Nacht gehört zur Einheit von morgen',
  'The week ahead': 'Die kommende Woche',
  'Tomorrow, {0} {1}: **{2}**.': 'Morgen, {0} {1}: **{2}**.',
  'Most runners need 7 to 9 hours. Count back from when you get up, start winding down an hour before, and leave coffee and screens out of that hour.':
    'Die meisten brauchen 7 bis 9 Stunden. Zähl von deiner Aufstehzeit zurück, werd eine Stunde vorher ruhig, und lass in dieser Stunde Kaffee und Bildschirm weg.',
  'A rested runner gets more out of the same session.': 'Ausgeruht bringt dieselbe Einheit mehr.',
  'Late today: posted at {0}.': 'Heute später: um {0} gepostet.',
  'My tomorrow': 'Mein Morgen',
  '**Lighter week:** {0}. Doing less now is what the last weeks were for.':
    '**Leichtere Woche:** {0}. Jetzt weniger zu tun ist das, wofür die letzten Wochen da waren.',
  '**Race ahead:** {0}. From here rest adds more than training does.':
    '**Wettkampf voraus:** {0}. Ab hier bringt Ruhe mehr als Training.',
  '{0} and {1} more': '{0} und {1} weitere',
  '{0} of you': '{0} von euch',
  'Easy pod': 'Lockere Runde',
  'Easy pod · {0}': 'Lockere Runde · {0}',
  'Coming: {0}.': 'Dabei: {0}.',
  'Nobody is in at the moment.': 'Gerade ist niemand dabei.',
  'Settle here where and when. Easy means you can talk in whole sentences; the slowest sets the pace.':
    'Macht hier aus, wo und wann. Locker heißt, ihr könnt in ganzen Sätzen reden; wer am langsamsten ist, gibt das Tempo vor.',
  'In or out': 'Dabei oder nicht',
  'You are in the easy pod: <#{0}>. Your name stands there. Tap again to leave.':
    'Du bist in der lockeren Runde dabei: <#{0}>. Dein Name steht dort. Noch ein Tipp, und du bist wieder draußen.',
  'You are out of the easy pod. Tap again to come back.':
    'Du bist nicht mehr in der lockeren Runde. Noch ein Tipp, und du bist wieder dabei.',
  'That pod was for {0}. Today’s post has one of its own.':
    'Diese Runde war für {0}. Die Meldung von heute hat eine eigene.',
  'There is no post of today to meet at. Tomorrow’s will have the button again.':
    'Heute gibt es keine Meldung, an der man sich treffen könnte. Die von morgen hat den Knopf wieder.',
  'You are down for the easy pod, but Discord did not let me write it up. Tap twice in a minute.':
    'Du bist für die lockere Runde vorgemerkt, aber Discord ließ mich das nicht hinschreiben. Tipp in einer Minute zweimal.',
  'You are out of the easy pod, but Discord did not let me write it up just now.':
    'Du bist nicht mehr in der lockeren Runde, aber Discord ließ mich das gerade nicht hinschreiben.',
  'Quality tonight': 'Heute Abend hart',
  'Quality today': 'Heute hart',
  'Quality tonight, once checked in': 'Heute Abend hart, nach dem Check-in',
  'Quality today, once checked in': 'Heute hart, nach dem Check-in',
  'A shorter club session': 'Kürzere Vereinseinheit',
  'Long run': 'Langer Lauf',
  'Easy crew': 'Lockere Gruppe',
  'Active recovery': 'Aktive Erholung',
  'Rest, on purpose': 'Ruhe, mit Absicht',
  Somebody: 'Jemand',
  'as it feels today': 'wie es heute geht',
  'race day': 'Wettkampftag',
  'as planned': 'wie geplant',
  tapering: 'Tapering',
  'after the race': 'nach dem Wettkampf',
  'coming back': 'auf dem Weg zurück',
  'club session': 'Vereinseinheit',
  'the usual': 'wie üblich',
  'hard session still in the legs': 'harte Einheit noch in den Beinen',
  'long run yesterday': 'gestern langer Lauf',
  'enough hard sessions lately': 'zuletzt genug harte Einheiten',
  'rest day is due': 'Ruhetag ist fällig',
  'building up': 'im Aufbau',
  'Nobody is in the post now.': 'Gerade steht niemand in der Meldung.',
  'Page {0} of {1}. Only you see this.': 'Seite {0} von {1}. Nur du siehst das.',
  'Everybody ▶': 'Alle ▶',
  'That button was for {0}. Today’s post has one of its own.':
    'Dieser Knopf war für {0}. Die Meldung von heute hat einen eigenen.',
  'The post of {0} could not be sent.': 'Die Meldung von {0} konnte nicht geschickt werden.',
  'Only what each of you shares. You decide.': 'Nur was jede und jeder teilt. Ihr entscheidet.',
  'Club session': 'Vereinseinheit',
  'Why rest today': 'Warum heute Ruhe',
  Great: 'Super',
  OK: 'OK',
  Rough: 'Mies',
  'Muscle and tendon rebuild between sessions, not during them. Today is when the work counts.':
    'Muskeln und Sehnen bauen sich zwischen den Einheiten auf, nicht in ihnen. Heute zählt die Arbeit.',
  'A rested runner trains harder on the hard days. That is where the fitness comes from.':
    'Wer ausgeruht ist, trainiert an harten Tagen härter. Daher kommt die Form.',
  'Hard on hard only adds tiredness. Easy in between is how the next one gets good.':
    'Hart auf hart macht nur müde. Locker dazwischen macht die nächste Einheit gut.',
  'Sleep and a quiet day do what no session can, and nothing is lost by one.':
    'Schlaf und ein stiller Tag können, was keine Einheit kann, und verloren geht dabei nichts.',
  'Nobody is in here yet. `/log` your last run or tap **Check in**, and you are.':
    'Hier steht noch niemand. Trag mit `/log` deinen letzten Lauf ein oder tipp auf **Check-in**, dann stehst du da.',
  '{0} ready for the full session': '{0} bereit für die ganze Einheit',
  '{0} for a shorter one': '{0} für eine kürzere',
  '{0} more once checked in': '{0} weitere nach dem Check-in',
  '{0} once checked in': '{0} nach dem Check-in',
  '; the easy crew is welcome beside them': '; die lockere Gruppe ist daneben willkommen',
  '{0}. Today it is one to come to and run easy.':
    '{0}. Heute eine zum Hinkommen und locker Laufen.',
  'Recovery idea of the day': 'Erholungsidee des Tages',
  'I could not post in <#{0}> of **{1}**: {2}. I have stopped trying, and nobody’s diary is touched.':
    'In <#{0}> von **{1}** konnte ich nicht posten: {2}. Ich versuche es nicht weiter, und kein Tagebuch ist berührt.',
  'To start again: `/team setup` in the channel you want; it names every permission I lack.':
    'Um neu anzufangen: `/team setup` in dem Kanal, den ihr wollt; es nennt jede Berechtigung, die mir fehlt.',
  'the channel is gone': 'den Kanal gibt es nicht mehr',
  'I am not allowed to ({0})': 'mir fehlt die Erlaubnis ({0})',
  'All is well': 'Alles in Ordnung',
  'What I found': 'Was ich gefunden habe',
  'Set up': 'Einrichten',
  '❌ I stopped posting: {0}. `/team setup` in the channel you want starts again.':
    '❌ Ich poste nicht mehr: {0}. `/team setup` in dem Kanal, den ihr wollt, fängt neu an.',
  '❌ No channel yet: `/team setup` in the channel you want.':
    '❌ Noch kein Kanal: `/team setup` in dem Kanal, den ihr wollt.',
  '❌ The channel is gone or hidden from me: `/team post channel:` picks another.':
    '❌ Der Kanal ist weg oder vor mir verborgen: `/team post channel:` wählt einen anderen.',
  '❌ I lack **{0}** in <#{1}>: Edit channel → Permissions → my role.':
    '❌ Mir fehlt **{0}** in <#{1}>: Kanal bearbeiten → Berechtigungen → meine Rolle.',
  '✅ I may post in <#{0}>': '✅ In <#{0}> darf ich posten',
  '⚠️ For threads I lack **{0}**: easy pods stay in the channel until I have it.':
    '⚠️ Für Threads fehlt mir **{0}**: Bis ich es habe, bleiben lockere Runden im Kanal.',
  '✅ I may open threads for easy pods': '✅ Für lockere Runden darf ich Threads öffnen',
  '✅ The club is in {0}, where it is {1} now': '✅ Der Verein ist in {0}, dort ist es jetzt {1}',
  '⚠️ The club is in {0}, where it is {1} now; you are in {2}. If that is not meant: `/team setup zone:`':
    '⚠️ Der Verein ist in {0}, dort ist es jetzt {1}; du bist in {2}. Wenn das nicht so gemeint ist: `/team setup zone:`',
  '✅ Posts {0} at {1}': '✅ Meldungen {0} um {1}',
  '❌ No post days: `/team post days:all`.': '❌ Keine Tage für Meldungen: `/team post days:all`.',
  '✅ {0} known': '✅ Bekannt: {0}',
  'weekly session': 'wöchentliche Einheit',
  'weekly sessions': 'wöchentliche Einheiten',
  '❌ No weekly sessions told: `/team session`. I plan by each runner’s own habits until then.':
    '❌ Keine wöchentlichen Einheiten angegeben: `/team session`. Bis dahin plane ich nach den Gewohnheiten der Einzelnen.',
  '✅ No post is owed today': '✅ Heute steht keine Meldung aus',
  '✅ Today’s post is not due yet': '✅ Die Meldung von heute ist noch nicht fällig',
  '❌ Today’s post had no channel to go to.': '❌ Die Meldung von heute hatte keinen Kanal.',
  '⚠️ Today’s post was due at {0}. I try every minute for four hours; then tomorrow’s says that it is missing.':
    '⚠️ Die Meldung von heute war um {0} fällig. Ich versuche es vier Stunden lang jede Minute; dann sagt die von morgen, dass sie fehlt.',
  '✅ Today’s post went out': '✅ Die Meldung von heute ist draußen',
  '❌ Discord refused today’s post: {0}. Mend the channel above; the next one comes tomorrow.':
    '❌ Discord hat die Meldung von heute abgelehnt: {0}. Bring den Kanal oben in Ordnung; die nächste kommt morgen.',
  '❌ Today’s post could not be sent within four hours: I was offline, or Discord was. Tomorrow’s will say so.':
    '❌ Die Meldung von heute konnte vier Stunden lang nicht geschickt werden: Ich war offline, oder Discord war es. Die von morgen sagt das.',
  '✅ Today’s time was over when it was set; posts begin with the next one':
    '✅ Die Zeit war heute schon vorbei, als sie gesetzt wurde; die Meldungen beginnen mit der nächsten',
  '❌ No runners yet. Ask them to try `/log` or `/checkin`.':
    '❌ Noch niemand dabei. Bittet sie, `/log` oder `/checkin` zu probieren.',
  '❌ {0}, and none of them shares a session type, so the post is empty. `/me privacy` is theirs to change.':
    '❌ {0}, und niemand davon teilt die Art der Einheit, also ist die Meldung leer. Mit `/me privacy` ändern sie es selbst.',
  runner: 'Person',
  runners: 'Personen',
  '✅ {0} in the post': '✅ In der Meldung: {0}',
  '⚠️ Reminders do not reach {0}: their direct messages are closed. They open them under the server’s name → Privacy Settings.':
    '⚠️ Erinnerungen kommen nicht an ({0}): Die Direktnachrichten sind geschlossen. Öffnen lassen sie sich unter dem Servernamen → Privatsphäre-Einstellungen.',
  '✅ Reminders reach whom they should': '✅ Erinnerungen kommen an, wo sie sollen',
  'What I hold for {0}': 'Was ich für {0} führe',
  '**Settings:** channel, times, zone, language, who set me up':
    '**Einstellungen:** Kanal, Zeiten, Zone, Sprache, wer mich eingerichtet hat',
  '**Weekly sessions:** {0}': '**Wöchentliche Einheiten:** {0}',
  '**Members:** {0}, each with what they share':
    '**Mitglieder:** {0}, jeweils mit dem, was sie teilen',
  '**A record of posts:** when each went out, so that none comes twice':
    '**Ein Verzeichnis der Meldungen:** wann jede hinausging, damit keine zweimal kommt',
  'Diaries are not the club’s: they belong to the runners, who export or delete them with `/me`. Removing the club leaves them whole.':
    'Tagebücher gehören nicht dem Verein: Sie gehören den Läuferinnen und Läufern, die sie mit `/me` exportieren oder löschen. Den Verein zu entfernen lässt sie ganz.',
  'If you remove me from the server, posts stop at once, and settings and sessions go. What each member chose to share stays, so that nobody is shown who had said no, should I come back.':
    'Wenn ihr mich vom Server entfernt, enden die Meldungen sofort, und Einstellungen und Einheiten gehen. Was jedes Mitglied zu teilen gewählt hat, bleibt, damit niemand gezeigt wird, der Nein gesagt hat, falls ich wiederkomme.',
  'Remove all of this': 'Das alles entfernen',
  'Remove everything I hold for **{0}**? Settings, sessions, memberships and the record of posts go for good; posts stop. Diaries stay with their runners. Messages already in the channel stay until you delete them.':
    'Alles entfernen, was ich für **{0}** führe? Einstellungen, Einheiten, Mitgliedschaften und das Verzeichnis der Meldungen gehen endgültig; die Meldungen enden. Tagebücher bleiben bei den Läuferinnen und Läufern. Nachrichten im Kanal bleiben, bis ihr sie löscht.',
  'Yes, remove it': 'Ja, entfernen',
  'Keep it': 'Behalten',
  'All I held for {0} is removed. No post comes any more. You can remove me under Server settings → Integrations, or begin anew with `/team setup`; new members then share nothing until you or they choose.':
    'Alles, was ich für {0} führte, ist entfernt. Es kommt keine Meldung mehr. Ihr könnt mich unter Servereinstellungen → Integrationen entfernen oder mit `/team setup` neu anfangen; neue Mitglieder teilen dann nichts, bis ihr oder sie es wählen.',
  'I am ready for {0}': 'Ich bin bereit für {0}',
  'Setting up for {0}': 'Einrichtung für {0}',
  'Each step is saved at once. Runners need no setup: a log or a check-in, and they are in.':
    'Jeder Schritt ist sofort gespeichert. Wer läuft, braucht keine Einrichtung: ein Eintrag oder ein Check-in, und man ist dabei.',
  'Post in this channel': 'In diesem Kanal posten',
  'Times and days': 'Zeiten und Tage',
  'With sound': 'Mit Ton',
  'Without sound': 'Ohne Ton',
  'Test post': 'Probemeldung',
  Preview: 'Vorschau',
  Sessions: 'Einheiten',
  Check: 'Prüfen',
  '**Channel:** none yet. Pick one below.': '**Kanal:** noch keiner. Wähl unten einen.',
  '**Channel:** <#{0}>': '**Kanal:** <#{0}>',
  '**Time zone:** {0}, where it is {1} now': '**Zeitzone:** {0}, dort ist es jetzt {1}',
  '**Morning post:** {0}, {1}{2}': '**Morgenmeldung:** {0}, {1}{2}',
  ', without sound': ', ohne Ton',
  '**Evening before a club session:** {0}': '**Abend vor einer Vereinseinheit:** {0}',
  '**New members share:** {0}; each may change it with `/me privacy`':
    '**Neue Mitglieder teilen:** {0}; alle können es mit `/me privacy` ändern',
  '**Language of the posts:** {0}': '**Sprache der Meldungen:** {0}',
  '**Weekly sessions:** none yet. Next: `/team session`':
    '**Wöchentliche Einheiten:** noch keine. Als Nächstes: `/team session`',
  session: 'Einheit',
  sessions: 'Einheiten',
  '❌ It is gone, or hidden from me. Pick another.':
    '❌ Er ist weg oder vor mir verborgen. Wähl einen anderen.',
  '❌ There I lack **{0}**: Edit channel → Permissions → my role.':
    '❌ Dort fehlt mir **{0}**: Kanal bearbeiten → Berechtigungen → meine Rolle.',
  '✅ I may do there what I need': '✅ Dort darf ich, was ich brauche',
  '✅ I may post there. For threads I lack **{0}**; easy pods stay in the channel.':
    '✅ Dort darf ich posten. Für Threads fehlt mir **{0}**; lockere Runden bleiben im Kanal.',
  'Channel for the posts': 'Kanal für die Meldungen',
  'What new members share': 'Was neue Mitglieder teilen',
  'New members share {0}': 'Neue Mitglieder teilen: {0}',
  'their session type': 'die Art ihrer Einheit',
  'the type with a reason of training': 'die Art mit einem Trainingsgrund',
  'Morning post': 'Morgenmeldung',
  'On which days': 'An welchen Tagen',
  'all, weekdays, or mon wed fri': '„all“, „weekdays“ oder „mon wed fri“',
  'Evening before a club session': 'Abend vor einer Vereinseinheit',
  'A time, or off': 'Eine Zeit, oder „off“',
  'Another time zone': 'Andere Zeitzone',
  'A city, where the list does not have yours': 'Eine Stadt, falls deine nicht in der Liste steht',
  'One more runner shares nothing: ask them, and believe them.':
    'Eine weitere Person teilt nichts: Frag sie, und glaub ihr.',
  '{0} more share nothing: ask them, and believe them.':
    '{0} weitere teilen nichts: Frag sie, und glaub ihnen.',
  'Nobody who shares their session is in the club yet.':
    'Im Verein ist noch niemand, der seine Einheit teilt.',
  'A way to split it': 'Ein Weg, sie aufzuteilen',
  'Only you see this. Reasons stand only where a runner lets you see them; they can see that you looked.':
    'Nur du siehst das. Gründe stehen nur da, wo man sie dir zeigen will; man sieht, dass du nachgesehen hast.',
  'Only you see this. As it looks from today, if the mornings until then are ordinary ones.':
    'Nur du siehst das. So sieht es von heute aus, wenn die Morgen bis dahin gewöhnlich sind.',
  'Full session': 'Ganze Einheit',
  Reduced: 'Kürzer',
  'Not answered yet': 'Noch keine Antwort',
  Easy: 'Locker',
  Resting: 'In Ruhe',
  'today {0}': 'heute {0}',
  'not running for now': 'läuft vorerst nicht',
  unwell: 'nicht gesund',
  'has a cold': 'hat eine Erkältung',
  'something hurts': 'etwas tut weh',
  'very tired or sore': 'sehr müde oder schwere Beine',
  'tired for some mornings': 'seit einigen Morgen müde',
  'does not feel fresh': 'fühlt sich nicht frisch',
  'slept little': 'wenig geschlafen',
  'heart rate says easy': 'das Herz sagt locker',
  'has a lot on their mind': 'hat viel im Kopf',
  'has eaten little': 'wenig gegessen',
  'has not checked in': 'nicht eingecheckt',
  'has told little lately': 'hat zuletzt wenig erzählt',
  '**As planned: {0}**. The slowest sets the pace.':
    '**Wie geplant: {0}**. Wer am langsamsten ist, gibt das Tempo vor.',
  '**Shorter: {0}**. The same route, turning back at two thirds.':
    '**Kürzer: {0}**. Dieselbe Strecke, Umkehr bei zwei Dritteln.',
  'the session as it stands': 'die Einheit, wie sie geplant ist',
  'two thirds of it, at the same effort': 'zwei Drittel davon, bei gleicher Anstrengung',
  '**Reduced: 1**. With the first group, and out after {0}.':
    '**Kürzer: 1**. Mit der ersten Gruppe, und Schluss nach: {0}.',
  '**Reduced: {0}**. {1}.': '**Kürzer: {0}**. {1}.',
  '**Easy: {0}**. Talking pace on the outside, home when it stops being easy.':
    '**Locker: {0}**. Redetempo auf der Außenbahn, heim, sobald es nicht mehr locker ist.',
  '**Full: up to {0}**, once they have answered. {1}.':
    '**Ganz: bis zu {0}**, sobald sie geantwortet haben. {1}.',
  ', and up to {0} who have not answered': ', und bis zu {0} ohne Antwort',
  '**Full: {0}**{1}. {2}.': '**Ganz: {0}**{1}. {2}.',
  'I know of no weekly session of the club. `/team session` tells me, and then this sheet says who is ready for it.':
    'Ich kenne keine wöchentliche Einheit des Vereins. `/team session` sagt sie mir, dann zeigt dieses Blatt, wer dafür bereit ist.',
  'every day': 'jeden Tag',
  '**Morning post:** {0}, {1}': '**Morgenmeldung:** {0}, {1}',
  'in <#{0}>': 'in <#{0}>',
  'no channel yet': 'noch kein Kanal',
  'without sound': 'ohne Ton',
  '**Time zone:** {0}': '**Zeitzone:** {0}',
  Posts: 'Meldungen',
  'Saved. A new time counts from the next time it comes round.':
    'Gespeichert. Eine neue Zeit gilt ab dem nächsten Mal.',
  'Test post sent to <#{0}>.': 'Probemeldung an <#{0}> geschickt.',
  'The test post was refused: I am not allowed to post there. `/team check` names what is missing.':
    'Die Probemeldung wurde abgelehnt: Ich darf dort nicht posten. `/team check` nennt, was fehlt.',
  'That channel is gone. Pick another with `/team post channel:`.':
    'Diesen Kanal gibt es nicht mehr. Wähl mit `/team post channel:` einen anderen.',
  'The test post was refused.': 'Die Probemeldung wurde abgelehnt.',
  'Discord did not take the test post just now. Try again in a minute.':
    'Discord hat die Probemeldung gerade nicht angenommen. Versuch es in einer Minute noch einmal.',
  'This is a test post. The real ones come at {0}, {1}.':
    'Das ist eine Probemeldung. Die echten kommen um {0}, {1}.',
  'I cannot see <#{0}>. Either it is gone, or I lack “View Channel” there. Nothing was changed.':
    'Ich sehe <#{0}> nicht. Entweder ist er weg, oder mir fehlt dort „View Channel“. Nichts wurde geändert.',
  'In <#{0}> I lack: **{1}**. Give my role that under Edit channel → Permissions, then try again. Nothing was changed.':
    'In <#{0}> fehlt mir: **{1}**. Gib das meiner Rolle unter Kanal bearbeiten → Berechtigungen, dann versuch es noch einmal. Nichts wurde geändert.',
  'Weekly sessions': 'Wöchentliche Einheiten',
  'None yet. `/team session weekday:Tuesday type:Intervals time:19:00 name:Track night` adds one.':
    'Noch keine. `/team session weekday:Tuesday type:Intervals time:19:00 name:Track night` fügt eine hinzu.',
  'Taken out: {0}, {1}. I know one session a day.':
    'Gestrichen: {0}, {1}. Ich kenne eine Einheit pro Tag.',
  'Changed: {0}, {1}. I know one session a day.':
    'Geändert: {0}, {1}. Ich kenne eine Einheit pro Tag.',
  'No channel is chosen yet. `/team setup` in the channel you want does that first.':
    'Noch ist kein Kanal gewählt. Das geht zuerst: `/team setup` in dem Kanal, den ihr wollt.',
  'On which day? Add `weekday:`. Nothing was changed.':
    'An welchem Tag? Ergänz `weekday:`. Nichts wurde geändert.',
  'What kind of session is it on {0}? Add `type:`. Nothing was changed.':
    'Was für eine Einheit ist es am {0}? Ergänz `type:`. Nichts wurde geändert.',
  'There is no session on {0}.': 'Am {0} gibt es keine Einheit.',
  'Only you see this. This is how today’s post reads now:':
    'Nur du siehst das. So liest sich die Meldung von heute jetzt:',
  'The fuel in your muscles is back in a day or so, tendons take longer. Give both the time.':
    'Der Treibstoff in den Muskeln ist in etwa einem Tag wieder da, Sehnen brauchen länger. Gib beiden die Zeit.',
};
