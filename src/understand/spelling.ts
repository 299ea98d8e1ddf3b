import { dictionary } from './dictionary.ts';
import { runners, targets } from './words.ts';

/** The word as we know it: a listed misspelling, or one slip of the finger from one known word. */
export function respell(word: string): string {
  if (word.endsWith("'s")) return `${respell(word.slice(0, -2))}'s`;
  const listed = misspelt.get(word);
  if (listed) return listed;
  if (word.length < 5 || word.length > 20 || isEnglish(word)) return word;
  const near = (targetsByInitial.get(word[0] ?? '') ?? []).filter((target) =>
    within(word, target, target.length >= 9 ? 2 : 1),
  );
  const [only, another] = near;
  return only && !another ? only : word;
}

/** Whether English, as runners write it, has this word. */
export const isEnglish = (word: string): boolean =>
  dictionary.has(word) || runners.has(word) || targets.has(word);

const misspelt = new Map<string, string>(
  Object.entries({
    tomorrow:
      'tomow tomorow tommorow tommorrow tomorro tomoro tomarrow tomorrw tomorrrow tmorrow tommorw',
    yesterday: 'yesturday yesterdy yestarday yesteday ysterday yeserday yesterdsy yesterady',
    today: 'toady todya tody',
    tonight: 'tonigt tonigh tongiht tonght toniht',
    slept: 'sleept sleapt slepped sleeped slpt selpt slep',
    sleep: 'slep sleap slp sleeo',
    should: 'shoud shuld shold sould shoudl shud shld',
    intervals: 'intevals intervalls intrvals ints',
    interval: 'inteval intervall',
    tempo: 'tempp tmepo tepmo',
    recovery: 'recovry recovrey recoverry',
    achilles:
      'achillies achiles achillis achillees akilles achilies acheles archilles achille achilees',
    hamstring: 'hamstrng hamstrin',
    knee: 'kne kneee nee',
    calf: 'calve caf calfs',
    ankle: 'ancle anckle ankel',
    tired: 'tierd tird tyred tird tiered',
    knackered: 'nackered knacked nacked knakered nackered knackerd',
    sore: 'soar soer sroe',
    stomach: 'stomache stumach',
    nauseous: 'nausious nauseus',
    nausea: 'nausia',
    diarrhoea: 'diarrhea diarhea diahrrea diorrhea diarrhoa diarreah diarrea',
    vomiting: 'vomitting vommiting puking pukeing',
    palpitations: 'palpatations palpitation palps',
    dizzy: 'dizy dizzzy woozy dizzie dizzyy dissy',
    pain: 'pian apin paim',
    pains: 'pians',
    chest: 'chesst chset cehst chect',
    breathing: 'breathin brething breating breathng',
    heart: 'hart haert heartt',
    fainted: 'feinted faintd fainetd',
    breath: 'breth',
    breathe: 'brethe',
    headache: 'headach hedache',
    temperature: 'temprature temperture',
    fever: 'feaver',
    throat: 'throath',
    heaviness: 'heavyness heavines',
    tightness: 'tightnes tighness',
    sentence: 'sentance sentense sentece',
    tablets: 'tablits',
    dizziness: 'dizzyness diziness dizzness',
    marathon: 'marathn marothon maratho maraton',
    parkrun: 'parkun prkrun',
    monday: 'mnday moday monady',
    tuesday: 'tusday teusday tuseday',
    wednesday: 'wednsday wensday wedensday wendesday weds',
    thursday: 'thurday thirsday thrusday',
    saturday: 'saterday saturdy satruday',
    motivation: 'motivaton',
    stressed: 'stresed strssed',
    until: 'untill untl',
    really: 'realy rly reallly',
    definitely: 'definately definitly',
    because: 'becuase becasue',
    morning: 'mornin moring mornig',
    minutes: 'minuets mintues',
    minute: 'minuite',
    kilometres: 'kilometers klicks  kilometros kays kilomters',
    kilometre: 'kilometer klick',
    twinge: 'twindge',
    niggle: 'nigle niggel',
    easy: 'eazy esy easi ez',
    hours: 'hous huors horus',
    exhausted: 'exausted exhuasted',
    quads: 'quad',
    glutes: 'glute',
    illness: 'ilness',
    weird: 'wierd',
    whether: 'wether',
    unconscious: 'unconcious',
    suicidal: 'sucidal',
    pee: 'urine wees pees',
    peeing: 'weeing urinating',
  }).flatMap(([right, wrong]) => wrong.split(/ +/).map((word) => [word, right] as const)),
);

const targetsByInitial = new Map<string, string[]>();
for (const word of targets) {
  const initial = word[0] ?? '';
  targetsByInitial.set(initial, [...(targetsByInitial.get(initial) ?? []), word]);
}

/** Whether two words differ by at most `slips` letters added, dropped, changed or swapped. */
function within(word: string, target: string, slips: number): boolean {
  if (Math.abs(word.length - target.length) > slips) return false;
  let before: number[] = [];
  let above = Array.from({ length: target.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= target.length; j++) {
      const same = word[i - 1] === target[j - 1];
      const swapped =
        i > 1 && j > 1 && word[i - 1] === target[j - 2] && word[i - 2] === target[j - 1];
      row[j] = Math.min(
        (above[j] ?? 99) + 1,
        (row[j - 1] ?? 99) + 1,
        (above[j - 1] ?? 99) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 99) + 1 : 99,
      );
    }
    [before, above] = [above, row];
  }
  return (above[target.length] ?? 99) <= slips;
}
