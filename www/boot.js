// Chooses language and colours before the first paint, and starts the app. All the rest is Rust.
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

  // The WASM stands in the page as base64 of deflate (crates/xtask/src/embedding.rs).
  const embedded = () => {
    const text = atob(document.getElementById("ninsho-wasm").textContent);
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
  };

  document.addEventListener("DOMContentLoaded", async () => {
    showLang(root.lang); // now with the buttons
    showScheme(root.dataset.scheme || "auto");
    // The page itself, whatever its name is.
    for (const save of document.querySelectorAll("a[download]")) save.href = location.pathname;
    try {
      // The glue, a script at the end of the body, defines wasm_bindgen.
      await wasm_bindgen({ module_or_path: await embedded() });
      // The app says itself that it is ready, once it is drawn and listens.
      if (wanted) setTimeout(() => wanted.click());
    } catch (error) {
      root.dataset.app = "failed";
      console.error(error);
    }
  });
})();
