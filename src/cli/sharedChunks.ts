/** As much of a bundler's module as is needed to follow what it imports. */
interface Imports {
  importedIds: readonly string[];
}

interface Bundle {
  getModuleInfo(id: string): Imports | null;
}

const isOurs = (id: string): boolean => /\/src\/(?!cli\/)/.test(id);

/** Every module that the first picture needs: what its two files import, and so on, but for what is asked for later. */
function findEarly(bundle: Bundle, known: readonly string[]): Set<string> {
  const early = new Set<string>();
  const waiting = [...known];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (early.has(id)) continue;
    early.add(id);
    waiting.push(...(bundle.getModuleInfo(id)?.importedIds ?? []));
  }
  return early;
}

/**
 * What several parts of the page share comes in few files, not in twenty small ones: one that the first frame needs, and
 * one for all that is asked for later, so that what only later parts share does not hold the first frame up. `roots` are
 * the files from which the first picture is made.
 */
export function sharedChunks(roots: readonly string[]) {
  let early: Set<string> | undefined;
  const group = (name: string, isMeant: (isEarly: boolean) => boolean, priority: number) => ({
    name: (id: string, bundle: Bundle) => {
      early ??= findEarly(bundle, roots);
      return isOurs(id) && isMeant(early.has(id)) ? name : null;
    },
    debugName: name,
    minShareCount: 2,
    maxSize: 400_000,
    priority,
  });
  return [group("shared", (isEarly) => isEarly, 2), group("late", (isEarly) => !isEarly, 1)];
}
