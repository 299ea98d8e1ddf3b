/** A row without its empty columns: what is not known is absent, as the domain has it. */
export function known<Row extends object>(row: Row): Known<Row> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as Known<Row>;
}

/** `Row` with every column that may be NULL made an optional property. */
export type Known<Row> = {
  [Column in keyof Row as null extends Row[Column] ? never : Column]: Row[Column];
} & {
  [Column in keyof Row as null extends Row[Column] ? Column : never]?: NonNullable<Row[Column]>;
};
