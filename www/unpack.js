// Unpacks the WASM: crates/xtask/src/packing writes what this reads, and says
// how and why. Both must compute the same numbers in the same order; the names
// here are the ones there.
"use strict";
const unpack = (packed, lengths, [size, codeStart, codeEnd]) => {
  const input = atob(packed);
  const bytes = new Uint8Array(size);
  let length = 0;

  const hash = (a, b) => {
    const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x2c1b3c6d);
    return hash ^ (hash >>> 15);
  };

  // The curves.
  const logistic = new Float64Array(3073);
  const stretched = new Float64Array(4096);
  for (let i = 0, power = 6.144212353328210e-6; i < 3073; i++) {
    logistic[i] = power / (1 + power);
    power *= 1.007843097206448;
  }
  for (let i = 0, at = 0; i < 4096; i++) {
    const chance = (i + 0.5) / 4096;
    while (logistic[at + 1] < chance) at++;
    const from = logistic[at];
    stretched[i] = (at + (chance - from) / (logistic[at + 1] - from)) / 128 - 12;
  }

  // The codes: for each class the bits and the length of every byte's, and two
  // entries a node: where a clear and a set bit lead.
  const codes = [0, 1, 2, 3, 4].map((n) => {
    const words = new Uint16Array(256);
    const long = new Uint8Array(256);
    const nodes = new Uint16Array(1024);
    for (let i = 0; i < 256; i++) long[i] = parseInt(lengths[n * 256 + i], 16);
    let free = 2;
    for (let length = 1, word = 0; length < 16; length++, word <<= 1) {
      for (let byte = 0; byte < 256; byte++) {
        if (long[byte] !== length) continue;
        words[byte] = word;
        let at = 1;
        for (let place = length - 1; place >= 0; place--) {
          const entry = 2 * at + ((word >> place) & 1);
          if (place === 0) nodes[entry] = 256 + byte;
          else if (nodes[entry] === 0) nodes[entry] = free++;
          at = nodes[entry];
        }
        word++;
      }
    }
    return { words, long, nodes };
  });

  // The model.
  const CONTEXTS = 5;
  const INPUTS = 7;
  const CONSTANT = 0.3;
  const slots = new Int32Array(1 << 20);
  const trust = new Int32Array(64).fill(1 << 31);
  const ends = new Uint32Array(1 << 18);
  const weights = new Float64Array((20 * 256 + 2048) * INPUTS).fill(0.15);
  const contexts = new Int32Array(CONTEXTS);
  const characters = new Int32Array(2);
  let character = 0;
  let candidate = 0;
  let equal = 0;

  const rates = new Int32Array(64).map((_, count) => 163840 / (10 * count + 12));

  // The instructions: what is awaited, the next one last.
  const [BYTE, PREFIXED, FUNCTIONS, BODY, GROUPS, LOCALS] = [11, 12, 14, 15, 16, 17];
  const operands = [];
  const fill = (from, to, ...parts) => {
    while (from <= to) operands[from++] = parts;
  };
  fill(0, 255);
  fill(0x02, 0x04, 1);
  fill(0x0c, 0x0d, 2);
  fill(0x0e, 0x0e, 7);
  fill(0x10, 0x10, 3);
  fill(0x11, 0x11, 4, 4);
  fill(0x20, 0x22, 5);
  fill(0x23, 0x24, 6);
  fill(0x28, 0x3e, 13, 8);
  fill(0x3f, 0x40, 6);
  fill(0x41, 0x41, 9);
  fill(0x42, 0x42, 10);
  fill(0x43, 0x43, ...Array(4).fill(BYTE));
  fill(0x44, 0x44, ...Array(8).fill(BYTE));
  fill(0xfc, 0xfc, PREFIXED);
  let awaited = [FUNCTIONS];
  const operand = new Int32Array(256);
  const history = new Int32Array(2); // near and far
  let value = 0;
  let shift = 0;
  let position = 0;
  let end = 0;
  const part = () => (awaited.length ? awaited[awaited.length - 1] : 0);

  const number = (part, value) => {
    if (part === FUNCTIONS) awaited.push(BODY);
    else if (part === BODY) {
      end = (position + value) >>> 0;
      history.fill(0);
      awaited.push(GROUPS);
    } else if (part === GROUPS) {
      for (let i = Math.min(value, 4095); i > 0; i--) awaited.push(BYTE, LOCALS);
    } else if (part !== LOCALS) {
      operand[history[0] & 255] = value;
      if (part === 7) for (let i = Math.min(value, 4095); i >= 0; i--) awaited.push(2);
      else if (part === PREFIXED && value > 7) {
        if (value < 18) awaited.push(6);
        if (value < 15 && value % 2 === 0) awaited.push(6);
      }
    }
  };

  const step = (byte) => {
    position++;
    const now = part();
    if (now === 0) {
      history[1] = (history[1] << 8) | (history[0] >>> 24);
      history[0] = (history[0] << 8) | byte;
      awaited.push(...operands[byte]);
    } else if (now === BYTE) {
      awaited.pop();
    } else {
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) {
        const whole = value >>> 0;
        value = shift = 0;
        awaited.pop();
        number(now, whole);
      }
    }
    if (position >= end && part() !== FUNCTIONS && part() !== BODY) {
      awaited = [BODY];
      value = shift = 0;
    }
  };

  const before = (places) => (length < places ? 0 : bytes[length - places]);

  const begin = (code, kind, four) => {
    const latest = four & 255;
    if (code) {
      const known = hash(part(), (value << 8) | (shift << 1) | (awaited.length > 0));
      const [near, far] = [history[0], history[1]];
      contexts[0] = hash(near & 0xffffff, known);
      contexts[1] = hash(latest, part());
      contexts[2] = hash(hash(near, far & 0xffff), known);
      contexts[3] = part();
      contexts[4] = hash(hash(near & 255, operand[near & 255]), known);
    } else {
      contexts[0] = hash(character, hash(characters[0], characters[1]));
      contexts[1] = character;
      contexts[2] = hash(character, characters[0]);
      contexts[3] = hash(before(4), before(8));
      contexts[4] = four & 0xffffff;
    }
    for (let k = 0; k < CONTEXTS; k++) contexts[k] = hash(contexts[k], 8 * k + 8 + kind);
  };

  const follow = (four) => {
    if (length < 4) return;
    const place = hash(four, 0) >>> 14;
    if (equal > 0) {
      equal++;
      candidate++;
    } else {
      candidate = ends[place];
      const most = Math.min(40, candidate);
      while (equal < most && bytes[candidate - 1 - equal] === bytes[length - 1 - equal]) equal++;
      if (equal < 4) equal = 0;
    }
    ends[place] = length;
  };

  // The coder.
  let read = 0;
  const next = () => (read < input.length ? input.charCodeAt(read++) : 0);
  // Low, high and what is coded. Numbers of 32 bits stand in typed arrays: a
  // variable outside of a function would allocate for each.
  const interval = new Uint32Array([0, 0xffffffff, 0]);
  for (let i = 0; i < 4; i++) interval[2] = (interval[2] << 8) | next();

  const byte = () => {
    const code = length >= codeStart && length < codeEnd ? 1 : 0;
    const latest = before(1);
    const now = part();
    const kind = code ? (now === 0 ? 2 : now === 5 ? 3 : 4) : character > 0 ? 1 : 0;
    begin(code, kind, latest | (before(2) << 8) | (before(3) << 16) | (before(4) << 24));
    const { words, long, nodes } = codes[kind];
    const whole = (kind < 2 ? 19 * kind : 1 + now) * 256;
    let expected = 0;
    let left = 0;
    if (equal > 0) {
      expected = words[bytes[candidate]];
      left = long[bytes[candidate]];
    }
    let [low, high, coded] = [interval[0], interval[1], interval[2]];
    let node = 1;
    // Written out, without loops and functions: a quarter faster. Two contexts
    // may share a slot, so each learns from what stands there then.
    while (node < 256) {
      const spread = Math.imul(node, 0x9e3779b1);
      const h0 = Math.imul(contexts[0] ^ spread, 0x2c1b3c6d);
      const h1 = Math.imul(contexts[1] ^ spread, 0x2c1b3c6d);
      const h2 = Math.imul(contexts[2] ^ spread, 0x2c1b3c6d);
      const h3 = Math.imul(contexts[3] ^ spread, 0x2c1b3c6d);
      const h4 = Math.imul(contexts[4] ^ spread, 0x2c1b3c6d);
      let s0 = slots[h0 >>> 12];
      if ((s0 ^ (h0 << 4)) & 0xffc0) slots[h0 >>> 12] = s0 = ((h0 & 0xffc) << 4) | (1 << 31);
      const x0 = s0 & 63 ? stretched[s0 >>> 20] : 0;
      let s1 = slots[h1 >>> 12];
      if ((s1 ^ (h1 << 4)) & 0xffc0) slots[h1 >>> 12] = s1 = ((h1 & 0xffc) << 4) | (1 << 31);
      const x1 = s1 & 63 ? stretched[s1 >>> 20] : 0;
      let s2 = slots[h2 >>> 12];
      if ((s2 ^ (h2 << 4)) & 0xffc0) slots[h2 >>> 12] = s2 = ((h2 & 0xffc) << 4) | (1 << 31);
      const x2 = s2 & 63 ? stretched[s2 >>> 20] : 0;
      let s3 = slots[h3 >>> 12];
      if ((s3 ^ (h3 << 4)) & 0xffc0) slots[h3 >>> 12] = s3 = ((h3 & 0xffc) << 4) | (1 << 31);
      const x3 = s3 & 63 ? stretched[s3 >>> 20] : 0;
      let s4 = slots[h4 >>> 12];
      if ((s4 ^ (h4 << 4)) & 0xffc0) slots[h4 >>> 12] = s4 = ((h4 & 0xffc) << 4) | (1 << 31);
      const x4 = s4 & 63 ? stretched[s4 >>> 20] : 0;

      const matched = equal === 0 ? 0 : equal < 16 ? 1 : equal < 32 ? 2 : 3;
      const trusted = Math.min(equal, 31) + 32 * code;
      let guess = 0;
      let x5 = 0;
      if (matched) {
        if (left > 0) left--;
        guess = (expected >> left) & 1;
        x5 = stretched[trust[trusted] >>> 20];
        if (!guess) x5 = -x5;
      }

      const a = (whole + node) * INPUTS;
      const b = (20 * 256 + (code * 4 + matched) * 256 + latest) * INPUTS;
      let sum = (weights[a] + weights[b]) * x0;
      sum += (weights[a + 1] + weights[b + 1]) * x1;
      sum += (weights[a + 2] + weights[b + 2]) * x2;
      sum += (weights[a + 3] + weights[b + 3]) * x3;
      sum += (weights[a + 4] + weights[b + 4]) * x4;
      sum += (weights[a + 5] + weights[b + 5]) * x5;
      sum += (weights[a + 6] + weights[b + 6]) * CONSTANT;
      const place = (Math.min(Math.max(sum, -11.99), 11.99) + 12) * 128;
      const floor = place | 0;
      const from = logistic[floor];
      const chance = from + (logistic[floor + 1] - from) * (place - floor);
      const share = Math.min(Math.max((chance * 65536) | 0, 1), 65535);

      const range = high - low;
      const middle = low + (range >>> 16) * share + (((range & 0xffff) * share) >>> 16);
      const bit = coded <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      while ((low ^ high) >>> 24 === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        coded = ((coded << 8) | next()) >>> 0;
      }

      const goal = bit ? 65535 : 0;
      const error = (bit - chance) * 0.008;
      const d0 = error * x0;
      weights[a + 0] += d0;
      weights[b + 0] += d0;
      const d1 = error * x1;
      weights[a + 1] += d1;
      weights[b + 1] += d1;
      const d2 = error * x2;
      weights[a + 2] += d2;
      weights[b + 2] += d2;
      const d3 = error * x3;
      weights[a + 3] += d3;
      weights[b + 3] += d3;
      const d4 = error * x4;
      weights[a + 4] += d4;
      weights[b + 4] += d4;
      const d5 = error * x5;
      weights[a + 5] += d5;
      weights[b + 5] += d5;
      const d6 = error * CONSTANT;
      weights[a + 6] += d6;
      weights[b + 6] += d6;
      s0 = slots[h0 >>> 12];
      slots[h0 >>> 12] = s0 + ((s0 & 63) < 7) + ((((goal - (s0 >>> 16)) * rates[s0 & 63]) >> 14) << 16);
      s1 = slots[h1 >>> 12];
      slots[h1 >>> 12] = s1 + ((s1 & 63) < 7) + ((((goal - (s1 >>> 16)) * rates[s1 & 63]) >> 14) << 16);
      s2 = slots[h2 >>> 12];
      slots[h2 >>> 12] = s2 + ((s2 & 63) < 7) + ((((goal - (s2 >>> 16)) * rates[s2 & 63]) >> 14) << 16);
      s3 = slots[h3 >>> 12];
      slots[h3 >>> 12] = s3 + ((s3 & 63) < 7) + ((((goal - (s3 >>> 16)) * rates[s3 & 63]) >> 14) << 16);
      s4 = slots[h4 >>> 12];
      slots[h4 >>> 12] = s4 + ((s4 & 63) < 7) + ((((goal - (s4 >>> 16)) * rates[s4 & 63]) >> 14) << 16);
      if (matched) {
        const s = trust[trusted];
        const goal = guess === bit ? 65535 : 0;
        trust[trusted] = s + ((s & 63) < 60) + ((((goal - (s >>> 16)) * rates[s & 63]) >> 14) << 16);
        if (guess !== bit) equal = 0;
      }
      node = nodes[2 * node + bit];
    }

    interval[0] = low;
    interval[1] = high;
    interval[2] = coded;
    const done = node & 255;
    if (code) step(done);
    bytes[length++] = done;
    character = (done >>> 6) === 2 ? (character << 8) | done : done;
    if (!((character >= 0xc0 && character < 0x100) || (character >= 0xe000 && character < 0x10000))) {
      characters[1] = characters[0];
      characters[0] = character;
      character = 0;
    }
    follow(before(1) | (before(2) << 8) | (before(3) << 16) | (before(4) << 24));
  };

  // Goes on for about so many milliseconds; the bytes, once all are there.
  return (time) => {
    const until = performance.now() + time;
    while (length < size) {
      if (length % 32 === 0 && performance.now() > until) return null;
      byte();
    }
    return bytes;
  };
};
