import type { Breach, Path } from "../breach.ts";
import type { Tables } from "./tables.ts";

/** What an id looks like: lower-case letters, digits, `-` and `.`, with a letter or digit at both ends. */
export const idForm = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

const checkForm = (id: string, path: Path): Breach[] => {
  const hint = "lower-case letters a to z, digits, `-` and `.`, with a letter or digit at both ends";
  if (!idForm.test(id)) return [{ path, message: `"${id}" is no id`, hint }];
  if (Object.hasOwn(Object.prototype, id))
    return [
      {
        path,
        message: `the id "${id}" is a word of the programming language`,
        hint: `a longer id, such as \`the-${id}\``,
      },
    ];
  return [];
};

const checkList = (rows: readonly { id: string }[], list: Path, taken: Map<string, string>): Breach[] =>
  rows.flatMap(({ id }, index) => {
    const path = [...list, index, "id"];
    const holder = taken.get(id);
    if (holder === undefined) taken.set(id, list.at(-1) as string);
    if (holder !== undefined)
      return [
        {
          path,
          message: `the id "${id}" stands twice`,
          hint: `another id; this one is already taken among the ${holder}`,
        },
      ];
    return checkForm(id, path);
  });

/** Every id has the right form; entities, statements, disputes and conditions share one set of ids, other lists have their own. */
export const checkIds = ({ dataset }: Tables): Breach[] => {
  const { vocabulary, sources, stories, presets = [], entities, statements, disputes, conditions } = dataset;
  const shared = new Map<string, string>();
  return [
    ...(idForm.test(dataset.id) ? [] : checkForm(dataset.id, ["id"])),
    ...checkList(vocabulary.entityTypes, ["vocabulary", "entityTypes"], new Map()),
    ...checkList(vocabulary.relationGroups, ["vocabulary", "relationGroups"], new Map()),
    ...checkList(vocabulary.relationTypes, ["vocabulary", "relationTypes"], new Map()),
    ...checkList(vocabulary.themes, ["vocabulary", "themes"], new Map()),
    ...checkList(sources, ["sources"], new Map()),
    ...checkList(stories, ["stories"], new Map()),
    ...checkList(presets, ["presets"], new Map()),
    ...checkList(entities, ["entities"], shared),
    ...checkList(statements, ["statements"], shared),
    ...checkList(disputes, ["disputes"], shared),
    ...checkList(conditions, ["conditions"], shared),
  ];
};
