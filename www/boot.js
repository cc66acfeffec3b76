// Chooses language and colours before the first paint, and starts the app.
// www/hands.js draws for the app; all the rest is Rust.
//
// What the shell (index.html) gives:
//   <title data-ja="…" data-en="…">   the title in both languages
//   [lang="ja"], [lang="en"]          texts; the style sheet hides the other one
//   <button data-set-lang="ja">       switches; gets aria-pressed
// What the shell gets, on <html>:
//   lang="ja|en"                      the language shown
//   <button data-set-scheme="dark">   switches the colours; likewise
//   data-scheme="light|dark"          on <html>, only if the visitor chose one
//   data-app="loading|ready|failed"   how far the app is
// What the app gets: the event "ninsho:lang" on document, detail "ja" or "en".
"use strict";
(() => {
  const root = document.documentElement;

  // Storage throws where it is blocked, and on some browsers from file://.
  // The page then works all the same; it just forgets.
  const recall = (key, allowed) => {
    try {
      const value = localStorage.getItem(key);
      return allowed.includes(value) ? value : null;
    } catch {
      return null;
    }
  };
  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Nothing to do: see above.
    }
  };

  const LANGS = ["ja", "en"];
  const preferred = () =>
    (navigator.languages || [navigator.language || ""])
      .map((tag) => tag.toLowerCase().split("-")[0])
      .find((tag) => LANGS.includes(tag)) || "en";

  const showLang = (lang) => {
    root.lang = lang;
    const title = document.querySelector("title");
    document.title = (title && title.getAttribute(`data-${lang}`)) || document.title;
    for (const button of document.querySelectorAll("[data-set-lang]")) {
      button.setAttribute("aria-pressed", String(button.dataset.setLang === lang));
    }
  };

  const SCHEMES = ["auto", "light", "dark"];
  const showScheme = (scheme) => {
    if (scheme === "auto") delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    for (const button of document.querySelectorAll("[data-set-scheme]")) {
      button.setAttribute("aria-pressed", String(button.dataset.setScheme === scheme));
    }
  };

  // Before the first paint: the body does not exist yet.
  root.dataset.app = "loading";
  showScheme(recall("ninsho.scheme", SCHEMES) || "auto");
  showLang(recall("ninsho.lang", LANGS) || preferred());

  // The sample that was asked for before the app was there.
  let wanted;

  document.addEventListener("click", (event) => {
    if (root.dataset.app === "loading" && event.target instanceof Element) {
      wanted = event.target.closest("[data-sample]") || wanted;
    }
    const button = event.target instanceof Element && event.target.closest("[data-set-lang], [data-set-scheme]");
    const lang = button && button.dataset.setLang;
    const scheme = button && button.dataset.setScheme;
    if (LANGS.includes(lang)) {
      remember("ninsho.lang", lang);
      showLang(lang);
      document.dispatchEvent(new CustomEvent("ninsho:lang", { detail: lang }));
    } else if (SCHEMES.includes(scheme)) {
      remember("ninsho.scheme", scheme);
      showScheme(scheme);
    }
  });

  // Lets the browser do what else it has to. A timer would wait four
  // milliseconds each time.
  const breath = () =>
    new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        next();
      };
      port2.postMessage(0);
    });

  // Acts on every number below this; no task of ours is long.
  const SLICE = 6; // milliseconds
  const each = async (count, act) => {
    for (let i = 0; i < count; ) {
      await breath();
      const until = performance.now() + SLICE;
      do act(i++);
      while (i < count && (i % 32 || performance.now() < until));
    }
  };

  // The WASM stands in the page packed, and beside it a small one that unpacks
  // it: crates/unpack.
  const started = async (bytes, name, imports) => {
    const { instance } = await WebAssembly.instantiate(bytes, { [`./ninsho_${name}_bg.js`]: imports });
    return instance.exports;
  };
  const embedded = async () => {
    const text = (id) => document.getElementById(id).textContent;
    await breath();
    const small = Uint8Array.from(text("ninsho-unpack").match(/../g), (digits) => parseInt(digits, 16));
    const { feed, begin, take } = await started(small, "unpack", { __wbindgen_init_externref_table() {} });
    const packed = atob(text("ninsho-wasm"));
    await each(packed.length, (i) => feed(packed.charCodeAt(i)));
    await breath();
    const bytes = new Uint8Array(begin());
    await each(bytes.length, (i) => (bytes[i] = take()));
    return bytes;
  };

  document.addEventListener("DOMContentLoaded", async () => {
    showLang(root.lang); // now with the buttons
    showScheme(root.dataset.scheme || "auto");
    // The page itself, whatever its name is.
    for (const save of document.querySelectorAll("a[download]")) save.href = location.pathname;
    try {
      // The glue, a script at the end of the body, defines wasm_bindgen.
      const exports = await started(await embedded(), "page", wasm_bindgen);
      wasm_bindgen.__wbg_set_wasm(exports);
      exports.__wbindgen_start();
      await breath();
      root.dataset.app = "ready";
      hands.start();
      if (wanted) wanted.click();
    } catch (error) {
      root.dataset.app = "failed";
      console.error(error);
    }
  });
})();
