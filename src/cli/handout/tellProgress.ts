const { stderr } = process;

/** Writes how far something is to standard error: on one line that changes where a person looks on, else a line a change. */
export function tellProgress(name: string): { tell: (progress: number, words: string) => void; end: () => void } {
  let last = "";
  return {
    tell(progress, words) {
      const line = `${name}: ${String(Math.round(progress * 100)).padStart(3)} %  ${words}`;
      if (line === last) return;
      last = line;
      stderr.write(stderr.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
    },
    end() {
      if (stderr.isTTY && last !== "") stderr.write("\r\u001B[K");
    },
  };
}
