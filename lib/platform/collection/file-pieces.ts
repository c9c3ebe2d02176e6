/** Pieces wait in memory up to so many; then the browser takes them, and may put them on the disk. */
const AT_ONCE = 4_000_000;

/** A file in the making, piece by piece: it is never in memory as a whole. */
export class FilePieces {
  private readonly parts: Blob[] = [];
  private waiting: BlobPart[] = [];
  private size = 0;

  add(piece: string | Uint8Array<ArrayBuffer>): void {
    this.waiting.push(piece);
    this.size += piece.length;
    if (this.size >= AT_ONCE) this.hand();
  }

  /** The whole file, of a type such as `text/csv`. */
  close(type: string): Blob {
    this.hand();
    return new Blob(this.parts, { type });
  }

  private hand(): void {
    if (this.waiting.length > 0) this.parts.push(new Blob(this.waiting));
    this.waiting = [];
    this.size = 0;
  }
}
