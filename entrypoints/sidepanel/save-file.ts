/** Offers a text, or bytes, as a file of the counsellor's own. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const wholeType = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: wholeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
