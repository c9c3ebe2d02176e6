/** Puts text on the clipboard. @returns whether it is there: pages without https and some policies do not allow it */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
