import type { Language } from '../../domain/language.ts';
import type { Catalogue } from '../tongues/catalogue.ts';

/** Friendlier words for openings, verdicts, rest and small talk; what they say stays the same. */
export const warm: Readonly<Record<Language, Catalogue>> = {
  en: {
    'Not hard today.': 'Not hard today, and that is good.',
    'Yes, today is a day for it. You decide.': 'Yes, today is made for it. You decide.',
    'Not all out: steady is the most for today.': 'Not all out: steady is plenty today.',
    'I know too little to say yes.': 'I would love to say yes; I know too little yet.',
    'Two taps settle it: your energy and your legs this morning.':
      'Two quick taps: how are your energy and your legs this morning?',
    'One tap settles it: your energy this morning.':
      'One quick tap: how is your energy this morning?',
    'One tap settles it: your legs this morning.': 'One quick tap: how are your legs this morning?',
    'What is left of today is for recovering.':
      'Well done. The rest of today is for recovering, and you have earned it.',
    'One session a day is enough, so no second hard one today.':
      'Well done. One session a day is enough, so no second hard one today.',
    'Good for now: **{0}**.': 'Something kind for now: **{0}**.',
    'You decide. You may go lower any day.':
      'It is your run, so you decide. Going lower is always fine.',
    '**Nothing holds it back.**': '**Nothing holds you back, enjoy it.**',
    'Readiness {0} of 100, where 70 is your normal: nothing holds you back.':
      'Readiness {0} of 100, where 70 is your normal: nothing holds you back, enjoy it.',
    'Rest is training too. Stored.': 'Rest is training too, and you did it. Stored.',
    'I had that one already, so it is stored once.':
      'That one was with me already, so it is stored once.',
    'Noted: {0} under your normal. Today’s rest is well placed.':
      'Thank you for telling me: {0} under your normal. Good that today is rest.',
    'Noted: {0} under your normal. Today is gentle anyway; stay at the short end.':
      'Thank you for telling me: {0} under your normal. Today is gentle anyway; stay at the short end.',
    'Taken back:': 'Done, taken back:',
    'Good morning. How are you today? Five taps, and the advice is yours instead of general.':
      'Good morning. How are you feeling today? Five taps, and my advice is truly about you.',
    '**Today is rest.** {0}': '**Today is for resting. Enjoy it.** {0}',
    '**Today is active recovery.** {0}': '**Today is active recovery, nice and gentle.** {0}',
    '**Refuel after the {0}.**': '**Time to be good to yourself: refuel after the {0}.**',
    '**{0} tomorrow.**': '**Something to look forward to: {0} tomorrow.**',
    'Some quiet days, and that is fine. I just advise better when I know how you are. If you rested, tell me “rest day yesterday”: rest counts.':
      'It has been quiet, and that is fine; I hope you are well. I just advise better when I know how you are. If you rested, tell me “rest day yesterday”: rest counts.',
    'You are welcome. You did the running.': 'You are very welcome. The running was all yours.',
    'Hello. Ask me “should I run hard today?”, or tell me how you slept.':
      'Hello, good to hear from you. Ask me “should I run hard today?”, or tell me how you slept.',
    'Sounds like a plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.':
      'That sounds like a lovely plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.',
    'I did not get that, and stored nothing. Try “should I run hard today?”, or tell me what you did: “10k easy 52:30 rpe 4”.':
      'Sorry, I did not get that, and stored nothing. Try “should I run hard today?”, or tell me what you did: “10k easy 52:30 rpe 4”.',
    'This is your usual rest day. Rest is when the work pays off.':
      'This is your usual rest day. Enjoy it: rest is when the work pays off.',
    'This is your usual day for an easy run.':
      'This is your usual day for an easy run, a good habit.',
    'This is time off, so nothing is planned. Enjoy it.':
      'This is your time off, so nothing is planned. Enjoy every bit of it.',
    'I do not know your week yet, so a short easy run is a good start.':
      'I do not know your week yet, so a short easy run is a lovely start.',
    '{0} of training in a row. {1} the body gets its turn.':
      '{0} of training in a row, well done. {1} the body gets its turn.',
    '{0} in 13 days. Steady is the most that helps now.':
      '{0} in 13 days, bravo. Steady is the most that helps now.',
    'An easy day lets it sink in.': 'Give yourself an easy day and let it sink in.',
    'This is your lighter week: the gain of the last ones comes now.':
      'This is your lighter week, the nice part: the gain of the last ones comes now.',
    'You are tapering: being fresh on the day is the training now.':
      'You are tapering, and the work is behind you: being fresh on the day is the training now.',
    '{0} without a rest day. Plan one soon: rest is training too.':
      '{0} without a rest day. Treat yourself to one soon: rest is training too.',
    'The work of the last weeks settles in that week. You decide.':
      'You have worked for it, and in that week it settles. You decide.',
    'Last hard session 4 to 5 days before. The fitness is there; now it is about arriving fresh.':
      'Last hard session 4 to 5 days before. The fitness is yours already; now it is about arriving fresh.',
    'That is lighter than usual.': 'That is lighter than usual, and that is fine.',
    'That is your usual range.': 'That is your usual range, nicely steady.',
    '**All set.** Two taps in the morning are enough: how your energy and your legs are. The rest is my work.':
      '**All set, lovely.** Two taps in the morning are enough: how your energy and your legs are. The rest is my work, gladly.',
    'That is your first entry, and all it takes. Four taps make the rest fit you:':
      'Your first entry, good to have you here. That is all it takes; four taps make the rest fit you:',
    'Saved.': 'Saved, thank you.',
    'Nothing but rest, and nothing to make up for.':
      'Nothing but rest, and nothing to make up for. Let it do you good.',
    'It holds if the mornings are ordinary. I look again every day.':
      'It holds if the mornings are ordinary. I look again with you every day.',
    'nothing but sleep and food': 'just sleep and good food',
    'There is nothing of yours to undo.':
      'There is nothing of yours to undo, all is as it should be.',
    'Nothing stands out, which is good news. Same pattern for the next block.':
      'Nothing stands out, which is good news: you are doing it well. Same pattern for the next block.',
    'If you lie awake, resting quietly still counts. One odd night does not spoil a session.':
      'If you lie awake, do not worry: resting quietly still counts. One odd night does not spoil a session.',
    'Rest is when the work you did turns into fitness.':
      'Let it be: rest is when the work you did turns into fitness.',
    'If that morning is ordinary. I look again then.':
      'If that morning is ordinary. We look again then.',
    'Nothing was filled in, so nothing was stored.':
      'Nothing was filled in, so nothing was stored. No harm done.',
  },
  de: {
    'Not hard today.': 'Heute nichts Hartes, und das ist gut so.',
    'Yes, today is a day for it. You decide.':
      'Ja, der Tag ist wie gemacht dafür. Du entscheidest.',
    'Not all out: steady is the most for today.': 'Nicht voll: Zügig ist heute reichlich.',
    'I know too little to say yes.': 'Ich würde gern Ja sagen; noch weiß ich zu wenig.',
    'Two taps settle it: your energy and your legs this morning.':
      'Zwei schnelle Fingertipps: Wie sind heute früh deine Energie und deine Beine?',
    'One tap settles it: your energy this morning.':
      'Ein schneller Fingertipp: Wie ist heute früh deine Energie?',
    'One tap settles it: your legs this morning.':
      'Ein schneller Fingertipp: Wie sind heute früh deine Beine?',
    'What is left of today is for recovering.':
      'Gut gemacht. Der Rest des Tages gehört der Erholung, und die hast du dir verdient.',
    'One session a day is enough, so no second hard one today.':
      'Gut gemacht. Eine Einheit am Tag genügt, also keine zweite harte heute.',
    'Good for now: **{0}**.': 'Etwas Gutes für jetzt: **{0}**.',
    'You decide. You may go lower any day.':
      'Es ist dein Lauf, also entscheidest du. Weniger ist immer in Ordnung.',
    '**Nothing holds it back.**': '**Nichts bremst dich, genieß es.**',
    'Readiness {0} of 100, where 70 is your normal: nothing holds you back.':
      'Tagesform {0} von 100, 70 ist für dich normal: Nichts bremst dich, genieß es.',
    'Rest is training too. Stored.': 'Ruhe ist auch Training, und du hast es gemacht. Gespeichert.',
    'I had that one already, so it is stored once.':
      'Das war schon bei mir, es ist also einmal gespeichert.',
    'Noted: {0} under your normal. Today’s rest is well placed.':
      'Danke, dass du es sagst, unter deinem Normalwert: {0}. Gut, dass heute Ruhetag ist.',
    'Noted: {0} under your normal. Today is gentle anyway; stay at the short end.':
      'Danke, dass du es sagst, unter deinem Normalwert: {0}. Heute ist es ohnehin locker; bleib am kurzen Ende.',
    'Taken back:': 'Gern, zurückgenommen:',
    'Good morning. How are you today? Five taps, and the advice is yours instead of general.':
      'Guten Morgen. Wie fühlst du dich heute? Fünf Fingertipps, und mein Rat gilt wirklich dir.',
    '**Today is rest.** {0}': '**Heute darfst du ruhen. Genieß es.** {0}',
    '**Today is active recovery.** {0}': '**Heute ist aktive Erholung, schön sanft.** {0}',
    '**Refuel after the {0}.**': '**Tu dir etwas Gutes: Auftanken nach dem Training ({0}).**',
    '**{0} tomorrow.**': '**Etwas zum Freuen, morgen: {0}.**',
    'Some quiet days, and that is fine. I just advise better when I know how you are. If you rested, tell me “rest day yesterday”: rest counts.':
      'Es war still, und das ist in Ordnung; ich hoffe, dir geht es gut. Ich rate nur besser, wenn ich weiß, wie es dir geht. Wenn du geruht hast, sag „rest day yesterday“: Ruhe zählt.',
    'You are welcome. You did the running.': 'Sehr gern. Gelaufen bist ganz allein du.',
    'Hello. Ask me “should I run hard today?”, or tell me how you slept.':
      'Hallo, schön von dir zu hören. Frag mich „should I run hard today?“, oder sag mir, wie du geschlafen hast: „slept 7h“.',
    'Sounds like a plan. Tell me when it is done and I will store it; “tomorrow?” tells you what I would do.':
      'Das klingt nach einem schönen Plan. Sag mir, wenn es getan ist, dann speichere ich es; „tomorrow?“ sagt dir, was ich tun würde.',
    'I did not get that, and stored nothing. Try “should I run hard today?”, or tell me what you did: “10k easy 52:30 rpe 4”.':
      'Entschuldige, das habe ich nicht verstanden und nichts gespeichert. Versuch „should I run hard today?“, oder sag mir, was du gemacht hast: „10k easy 52:30 rpe 4“.',
    'This is your usual rest day. Rest is when the work pays off.':
      'Das ist dein üblicher Ruhetag. Genieß ihn: In der Ruhe zahlt sich die Arbeit aus.',
    'This is your usual day for an easy run.':
      'Das ist dein üblicher Tag für einen lockeren Lauf, eine gute Gewohnheit.',
    'This is time off, so nothing is planned. Enjoy it.':
      'Das ist deine freie Zeit, also ist nichts geplant. Genieß sie in vollen Zügen.',
    'I do not know your week yet, so a short easy run is a good start.':
      'Ich kenne deine Woche noch nicht, also ist ein kurzer lockerer Lauf ein schöner Anfang.',
    '{0} of training in a row. {1} the body gets its turn.':
      '{0} Training am Stück, gut gemacht. {1} ist der Körper dran.',
    '{0} in 13 days. Steady is the most that helps now.':
      '{0} in 13 Tagen, bravo. Mehr als zügig hilft gerade nicht.',
    'An easy day lets it sink in.': 'Gönn dir einen lockeren Tag und lass es wirken.',
    'This is your lighter week: the gain of the last ones comes now.':
      'Das ist deine leichtere Woche, der schöne Teil: Jetzt kommt der Gewinn der letzten.',
    'You are tapering: being fresh on the day is the training now.':
      'Du bist im Tapering, und die Arbeit liegt hinter dir: Am Tag selbst frisch zu sein ist jetzt das Training.',
    '{0} without a rest day. Plan one soon: rest is training too.':
      '{0} ohne Ruhetag. Gönn dir bald einen: Ruhe ist auch Training.',
    'The work of the last weeks settles in that week. You decide.':
      'Du hast dafür gearbeitet, und in dieser Woche setzt es sich. Du entscheidest.',
    'Last hard session 4 to 5 days before. The fitness is there; now it is about arriving fresh.':
      'Letzte harte Einheit 4 bis 5 Tage vorher. Die Form gehört dir schon; jetzt geht es darum, frisch anzukommen.',
    'That is lighter than usual.': 'Das ist weniger als sonst, und das ist in Ordnung.',
    'That is your usual range.': 'Das ist dein üblicher Bereich, schön gleichmäßig.',
    '**All set.** Two taps in the morning are enough: how your energy and your legs are. The rest is my work.':
      '**Alles eingerichtet, schön.** Zwei Fingertipps am Morgen genügen: wie deine Energie und deine Beine sind. Der Rest ist meine Arbeit, gern.',
    'That is your first entry, and all it takes. Four taps make the rest fit you:':
      'Dein erster Eintrag, schön, dass du da bist. Mehr braucht es nicht; vier Fingertipps passen den Rest an dich an:',
    'Saved.': 'Gespeichert, danke dir.',
    'Nothing but rest, and nothing to make up for.':
      'Nur Ruhe, und nichts nachzuholen. Lass es dir guttun.',
    'It holds if the mornings are ordinary. I look again every day.':
      'Das gilt, wenn die Morgen gewöhnlich sind. Ich schaue jeden Tag mit dir neu hin.',
    'nothing but sleep and food': 'nur Schlaf und gutes Essen',
    'There is nothing of yours to undo.':
      'Von dir gibt es nichts zurückzunehmen, alles ist, wie es soll.',
    'Nothing stands out, which is good news. Same pattern for the next block.':
      'Nichts sticht heraus, und das ist gut: Du machst das gut. Im nächsten Block genauso weiter.',
    'If you lie awake, resting quietly still counts. One odd night does not spoil a session.':
      'Wenn du wach liegst, keine Sorge: Ruhiges Liegen zählt auch. Eine einzelne Nacht verdirbt keine Einheit.',
    'Rest is when the work you did turns into fitness.':
      'Lass es zu: In der Ruhe wird aus deiner Arbeit Form.',
    'If that morning is ordinary. I look again then.':
      'Wenn der Morgen gewöhnlich ist. Dann schauen wir neu hin.',
    'Nothing was filled in, so nothing was stored.':
      'Es war nichts ausgefüllt, also wurde nichts gespeichert. Macht nichts.',
  },
};
