// Reads numbers of a binary file one after the other, big-endian, as fonts store them.

export type Leser = ReturnType<typeof createLeser>

export function createLeser(daten: Uint8Array) {
  const blick = new DataView(daten.buffer, daten.byteOffset, daten.byteLength)
  let stelle = 0
  const vor = (bytes: number) => {
    stelle += bytes
    return stelle - bytes
  }
  const u8 = () => blick.getUint8(vor(1))
  const u16 = () => blick.getUint16(vor(2))
  return {
    u8,
    i8: () => blick.getInt8(vor(1)),
    u16,
    i16: () => blick.getInt16(vor(2)),
    u32: () => blick.getUint32(vor(4)),
    text: (laenge: number) => String.fromCharCode(...daten.subarray(stelle, vor(laenge) + laenge)),
    /** WOFF 2.0, 4.1: seven bits in each byte, the last one without the eighth. */
    base128: () => {
      let wert = 0
      for (let byte = 128; byte & 128; ) {
        byte = u8()
        wert = wert * 128 + (byte & 127)
      }
      return wert
    },
    /** WOFF 2.0, 4.3.1: small numbers in one byte. */
    u16kurz: () => {
      const byte = u8()
      if (byte === 253) return u16()
      if (byte === 254) return u8() + 506
      return byte === 255 ? u8() + 253 : byte
    },
    stelle: () => stelle,
    springe: (wohin: number) => {
      stelle = wohin
    },
  }
}
