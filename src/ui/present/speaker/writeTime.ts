const two = (n: number): string => String(Math.floor(n)).padStart(2, "0");

/** A stretch of time, in ms, as minutes and seconds: "04:12", with hours where there are any: "1:04:12". */
export function writeTime(time: number): string {
  const seconds = Math.max(0, Math.floor(time / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ""}${two(minutes)}:${two(seconds % 60)}`;
}
