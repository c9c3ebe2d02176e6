/** Cairn in one frame of a page. */
export interface Run {
  /** Whether the extension that it belongs to is gone. */
  isOrphaned(): boolean;
  stop(): void;
  /** Has it hear what the extension asks. @returns whether it does */
  wake(): Promise<boolean>;
}

declare global {
  /** Set in the extension's own world while Cairn runs in this frame: a second start ('annotate this page') changes nothing. */
  var cairnRun: Run | undefined;
}
