import type { Language } from '../../domain/language.ts';
import type { Catalogue } from '../tongues/catalogue.ts';

/** Fewer words, and a straight face; what they say stays the same. */
export const dry: Readonly<Record<Language, Catalogue>> = {
  en: {
    'Not hard today.': 'No.',
    'Yes, today is a day for it. You decide.': 'Yes. Your call.',
    'Not all out: steady is the most for today.': 'Steady at most. Today is no day for heroics.',
    'I know too little to say yes.': 'I know too little to say yes. I could guess; I will not.',
    'Two taps settle it: your energy and your legs this morning.':
      'Two taps: energy and legs, as they are this morning.',
    'One tap settles it: your energy this morning.': 'One tap: energy, as it is this morning.',
    'One tap settles it: your legs this morning.': 'One tap: legs, as they are this morning.',
    'What is left of today is for recovering.': 'The rest of today: recovering. Sofas count.',
    'One session a day is enough, so no second hard one today.':
      'One session a day is enough. A second hard one is just tired running.',
    'Good for now: **{0}**.': 'Now: **{0}**.',
    'You decide. You may go lower any day.': 'You decide. Less is always allowed.',
    '**Nothing holds it back.**': '**No objections.**',
    'Readiness {0} of 100, where 70 is your normal: nothing holds you back.':
      'Readiness {0} of 100, 70 is your normal. No objections.',
    'Rest is training too. Stored.':
      'Rest, stored. The easiest training there is, and some find it hardest.',
    'I had that one already, so it is stored once.': 'Had it already. Stored once.',
    'Noted: {0} under your normal. Today’s rest is well placed.':
      'Noted: {0} under your normal. Convenient: today is rest.',
    'Noted: {0} under your normal. Today is gentle anyway; stay at the short end.':
      'Noted: {0} under your normal. Gentle anyway; the short end will do.',
    'Taken back:': 'Gone:',
    'Good morning. How are you today? Five taps, and the advice is yours instead of general.':
      'Morning. Five taps, and the advice stops being general.',
    '**Today is rest.** {0}': '**Today: nothing. On purpose.** {0}',
    '**Today is active recovery.** {0}':
      '**Today: active recovery. Active is the smaller word.** {0}',
    '**Refuel after the {0}.**': '**Empty tank: {0}. Refuel.**',
    '**{0} tomorrow.**': '**Tomorrow: {0}.**',
    'Some quiet days, and that is fine. I just advise better when I know how you are. If you rested, tell me “rest day yesterday”: rest counts.':
      'Quiet days. Fine by me; my advice is just better with facts. If you rested, tell me “rest day yesterday”: rest counts.',
    'You are welcome. You did the running.': 'You ran. I typed.',
    'Hello. Ask me “should I run hard today?”, or tell me how you slept.':
      'Hello. “should I run hard today?” is a good question. How you slept is a good answer.',
    'Sounds like a plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.':
      'A plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.',
    'I did not get that, and stored nothing. Try “should I run hard today?”, or tell me what you did: “10k easy 52:30 rpe 4”.':
      'That went past me; nothing stored. “should I run hard today?” works, and so does “10k easy 52:30 rpe 4”.',
    'This is your usual rest day. Rest is when the work pays off.':
      'Your usual rest day. The work pays off without you.',
    'This is your usual day for an easy run.':
      'Your usual easy-run day. No reason to get creative.',
    'This is time off, so nothing is planned. Enjoy it.':
      'Time off. Nothing is planned, and I mean nothing.',
    'I do not know your week yet, so a short easy run is a good start.':
      'I do not know your week yet. A short easy run offends nobody.',
    '{0} of training in a row. {1} the body gets its turn.':
      '{0} of training in a row. {1} the body sends its invoice: rest.',
    '{0} in 13 days. Steady is the most that helps now.':
      '{0} in 13 days. More would not help; steady at most.',
    'An easy day lets it sink in.': 'Now easy, so that it was worth it.',
    'This is your lighter week: the gain of the last ones comes now.':
      'Lighter week. Doing less is the job. The gain of the last ones comes now.',
    'You are tapering: being fresh on the day is the training now.':
      'You are tapering. Being fresh on the day is the training now. Hard to believe, I know.',
    '{0} without a rest day. Plan one soon: rest is training too.':
      '{0} without a rest day. They are free. Plan one soon.',
    'The work of the last weeks settles in that week. You decide.':
      'That week is where the last weeks settle. You decide.',
    'Last hard session 4 to 5 days before. The fitness is there; now it is about arriving fresh.':
      'Last hard session 4 to 5 days before. The fitness is in the bank; do not spend it early.',
    'That is lighter than usual.': 'Lighter than usual.',
    'That is your usual range.': 'The usual.',
    '**All set.** Two taps in the morning are enough: how your energy and your legs are. The rest is my work.':
      '**All set.** Two taps in the morning: energy, legs. I do the rest. You do the running.',
    'That is your first entry, and all it takes. Four taps make the rest fit you:':
      'First entry. That was all of it. Four taps make the rest fit you:',
    'Saved.': 'Saved. Next.',
    'Nothing but rest, and nothing to make up for.': 'Rest, all of it. No debts.',
    'It holds if the mornings are ordinary. I look again every day.':
      'Holds for ordinary mornings. I look again every day.',
    'nothing but sleep and food': 'sleep, food, done',
    'There is nothing of yours to undo.': 'Nothing to undo.',
    'Nothing stands out, which is good news. Same pattern for the next block.':
      'Nothing stands out. Boring works. Same pattern for the next block.',
    'If you lie awake, resting quietly still counts. One odd night does not spoil a session.':
      'Lying awake quietly counts as well. One odd night spoils no session.',
    'Rest is when the work you did turns into fitness.':
      'Rest turns work into fitness. You need not watch.',
    'If that morning is ordinary. I look again then.': 'If the morning behaves. I look again then.',
    'Nothing was filled in, so nothing was stored.': 'Empty form, empty diary. Nothing was stored.',
  },
  de: {
    'Not hard today.': 'Nein.',
    'Yes, today is a day for it. You decide.': 'Ja. Du entscheidest.',
    'Not all out: steady is the most for today.':
      'Höchstens zügig. Heute ist kein Tag für Heldentaten.',
    'I know too little to say yes.':
      'Ich weiß zu wenig, um Ja zu sagen. Raten könnte ich; ich lasse es.',
    'Two taps settle it: your energy and your legs this morning.':
      'Zwei Fingertipps: Energie und Beine, wie sie heute früh sind.',
    'One tap settles it: your energy this morning.':
      'Ein Fingertipp: Energie, wie sie heute früh ist.',
    'One tap settles it: your legs this morning.':
      'Ein Fingertipp: Beine, wie sie heute früh sind.',
    'What is left of today is for recovering.': 'Rest des Tages: Erholung. Sofas zählen.',
    'One session a day is enough, so no second hard one today.':
      'Eine Einheit am Tag genügt. Eine zweite harte wäre nur müdes Laufen.',
    'Good for now: **{0}**.': 'Jetzt: **{0}**.',
    'You decide. You may go lower any day.': 'Du entscheidest. Weniger geht immer.',
    '**Nothing holds it back.**': '**Keine Einwände.**',
    'Readiness {0} of 100, where 70 is your normal: nothing holds you back.':
      'Tagesform {0} von 100, 70 ist für dich normal. Keine Einwände.',
    'Rest is training too. Stored.':
      'Ruhe, gespeichert. Das leichteste Training, und manchen fällt es am schwersten.',
    'I had that one already, so it is stored once.': 'Hatte ich schon. Einmal gespeichert.',
    'Noted: {0} under your normal. Today’s rest is well placed.':
      'Notiert, unter deinem Normalwert: {0}. Passt: Heute ist Ruhetag.',
    'Noted: {0} under your normal. Today is gentle anyway; stay at the short end.':
      'Notiert, unter deinem Normalwert: {0}. Ist ohnehin locker; das kurze Ende genügt.',
    'Taken back:': 'Weg:',
    'Good morning. How are you today? Five taps, and the advice is yours instead of general.':
      'Morgen. Fünf Fingertipps, und der Rat gilt dir statt allen.',
    '**Today is rest.** {0}': '**Heute: nichts. Mit Absicht.** {0}',
    '**Today is active recovery.** {0}':
      '**Heute: aktive Erholung. Aktiv ist das kleinere Wort.** {0}',
    '**Refuel after the {0}.**': '**Tank leer: {0}. Auftanken.**',
    '**{0} tomorrow.**': '**Morgen also: {0}.**',
    'Some quiet days, and that is fine. I just advise better when I know how you are. If you rested, tell me “rest day yesterday”: rest counts.':
      'Stille Tage. Mir recht; mein Rat ist mit Fakten nur besser. Wenn du geruht hast, sag „rest day yesterday“: Ruhe zählt.',
    'You are welcome. You did the running.': 'Du bist gelaufen. Ich habe getippt.',
    'Hello. Ask me “should I run hard today?”, or tell me how you slept.':
      'Hallo. „should I run hard today?“ ist eine gute Frage. Wie du geschlafen hast („slept 7h“), eine gute Antwort.',
    'Sounds like a plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.':
      'Ein Plan. Sag mir, wenn es getan ist, dann speichere ich es; „tomorrow?“ sagt dir, was ich tun würde.',
    'I did not get that, and stored nothing. Try “should I run hard today?”, or tell me what you did: “10k easy 52:30 rpe 4”.':
      'Das ging an mir vorbei; nichts gespeichert. „should I run hard today?“ geht, „10k easy 52:30 rpe 4“ auch.',
    'This is your usual rest day. Rest is when the work pays off.':
      'Dein üblicher Ruhetag. Die Arbeit zahlt sich ohne dein Zutun aus.',
    'This is your usual day for an easy run.':
      'Dein üblicher Tag für einen lockeren Lauf. Kein Grund, kreativ zu werden.',
    'This is time off, so nothing is planned. Enjoy it.':
      'Freie Zeit. Nichts ist geplant, wirklich nichts.',
    'I do not know your week yet, so a short easy run is a good start.':
      'Ich kenne deine Woche noch nicht. Ein kurzer lockerer Lauf schadet niemandem.',
    '{0} of training in a row. {1} the body gets its turn.':
      '{0} Training am Stück. {1} stellt der Körper die Rechnung: Ruhe.',
    '{0} in 13 days. Steady is the most that helps now.':
      '{0} in 13 Tagen. Mehr bringt nichts; höchstens zügig.',
    'An easy day lets it sink in.': 'Jetzt locker, damit es sich gelohnt hat.',
    'This is your lighter week: the gain of the last ones comes now.':
      'Leichtere Woche. Weniger tun ist die Aufgabe. Jetzt kommt der Gewinn der letzten.',
    'You are tapering: being fresh on the day is the training now.':
      'Du bist im Tapering. Am Tag selbst frisch zu sein ist jetzt das Training. Schwer zu glauben, ich weiß.',
    '{0} without a rest day. Plan one soon: rest is training too.':
      '{0} ohne Ruhetag. Die kosten nichts. Plan bald einen.',
    'The work of the last weeks settles in that week. You decide.':
      'In dieser Woche setzen sich die letzten. Du entscheidest.',
    'Last hard session 4 to 5 days before. The fitness is there; now it is about arriving fresh.':
      'Letzte harte Einheit 4 bis 5 Tage vorher. Die Form ist auf der Bank; gib sie nicht vorher aus.',
    'That is lighter than usual.': 'Weniger als sonst.',
    'That is your usual range.': 'Wie üblich.',
    '**All set.** Two taps in the morning are enough: how your energy and your legs are. The rest is my work.':
      '**Alles eingerichtet.** Zwei Fingertipps am Morgen: Energie, Beine. Den Rest mache ich. Das Laufen du.',
    'That is your first entry, and all it takes. Four taps make the rest fit you:':
      'Erster Eintrag. Das war schon alles. Vier Fingertipps passen den Rest an dich an:',
    'Saved.': 'Gespeichert. Weiter.',
    'Nothing but rest, and nothing to make up for.': 'Nur Ruhe. Keine Schulden.',
    'It holds if the mornings are ordinary. I look again every day.':
      'Gilt bei gewöhnlichen Morgen. Ich schaue jeden Tag neu hin.',
    'nothing but sleep and food': 'Schlaf, Essen, fertig',
    'There is nothing of yours to undo.': 'Nichts zurückzunehmen.',
    'Nothing stands out, which is good news. Same pattern for the next block.':
      'Nichts sticht heraus. Langweilig wirkt. Im nächsten Block genauso weiter.',
    'If you lie awake, resting quietly still counts. One odd night does not spoil a session.':
      'Ruhig wach liegen zählt auch. Eine einzelne Nacht verdirbt keine Einheit.',
    'Rest is when the work you did turns into fitness.':
      'Ruhe macht aus Arbeit Form. Zusehen musst du nicht.',
    'If that morning is ordinary. I look again then.':
      'Wenn der Morgen mitspielt. Dann schaue ich neu hin.',
    'Nothing was filled in, so nothing was stored.':
      'Leeres Formular, leeres Tagebuch. Nichts wurde gespeichert.',
  },
};
