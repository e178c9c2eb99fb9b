/** An id: lower-case letters, digits, `-` and `.`; unique among all entities, statements, disputes and conditions. */
export type EntityId = string;
export type StatementId = string;
export type SourceId = string;
/** A date in Extended Date/Time Format (ISO 8601-2, levels 0 to 2), so that a vague date stays vague: `2025-11-20`, `2025-08`, `2014~`. */
export type Edtf = string;
