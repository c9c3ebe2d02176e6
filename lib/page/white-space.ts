/** White space made single as HTML shows it: no-break spaces stay, which in French keep « and » with their words. */
export const squeeze = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** The same with no-break spaces as plain ones: what two texts are compared by, as pages write a title now so, now so. */
export const plainSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
