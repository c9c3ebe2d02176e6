/** Elements that are never read: no prose, not the story's, or the reader's own writing. */
export const SKIPPED_ELEMENTS: readonly string[] =
  `script style noscript template nav aside footer form button input textarea select option label code
  pre kbd samp svg math canvas iframe object embed audio video map dialog menu head`.split(/\s+/);
