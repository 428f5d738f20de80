/** Hands a content over as a file in the folder of downloads. */
export function download(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser takes hold of the content before it lets go of the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The text of a scenario as a file. */
export function jsonFile(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
