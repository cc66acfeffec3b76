// The hands of the app: they draw what crates/page/src/draw.rs wrote down, tell
// the app what the visitor does, and do what only a browser can. They decide
// nothing and hold no sentence.
//
// A step is a sign and its text, steps are parted by U+001F:
//   <tag.class   opens an element     @name=value  its attribute
//   'text        a text               >            closes the element
//   ?            more stands here, which is told when the verdict is on the screen
//   !name=value  a wish beside the drawing: see `wishes`
// Elements that are there already are kept, so that focus, open details and the
// place on the screen stay; `@key` or `@id` says which one it is. Where `@about`
// changes, they are kept only because that is quicker: they tell of another PC,
// and begin anew.
"use strict";
const hands = (() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const SVG = "http://www.w3.org/2000/svg";

  const fits = (node, tag, key) =>
    node && node.drawn && node.localName === tag && (node.drawn.key || node.drawn.id) === key;

  // The element to use for this step: the one that stands there, a later one
  // with the same key (those before it are gone), or a new one.
  const element = (parent, at, tag, key) => {
    for (let node = at; node; node = key ? node.nextSibling : null) {
      if (!fits(node, tag, key)) continue;
      while (at !== node) {
        const gone = at;
        at = at.nextSibling;
        gone.remove();
      }
      return node;
    }
    const space = tag === "svg" ? SVG : parent.namespaceURI;
    const made = document.createElementNS(space, tag);
    made.drawn = {};
    return made;
  };

  // What stands inside tells of another PC from now on: it is closed again, and
  // what is told later does not show what it said before.
  let anew = false;
  const beginAnew = (node) => {
    anew = true;
    for (const open of node.querySelectorAll("details[open]")) {
      open.open = false;
      // One that an extension put there is not ours.
      if (open.drawn) delete open.drawn.open;
    }
  };

  // Not innerWidth: a phone lays the page out to tell it.
  const narrow = matchMedia("(max-width: 639px)");
  const attribute = (node, name, value) => {
    if (name === "about") {
      if (node.drawn.about !== value) beginAnew(node);
    } else if (name === "checked") node.checked = value === "true";
    // What stands open beside the rest would bury it on a phone.
    else if (name === "open" && narrow.matches) return;
    else if (name === "value" && node.value !== value) node.value = value;
    else if (node.drawn[name] !== value && name !== "key") node.setAttribute(name, value);
  };

  const removeFrom = (node) => {
    while (node) {
      const gone = node;
      node = node.nextSibling;
      gone.remove();
    }
  };

  // The step after the element whose inside begins at this one.
  const after = (steps, i) => {
    for (let depth = 1; depth; i++) {
      if (steps[i][0] === "<") depth++;
      else if (steps[i] === ">") depth--;
    }
    return i;
  };

  // Draws one text or element before `at`; gives the next step and the next place.
  const one = (parent, at, steps, i) => {
    const step = steps[i++];
    const text = step.slice(1);
    if (step[0] === "'") {
      if (at && at.nodeType === 3) {
        if (at.nodeValue !== text) at.nodeValue = text;
      } else {
        at = parent.insertBefore(document.createTextNode(text), at);
      }
      return [i, at.nextSibling];
    }
    const [tag, ...classes] = text.split(".");
    const now = classes.length ? { class: classes.join(" ") } : {};
    for (; steps[i][0] === "@"; i++) {
      const cut = steps[i].indexOf("=");
      now[steps[i].slice(1, cut)] = steps[i].slice(cut + 1);
    }
    const node = element(parent, at, tag, now.key || now.id);
    for (const name in now) attribute(node, name, now[name]);
    for (const name in node.drawn) if (!(name in now)) node.removeAttribute(name);
    node.drawn = now;
    i = inside(node, tag, steps, i);
    // A new one comes into the page when it is whole, which is cheaper.
    if (!node.parentNode) parent.insertBefore(node, at);
    return [i, node.nextSibling];
  };

  const inside = (node, tag, steps, i) => {
    let at = node.firstChild;
    if (node.hidden) node.hidden = false;
    if (tag === "details" && !node.open) {
      [i, at] = one(node, at, steps, i);
      if (steps[i] !== "?" && steps[i] !== ">") {
        closed.set(node, { steps, i });
        return after(steps, i);
      }
    }
    return all(node, at, steps, i);
  };

  // Draws what is left of an element's inside.
  const all = (node, at, steps, i) => {
    while (i < steps.length && steps[i] !== ">") {
      if (steps[i] === "?") {
        for (; anew && at; at = at.nextSibling) at.hidden = true;
        return i + 2;
      }
      [i, at] = one(node, at, steps, i);
    }
    removeFrom(at);
    return i + 1;
  };

  const draw = (steps) => {
    closed.clear();
    anew = false;
    all(byId("result"), byId("result").firstChild, steps, 0);
  };

  // The closed elements whose inside is still to be drawn, one by one when there
  // is time.
  const closed = new Map();
  const finish = (node) => {
    const { steps, i } = closed.get(node) || {};
    if (closed.delete(node)) all(node, node.firstChild.nextSibling, steps, i);
  };
  const finishAll = () => {
    for (const [node] of closed) finish(node);
    delete root.dataset.rest;
  };
  const idle = (does) =>
    window.requestIdleCallback ? requestIdleCallback(does, { timeout: 500 }) : setTimeout(does, 50);
  const finishLater = (deadline) => {
    for (const [node] of closed) {
      finish(node);
      if (deadline && !deadline.didTimeout && deadline.timeRemaining() < 2) break;
    }
    if (closed.size) idle(finishLater);
    else if (!waits) delete root.dataset.rest;
  };

  // What the app answers, in steps; none where it cannot.
  const told = (ask) => {
    try {
      return ask().split("\x1f");
    } catch (error) {
      // A verdict that stands over another paste would be a lie: it is hidden.
      root.dataset.app = "stopped";
      console.error(error);
      return [];
    }
  };

  // What stands closed or further down than a first look goes.
  let waits;
  const drawRest = () => {
    waits = clearTimeout(waits);
    draw(told(wasm_bindgen.rest));
    idle(finishLater);
  };
  const drawRestSoon = () => {
    root.dataset.rest = "";
    clearTimeout(waits);
    // Not requestAnimationFrame: a page that nobody looks at gets none.
    waits = setTimeout(drawRest, 20);
  };

  const LONG = 100000;
  // A rehearsal's.
  const ACTS = 4;

  // Over plain http from another host there is no clipboard at all.
  const copied = async (write) => {
    const how = await Promise.resolve().then(write).then(() => "yes", () => "no");
    tell("copied", how);
  };

  // What the app may wish for.
  const wishes = {
    // A text for the field.
    text: (value) => {
      byId("paste").value = value;
    },
    // The field holds something that is nowhere else.
    own: (value) => {
      root.dataset.own = value;
    },
    // There is a report, or none any more. The how-to steps back for it.
    view: (value) => {
      root.dataset.view = value;
      if (value === "report") byId("how").open = false;
    },
    // The address bar shows this fragment, with no new entry in the history.
    fragment: (value) => history.replaceState(null, "", value),
    copy: (value) => copied(() => navigator.clipboard.writeText(value)),
    // As a table where that is understood, as its source elsewhere.
    html: (value) => {
      const types = ["text/html", "text/plain"];
      const items = types.map((type) => [type, new Blob([value], { type })]);
      copied(() => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]));
    },
    send: (value) => navigator.share({ text: value }).catch(() => {}),
    print: () => print(),
    knowledge: (value) => {
      for (const place of document.querySelectorAll("[data-knowledge-date]")) place.textContent = value;
    },
  };

  // Tells the app what happened, and does what it answers.
  const tell = (name, value) => {
    if (root.dataset.app === "stopped") return;
    const start = performance.now();
    const answer = told(() => wasm_bindgen.tell(name, value));
    draw(answer.filter((step) => step[0] !== "!"));
    for (const step of answer) {
      if (step[0] !== "!") continue;
      const cut = step.indexOf("=");
      wishes[step.slice(1, cut)](step.slice(cut + 1));
    }
    // For whoever measures: from what happened to all that a first look sees.
    performance.clearMeasures("ninsho");
    performance.measure("ninsho", { start, detail: name });
    if (answer.includes("?")) drawRestSoon();
  };

  // Leads to a part of the shell that may stand closed.
  const lead = (to) => {
    for (let node = to; node; node = node.parentElement) if (node.localName === "details") node.open = true;
    to.scrollIntoView();
    to.querySelector("summary").focus();
  };

  const day = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-");
  };

  const on = (name, does) =>
    document.addEventListener(name, (event) => {
      if (event.target instanceof Element) does(event, event.target);
    });

  // What runs for the first time is compiled, and letters of a size that was not
  // shown before are prepared; the first paste shall not wait for it. Each step is
  // a task that nobody notices.
  const rehearse = (act) => {
    if (root.dataset.view === "report" || closed.size) return;
    const steps = wasm_bindgen.rehearse(act).split("\x1f");
    if (act < ACTS) return idle(() => rehearse(act + 1));
    const stage = document.createElement("div");
    stage.className = "rehearsal";
    all(stage, null, steps, 0);
    closed.clear();
    stage.replaceChildren(stage.querySelector(".report"));
    const parts = stage.querySelectorAll(".report > :not(.events), .events > *");
    layOut(stage, [...parts].map((part) => [part.parentNode, part]));
    for (const part of parts) part.remove();
  };
  // Lays out one part after the other where nobody sees it: it is gone before the
  // browser paints.
  const layOut = (stage, parts) =>
    idle(() => {
      const [parent, part] = parts.shift();
      parent.append(part);
      document.body.append(stage);
      stage.getBoundingClientRect();
      stage.remove();
      part.remove();
      if (parts.length && root.dataset.view !== "report") layOut(stage, parts);
    });

  const start = () => {
    if (navigator.share) root.dataset.send = "";
    on("input", (event, target) => {
      if (target.id === "paste") tell("typed", target.value);
    });
    on("click", (event, target) => {
      const summary = target.closest("summary");
      if (summary) finish(summary.parentNode);
      const way = target.closest("[data-open]");
      if (way) lead(byId(way.dataset.open));
      const button = target.closest("[data-action], [data-sample]");
      if (button) tell(button.dataset.action || "sample", button.dataset.sample || button.dataset.value || "");
      const copy = target.closest("[data-copy]");
      if (!copy || !navigator.clipboard) return;
      const from = byId(copy.dataset.copy);
      navigator.clipboard.writeText(from ? from.textContent : copy.dataset.copy).then(() => {
        copy.dataset.done = "";
        setTimeout(() => delete copy.dataset.done, 2000);
      });
    });
    // Opened by a search in the page, say.
    document.addEventListener("toggle", (event) => finish(event.target), true);
    // A paste anywhere but into a field is meant for the field. A field takes
    // seconds over a very long text, so that one goes around it.
    on("paste", (event, target) => {
      const text = event.clipboardData && event.clipboardData.getData("text");
      if (!text || !text.trim()) return;
      if (target.closest("textarea, input") && text.length < LONG) return;
      event.preventDefault();
      tell("put", text);
    });
    const read = async (files) => {
      if (files && files[0]) tell("put", await fileText(files[0]));
    };
    const chosen = (field) => read(field.files).then(() => (field.value = ""));
    on("change", (event, target) => {
      if (target.type === "radio") tell("answer", `${target.name}=${target.value}`);
      if (target.id === "file") chosen(target);
    });
    // Chosen before the app was ready.
    if (byId("file").files.length) chosen(byId("file"));
    for (const name of ["dragover", "drop"]) {
      document.addEventListener(name, (event) => {
        const given = event.dataTransfer;
        if (!given || !given.types.includes("Files")) return;
        event.preventDefault();
        if (name === "drop") read(given.files);
      });
    }
    // What somebody typed or pasted is nowhere but here.
    addEventListener("beforeunload", (event) => {
      if (root.dataset.own === "yes") event.preventDefault();
    });
    document.addEventListener("ninsho:lang", (event) => tell("lang", event.detail));
    addEventListener("beforeprint", () => {
      tell("paper", "");
      drawRest();
      finishAll();
    });
    addEventListener("hashchange", () => tell("address", location.href));
    tell("day", day());
    tell("lang", root.lang);
    // The field may hold text already: typed before the app was ready, or kept
    // by the browser over a reload. It comes before the link.
    const typed = byId("paste").value;
    tell("address", typed.trim() ? location.href.split("#")[0] : location.href);
    if (typed.trim()) tell("typed", typed);
    idle(() => rehearse(1));
  };

  return { start };
})();
