// Before the first paint: language and colours. Then: starts the program. What a visitor does
// once that runs is the program's (crates/page); until then this says what is waited for.
// It sets on <html>:
//   lang, data-scheme="light|dark"    what is shown; no data-scheme: the system's colours
//   data-app="loading|ready|failed"   how far the program is (the program: "stopped")
//   data-wait="text|link"             what waits for it; data-slow: it takes very long
// It tells the program: the event "ninsho:lang" on document, detail the new language.
"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector) => document.querySelectorAll(selector);
  const VERY_LONG = 20000; // milliseconds

  // Storage throws where it is blocked; the page works all the same and just forgets.
  const recall = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {}
  };

  const press = (name, value) => {
    for (const button of all("button")) {
      if (name in button.dataset) button.setAttribute("aria-pressed", String(button.dataset[name] === value));
    }
  };
  const titles = document.querySelector("title").dataset;
  const showLang = (lang) => {
    root.lang = lang;
    document.title = titles[lang];
    press("setLang", lang);
  };
  const showScheme = (scheme) => {
    if (scheme === "auto") delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    press("setScheme", scheme);
  };
  const spoken = (navigator.languages || [navigator.language || ""]).map((tag) => tag.toLowerCase().split("-")[0]);
  showLang([recall("ninsho.lang"), ...spoken].find((lang) => Object.keys(titles).includes(lang)) || root.dataset.fallback);
  showScheme(["light", "dark"].find((scheme) => scheme === recall("ninsho.scheme")) || "auto");

  const isLoading = () => root.dataset.app === "loading";
  root.dataset.app = "loading";
  if (location.hash.length > 1) root.dataset.wait = "link";
  setTimeout(() => {
    if (isLoading()) root.dataset.slow = "";
  }, VERY_LONG);

  // Asked for before the program was there: clicked again when it is.
  let wanted;
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button");
    if (!button) return;
    const { setLang, setScheme, sample, action } = button.dataset;
    if (setLang) {
      remember("ninsho.lang", setLang);
      showLang(setLang);
      document.dispatchEvent(new CustomEvent("ninsho:lang", { detail: setLang }));
    } else if (setScheme) {
      remember("ninsho.scheme", setScheme);
      showScheme(setScheme);
    } else if ((sample || action === "guide") && isLoading()) {
      wanted = button;
      root.dataset.wait = "text";
    }
  });
  const typed = () => {
    const field = document.getElementById("paste");
    if (isLoading() && field && (field.value.trim() || document.getElementById("file").files.length)) {
      root.dataset.wait = "text";
    }
  };
  document.addEventListener("input", typed);
  // A file that is dropped early would open in place of the page. The field for files keeps it.
  for (const name of ["dragover", "drop"]) {
    document.addEventListener(name, (event) => {
      if (!isLoading() || !event.dataTransfer || !event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      if (name === "drop") document.getElementById("file").files = event.dataTransfer.files;
      typed();
    });
  }

  // The WASM stands in the page, a character a byte, and its sentences as they are: these are
  // three bytes of UTF-8 a character (crates/xtask/src/embedding.rs).
  const embedded = () => {
    const text = document.getElementById("ninsho-wasm").textContent;
    const bytes = new Uint8Array(3 * text.length);
    let end = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7ff) {
        bytes[end++] = 0xe0 | (code >> 12);
        bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[end++] = 0x80 | (code & 0x3f);
      } else bytes[end++] = code;
    }
    return bytes.subarray(0, end);
  };

  // Out of memory the WASM ends in a trap, or its glue gets no place for a text, and neither can
  // say more. A panic says so itself.
  const isTrap = (error) => error instanceof WebAssembly.RuntimeError || String(error).includes("invalid malloc request");
  const stopped = (error) => {
    if (isTrap(error) && root.dataset.app === "ready") root.dataset.app = "stopped";
  };
  window.addEventListener("error", (event) => stopped(event.error));
  window.addEventListener("unhandledrejection", (event) => stopped(event.reason));

  // A phone begins with the field, and the keys and a screen reader go the way of the eye.
  const phone = matchMedia("(max-width: 46rem)");
  const arrange = () => {
    const how = document.getElementById("how");
    how.parentElement[phone.matches ? "append" : "prepend"](how);
  };

  document.addEventListener("DOMContentLoaded", async () => {
    arrange();
    phone.addEventListener("change", arrange);
    showLang(root.lang); // now with the buttons
    showScheme(root.dataset.scheme || "auto");
    typed(); // or kept by the browser over a reload
    // The page itself, whatever its name is.
    for (const save of all("a[download]")) save.href = location.href.split(/[?#]/)[0];
    const done = (what) => performance.mark(`ninsho:${what}`); // for `cargo xtask ready`
    try {
      const bytes = embedded();
      done("decoded");
      const module_or_path = await WebAssembly.compile(bytes);
      done("compiled");
      // The glue, a script at the end of the body, defines it.
      await wasm_bindgen({ module_or_path });
      await new Promise((next) => setTimeout(next)); // the first drawing is a microtask
      if (isLoading()) root.dataset.app = "ready";
      if (wanted) wanted.click();
    } catch (error) {
      root.dataset.app = "failed";
      console.error(error);
    }
  });
})();
