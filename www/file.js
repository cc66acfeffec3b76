// A file becomes a text, by evidence: a mark at its beginning decides, then
// whether it is UTF-8, then whether every second byte is zero. What is left is
// a code page, and the one is right in which most of the text is what Windows
// prints; the rules count that. crates/cli/src/decode.rs does the same.
"use strict";
const fileText = (() => {
  // Larger than any paste that the rules read to its end.
  const MOST = 16 << 20;
  const PAGES = [
    "windows-1252", "shift_jis", "gbk", "big5", "euc-kr", "windows-1250",
    "windows-1251", "windows-1253", "windows-1254", "ibm866",
  ];

  const decode = (bytes, label) => new TextDecoder(label).decode(bytes);

  const zeros = (bytes) => {
    let even = 0;
    let odd = 0;
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      if (bytes[i] === 0) even++;
      if (bytes[i + 1] === 0) odd++;
    }
    const pairs = bytes.length / 2;
    if (odd * 5 > pairs && even * 20 < odd) return "utf-16le";
    if (even * 5 > pairs && odd * 20 < even) return "utf-16be";
    return null;
  };

  const text = (bytes) => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le");
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, "utf-16be");
    const wide = zeros(bytes);
    if (wide) return decode(bytes, wide);
    try {
      // As a stream: the last character may be cut off.
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    } catch {
      let best = "";
      let most = -1;
      for (const page of PAGES) {
        const tried = decode(bytes, page);
        const known = wasm_bindgen.score(tried.slice(0, 100000));
        if (known > most) [best, most] = [tried, known];
      }
      return best;
    }
  };

  return async (file) => text(new Uint8Array(await file.slice(0, MOST).arrayBuffer()));
})();
