import type { Answer } from '../../src/rehearsal/answer.ts';
import type { Component, Embed, Message } from '../../src/rehearsal/wire.ts';

/**
 * The English words left in a German answer. What runners type stays English and stands in quotes
 * or as code, and people and clubs are called what they are called.
 */
export const englishIn = (text: string): readonly string[] => [
  ...new Set(
    withoutQuotes(text)
      .toLowerCase()
      .match(/[\p{L}’']+/gu)
      ?.filter((word) => english.has(word)),
  ),
];

const withoutQuotes = (text: string): string =>
  text
    .replace(/`[^`]*`/g, ' ')
    .replace(/„[^“]*“/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/https?:\S+/g, ' ');

/** Frequent English words that are no German ones, and the coach's own. */
const english: ReadonlySet<string> = new Set(
  `the and of to is are you your yours with for not it its this that these those what how why who
  where which when today tomorrow yesterday tonight next from on at by be been but or if
  then than there here have has had does did done can could would should may might must me my
  i we us our they their them he she his no yes never always only just again about after
  before until while over under up down out off back more most less least much many few every each
  some any both nothing something day days week weeks month year morning mornings night nights
  hour hours minutes easy run runs running ran long steady hard session sessions effort load sleep
  slept legs energy mood drive readiness usual good great low sore fresh wrecked
  recovery walk swim bike race deload pain ill gone changed undo edit logged
  saved stored counting noted one two three once twice times known unknown left felt better worse
  expected holiday busy away monday tuesday wednesday thursday friday saturday sunday mon tue wed
  thu fri sat sun mar may oct dec please doctor tell told know take taken keep kept let it’s`.split(
    /\s+/,
  ),
);

/** Everything somebody reads or can touch: texts, buttons, lists, forms. */
export function readIn(answer: Answer): string {
  if (answer.kind === 'choices') return answer.choices.map(({ name }) => name).join('\n');
  if (answer.kind === 'modal')
    return [answer.modal.title, ...answer.modal.components.flatMap(labels)].join('\n');
  return messageWords(answer.message);
}

export const messageWords = ({ content, embeds, components }: Message): string =>
  [content, ...embeds.flatMap(embedWords), ...(components ?? []).flatMap(labels)]
    .filter(Boolean)
    .join('\n');

const embedWords = ({ title, description, fields, footer, image }: Embed) => [
  title,
  description,
  ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  footer?.text,
  image?.description,
];

/** Every word on a button, in a list or on a field, however deep. */
function labels(component: Component): readonly string[] {
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === 'string' && shown.includes(name)) found.push(value);
      else walk(value);
    }
  };
  walk(component);
  return found;
}

const shown = ['label', 'placeholder', 'description', 'title', 'content'];
