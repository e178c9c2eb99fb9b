/** The groups of files that lead to one another and back, each sorted (Tarjan's strongly connected components). */
export function findCircles(steps: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const visit = (path: string): number => {
    const number = order.size;
    let low = number;
    order.set(path, number);
    open.push(path);
    for (const next of steps.get(path) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next)!);
    }
    if (low !== number) return low;
    const circle = open.splice(open.indexOf(path)).toSorted();
    if (circle.length > 1 || steps.get(path)?.includes(path)) circles.push(circle);
    return low;
  };

  for (const path of steps.keys()) if (!order.has(path)) visit(path);
  return circles;
}
