/** Writes a number as bytes, seven bits each, the lowest first. Throws for what is no whole number from 0 on. */
export function pushVarint(bytes: number[], value: number): void {
  if (!(value >= 0)) throw new RangeError(`${value} is not written as a number.`);
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Reads what {@link pushVarint} wrote, and text between. Throws at the end of the bytes. */
export class ByteReader {
  at = 0;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  get done(): boolean {
    return this.at >= this.#bytes.length;
  }
  byte(): number {
    const value = this.#bytes[this.at];
    if (value === undefined) throw new RangeError('The bytes end within a number.');
    this.at += 1;
    return value;
  }
  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
  take(length: number): Uint8Array {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
