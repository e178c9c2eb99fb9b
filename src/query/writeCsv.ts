const plainNumber = /^-?\d+(\.\d+)?$/;

/** What a spreadsheet would take for a formula gets an apostrophe in front; a plain number stays one. */
const guard = (text: string): string =>
  /^\s*[=+\-@]|^[\t\r]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;

const writeCell = (cell: string | number | undefined): string => {
  const text = guard(String(cell ?? ""));
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as comma-separated values after RFC 4180, safe to open in a spreadsheet. */
export const writeCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
