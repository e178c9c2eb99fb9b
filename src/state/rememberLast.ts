/** A function that works out again only what it is asked anew: for the same arguments as last time it gives the same answer. */
export function rememberLast<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { args: A; made: R } | undefined;
  return (...args) => {
    if (!last || args.length !== last.args.length || args.some((one, at) => one !== last!.args[at]))
      last = { args, made: make(...args) };
    return last.made;
  };
}
