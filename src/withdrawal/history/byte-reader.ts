/** Reads a stream of bytes by lines and by counts. */
export class ByteReader {
  #source: AsyncIterator<Buffer>;
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next line without its end; undefined behind the last one. */
  async readLine(): Promise<Buffer | undefined> {
    let scanned = 0;
    for (let index = 0; ; index += 1) {
      const chunk = this.#chunks[index] ?? (await this.#pull());
      if (chunk === undefined) return this.#size === 0 ? undefined : this.#take(this.#size);
      const end = chunk.indexOf(0x0a);
      if (end >= 0) {
        const line = this.#take(scanned + end + 1);
        return line.subarray(0, -1);
      }
      scanned += chunk.length;
    }
  }

  /** Exactly so many bytes. @throws Error when the stream ends before */
  async readBytes(count: number): Promise<Buffer> {
    while (this.#size < count) {
      if ((await this.#pull()) === undefined) throw new Error('the stream ended too early');
    }
    return this.#take(count);
  }

  /** Passes over one line end, if it is next. */
  async skipLineEnd(): Promise<void> {
    const next = this.#chunks[0] ?? (await this.#pull());
    if (next?.[0] === 0x0a) this.#take(1);
  }

  async #pull(): Promise<Buffer | undefined> {
    for (;;) {
      const next = await this.#source.next();
      if (next.done === true) return undefined;
      if (next.value.length === 0) continue;
      this.#chunks.push(next.value);
      this.#size += next.value.length;
      return next.value;
    }
  }

  #take(count: number): Buffer {
    const parts: Buffer[] = [];
    for (let rest = count; rest > 0;) {
      const chunk = this.#chunks[0] ?? Buffer.alloc(0);
      const part = chunk.subarray(0, rest);
      if (part.length === chunk.length) this.#chunks.shift();
      else this.#chunks[0] = chunk.subarray(rest);
      parts.push(part);
      rest -= part.length;
    }
    this.#size -= count;
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }
}
