/** Asks the reader for the file of a dataset, or of a source text; `take` is called once one is chosen. */
export function pickDatasetFile(take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,.yaml,.yml,.txt,application/json,text/plain";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) take(file);
  });
  input.click();
}
