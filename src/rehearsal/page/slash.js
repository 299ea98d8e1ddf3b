/** What the bot registered, as one flat list: '/me settings' is a command like '/log'. */
export function commandsFor(registered, { inDirectMessage, managesClub }) {
  return registered
    .filter(({ type = 1 }) => type === 1)
    .filter((command) => mayUse(command, { inDirectMessage, managesClub }))
    .flatMap((command) => parts(command));
}

const directMessage = 1;

export function mayUse(command, { inDirectMessage, managesClub }) {
  const { default_member_permissions: needs, contexts, dm_permission: allowed } = command;
  if (inDirectMessage) return contexts ? contexts.includes(directMessage) : allowed !== false;
  return managesClub || needs === null || needs === undefined;
}

function parts(command, path = []) {
  const name = [...path, command.name];
  const inner = (command.options ?? []).filter(({ type }) => type === 1 || type === 2);
  if (inner.length > 0) return inner.flatMap((part) => parts(part, name));
  const { description, options = [] } = command;
  return [{ name: name.join(' '), description, options }];
}

/** Best first: names that start so, then words in the name, then the description. */
export function matching(list, typed) {
  const sought = typed.toLowerCase();
  const rank = ({ name, description = '' }) => {
    if (name.toLowerCase().startsWith(sought)) return 0;
    if (name.toLowerCase().includes(sought)) return 1;
    const isWord = sought.length > 2;
    return isWord && description.toLowerCase().includes(sought) ? 2 : 3;
  };
  return list.filter((each) => rank(each) < 3).toSorted((a, b) => rank(a) - rank(b));
}

/** '/me settings ' → that command; '/log 10k easy' → /log and the words after it. */
export function commandIn(text, commands) {
  const named = commands
    .filter(({ name }) => text.startsWith(`/${name} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  return named && { command: named, rest: text.slice(named.name.length + 2) };
}

const parse = {
  4: (text) => (/^-?\d+$/.test(text) ? Number(text) : wrong('A whole number, please.')),
  5: (text) => ({ yes: true, no: false })[text.toLowerCase()] ?? wrong('Yes or no, please.'),
  10: (text) => {
    const number = Number(text.replace(',', '.'));
    return Number.isFinite(number) ? number : wrong('A number, please.');
  },
};

/** The value an option gets from what was typed or picked, or the words why it cannot. */
export function optionValue(option, text) {
  const picked = option.choices?.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (picked) return picked.value;
  if (option.choices?.length > 0) return wrong('Please pick one from the list.');
  const value = parse[option.type]?.(text) ?? text;
  if (value instanceof Wrong) return value;
  const { min_value: least, max_value: most, min_length: shortest, max_length: longest } = option;
  if (least !== undefined && value < least) return wrong(`${least} or more, please.`);
  if (most !== undefined && value > most) return wrong(`${most} or less, please.`);
  if (shortest !== undefined && value.length < shortest)
    return wrong(`At least ${shortest} letters, please.`);
  if (longest !== undefined && value.length > longest)
    return wrong(`At most ${longest} letters, please.`);
  return value;
}

export class Wrong {
  constructor(why) {
    this.why = why;
  }
}

const wrong = (why) => new Wrong(why);
