/** Hands a text over as a file the browser saves. */
export function offerFile(name: string, text: string | Uint8Array<ArrayBuffer>, type = "text/csv"): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
