/** As much of a bundler's module as is needed to follow what it imports. */
interface Imports {
  importedIds: readonly string[];
}

interface Bundle {
  getModuleInfo(id: string): Imports | null;
}

/** A library, but for single icons. */
const isLibrary = (id: string): boolean => /\/node_modules\/(?!lucide\/)/.test(id);

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
 * Which file a part of the page comes in: all that the page needs before it can do anything in one, what the scene needs
 * beside that and shares with later parts in another, and in a third what only later parts share. A group takes along
 * what its members import, so the first one comes first: else it would wait for files of the others; and what brings a
 * library along that the page does without until then stays out of the third, so that whoever shares one thing does not
 * load them all.
 */
export function sharedChunks({ page, scene }: { page: string; scene: string }) {
  const found = new Map<string, Set<string>>();
  const isEarly = (root: string, id: string, bundle: Bundle) => {
    const early = found.get(root) ?? findEarly(bundle, [root]);
    found.set(root, early);
    return early.has(id);
  };
  const bringsLibrary = (id: string, bundle: Bundle) =>
    [...findEarly(bundle, [id])].some(
      (one) => isLibrary(one) && !isEarly(page, one, bundle) && !isEarly(scene, one, bundle),
    );
  const group = (name: string, minShareCount: number, isMeant: (id: string, bundle: Bundle) => boolean) => ({
    name: (id: string, bundle: Bundle) => (isOurs(id) && isMeant(id, bundle) ? name : null),
    debugName: name,
    minShareCount,
  });
  return [
    { ...group("first", 1, (id, bundle) => isEarly(page, id, bundle)), priority: 3 },
    { ...group("shared", 2, (id, bundle) => isEarly(scene, id, bundle)), priority: 2 },
    { ...group("late", 2, (id, bundle) => !bringsLibrary(id, bundle)), priority: 1 },
  ];
}
