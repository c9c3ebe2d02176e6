/**
 * Stands in for WXT's context of a content script. WXT's own says to every page, in a message and an event that carry
 * the extension's id, that a script of it has started, and ends the script when the page says the same.
 */
export class ContentScriptContext {}
