const longest = 2000;

/** A text in pieces that each fit a message: cut between paragraphs, else lines, else words. */
export function split(text: string): readonly string[] {
  if (text.length <= longest) return [text];
  const cut = cutAt(text);
  return [text.slice(0, cut).trimEnd(), ...split(text.slice(cut).trimStart())];
}

function cutAt(text: string): number {
  const beginning = text.slice(0, longest + 1);
  const between = ['\n\n', '\n', ' '].map((gap) => beginning.lastIndexOf(gap));
  // A gap early in the text would leave a message of a word or two.
  const gap = between.find((at) => at > longest / 4) ?? between.find((at) => at > 0);
  if (gap !== undefined) return gap;
  // One endless word, perhaps of signs made of two halves that belong together.
  return /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}
