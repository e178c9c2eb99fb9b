/** The rows of a list of keys: each with what it does. */
export function KeyRows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return rows.map(([key, does]) => (
    <div key={key}>
      <dt>{key}</dt>
      <dd>{does}</dd>
    </div>
  ));
}
