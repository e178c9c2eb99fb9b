import { answer } from "./terminal/answer.ts";
import { verbs } from "./verbs/verbs.ts";

const write = (stream: NodeJS.WriteStream, text: string): void => {
  if (text !== "") stream.write(text.endsWith("\n") ? text : `${text}\n`);
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const { code, out, err } = await answer(verbs, process.argv.slice(2));
write(process.stdout, out);
write(process.stderr, err);
process.exitCode = code;
