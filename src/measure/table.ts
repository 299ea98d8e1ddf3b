/** The rows of a CSV text with a header, by column name; `line` counts as an editor does. */
export function* table(
  text: string,
): Generator<{ readonly line: number; readonly cells: ReadonlyMap<string, string> }> {
  const [header, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = cellsOf(header ?? '');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = cellsOf(line);
    yield {
      line: index + 2,
      cells: new Map(columns.map((column, place) => [column, cells[place] ?? ''])),
    };
  }
}

/** Cells are split at commas outside of quotes; a doubled quote is one. */
function cellsOf(line: string): readonly string[] {
  const cells = [...`,${line}`.matchAll(/,(?:\s*"((?:[^"]|"")*)"\s*|([^,]*))/g)];
  return cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare?.trim() ?? '');
}
