/** The list of what to hide so that only one entry stays; a second time shows all again. */
export function onlyThis<T extends string>(all: readonly T[], hidden: readonly T[], one: T): T[] {
  const others = all.filter((id) => id !== one);
  const already = !hidden.includes(one) && others.every((id) => hidden.includes(id));
  return already ? [] : others;
}
