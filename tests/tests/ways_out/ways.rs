//! The ways out, one a row.

/// What stands against a way.
#[derive(Clone, Copy)]
pub(crate) enum Against {
    /// This directive of the policy.
    Policy(&'static str),
    /// No directive; what else.
    Nothing(&'static str),
}

/// A way out of a page.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) name: &'static str,
    /// The body of a function of `to`, an address. `put`, `link` and `drawn` are at hand.
    pub(crate) script: &'static str,
    pub(crate) against: Against,
    /// How many times the usual patience it gets.
    pub(crate) waits: u32,
    /// Whether the page, or a new one, may be somewhere else afterwards.
    pub(crate) leaves: bool,
    /// Whether no computer is reached even if it is open.
    pub(crate) unseen: bool,
}

const fn closed(name: &'static str, directive: &'static str, script: &'static str) -> Way {
    Way {
        name,
        script,
        against: Against::Policy(directive),
        waits: 1,
        leaves: false,
        unseen: false,
    }
}

const fn slow(name: &'static str, directive: &'static str, script: &'static str) -> Way {
    Way {
        waits: 4,
        ..closed(name, directive, script)
    }
}

const fn leaving(name: &'static str, directive: &'static str, script: &'static str) -> Way {
    Way {
        leaves: true,
        waits: 2,
        ..closed(name, directive, script)
    }
}

const fn open(name: &'static str, why: &'static str, leaves: bool, script: &'static str) -> Way {
    Way {
        against: Against::Nothing(why),
        leaves,
        ..slow(name, "", script)
    }
}

const HASHES: &str = "nobody's script but ours: hashes, Trusted Types";

/// Every way that is tried, in the order of the docs.
pub(crate) const WAYS: &[Way] = &[
    closed("fetch", "default-src", "fetch(to).catch(() => 0);"),
    closed(
        "fetch that outlives the page",
        "default-src",
        "fetch(to, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }).catch(() => 0);",
    ),
    closed(
        "fetchLater",
        "default-src",
        "fetchLater(to, { activateAfter: 0 });",
    ),
    closed(
        "XMLHttpRequest",
        "default-src",
        "const x = new XMLHttpRequest(); x.open('GET', to); x.send();",
    ),
    closed(
        "XMLHttpRequest that waits",
        "default-src",
        "const x = new XMLHttpRequest(); x.open('GET', to, false); x.send();",
    ),
    closed(
        "sendBeacon",
        "default-src",
        "navigator.sendBeacon(to, 'x');",
    ),
    closed(
        "WebSocket",
        "default-src",
        "new WebSocket(to.replace('http', 'ws'));",
    ),
    closed(
        "WebTransport",
        "default-src",
        "new WebTransport(to.replace('http', 'https')).ready.catch(() => 0);",
    ),
    closed("EventSource", "default-src", "new EventSource(to);"),
    slow(
        "WebAssembly from the network",
        "default-src",
        "WebAssembly.compileStreaming(fetch(to)).catch(() => 0);",
    ),
    closed(
        "ping of a link",
        "default-src",
        "put('a', { href: '#', ping: to }).click();",
    ),
    closed(
        "payment method",
        "default-src",
        "new PaymentRequest([{ supportedMethods: to.replace('http', 'https') }], \
         { total: { label: 'x', amount: { currency: 'JPY', value: '1' } } }).canMakePayment().catch(() => 0);",
    ),
    closed(
        "identity provider",
        "default-src",
        "navigator.credentials.get({ identity: { providers: [{ configURL: to, clientId: 'x' }] } }).catch(() => 0);",
    ),
    closed("image", "img-src", "new Image().src = to;"),
    closed(
        "image in the page",
        "img-src",
        "put('img', { srcset: `${to} 1x` });",
    ),
    closed(
        "image of a button",
        "img-src",
        "put('input', { type: 'image', src: to });",
    ),
    closed(
        "poster of a video",
        "img-src",
        "put('video', { poster: to });",
    ),
    closed("icon", "img-src", "link('icon', to);"),
    closed(
        "image in SVG",
        "img-src",
        "const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); \
         const image = document.createElementNS('http://www.w3.org/2000/svg', 'image'); \
         image.setAttribute('href', to); svg.append(image); document.body.append(svg);",
    ),
    closed(
        "SVG by use",
        "default-src",
        "const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); \
         const use = document.createElementNS('http://www.w3.org/2000/svg', 'use'); \
         use.setAttribute('href', `${to}#x`); svg.append(use); document.body.append(svg);",
    ),
    closed(
        "attribution",
        "default-src",
        "put('img', { attributionsrc: to });",
    ),
    closed(
        "background in CSS",
        "img-src",
        "drawn(['background-image', `url(${to})`]);",
    ),
    closed(
        "pointer in CSS",
        "img-src",
        "drawn(['cursor', `url(${to}), auto`]);",
    ),
    closed(
        "mask in CSS",
        "default-src",
        "drawn(['mask-image', `url(${to})`]);",
    ),
    closed(
        "filter in CSS",
        "default-src",
        "drawn(['filter', `url(${to}#x)`]);",
    ),
    closed(
        "content in CSS",
        "img-src",
        "drawn(['content', `url(${to})`]);",
    ),
    closed(
        "rule put into our style sheet",
        "img-src",
        "document.styleSheets[0].insertRule(`p::after { content: url(${to}) }`);",
    ),
    closed(
        "style sheet made by script",
        "img-src",
        "const sheet = new CSSStyleSheet(); sheet.replaceSync(`html { background-image: url(${to}) }`); \
         document.adoptedStyleSheets = [sheet];",
    ),
    closed("style sheet", "style-src", "link('stylesheet', to);"),
    closed(
        "style element",
        "style-src",
        "put('style', {}).textContent = `@import url(${to});`;",
    ),
    closed(
        "font",
        "default-src",
        "new FontFace('x', `url(${to})`).load().catch(() => 0);",
    ),
    closed(
        "font of a rule",
        "default-src",
        "document.styleSheets[0].insertRule(`@font-face { font-family: y; src: url(${to}) }`); \
         drawn(['font-family', 'y']);",
    ),
    closed(
        "audio",
        "default-src",
        "new Audio(to).play().catch(() => 0);",
    ),
    closed(
        "video",
        "default-src",
        "put('video', { src: to, preload: 'auto' });",
    ),
    closed(
        "subtitles",
        "default-src",
        "const track = document.createElement('track'); track.src = to; track.default = true; \
         const video = put('video', {}); video.append(track); track.track.mode = 'showing';",
    ),
    closed("frame", "default-src", "put('iframe', { src: to });"),
    closed(
        "frame sent elsewhere",
        "default-src",
        "put('iframe', {}).contentWindow.location = to;",
    ),
    closed("object", "default-src", "put('object', { data: to });"),
    closed("embed", "default-src", "put('embed', { src: to });"),
    closed("script", "script-src", "put('script', {}).src = to;"),
    closed(
        "module",
        "script-src",
        "const s = document.createElement('script'); s.type = 'module'; s.src = to; document.body.append(s);",
    ),
    closed("import()", "script-src", "import(to).catch(() => 0);"),
    closed(
        "script in an attribute",
        "script-src",
        "put('p', { onclick: `fetch('${to}')` }).click();",
    ),
    closed("eval", "script-src", "eval(`fetch('${to}')`);"),
    closed(
        "markup from text",
        "require-trusted-types-for",
        "document.body.insertAdjacentHTML('beforeend', `<img src='${to}'>`);",
    ),
    closed(
        "document.write",
        "require-trusted-types-for",
        "document.body.append(document.createElement('i')); \
         const frame = put('iframe', {}); frame.contentDocument.write(`<img src='${to}'>`);",
    ),
    closed("worker", "default-src", "new Worker(to);"),
    slow(
        "worker made by script",
        "default-src",
        "new Worker(URL.createObjectURL(new Blob([`fetch('${to}')`])));",
    ),
    closed("shared worker", "default-src", "new SharedWorker(to);"),
    closed(
        "service worker",
        "default-src",
        "navigator.serviceWorker.register(to).catch(() => 0);",
    ),
    closed(
        "audio worklet",
        "script-src",
        "new AudioContext().audioWorklet.addModule(to).catch(() => 0);",
    ),
    closed(
        "paint worklet",
        "script-src",
        "CSS.paintWorklet.addModule(to).catch(() => 0);",
    ),
    closed("link prefetch", "default-src", "link('prefetch', to);"),
    closed(
        "link preload",
        "default-src",
        "link('preload', to, { as: 'fetch' });",
    ),
    closed(
        "link preload image",
        "img-src",
        "link('preload', to, { as: 'image' });",
    ),
    closed(
        "link modulepreload",
        "script-src",
        "link('modulepreload', to);",
    ),
    closed("link prerender", "default-src", "link('prerender', to);"),
    closed("link manifest", "default-src", "link('manifest', to);"),
    closed(
        "speculation rules",
        "script-src",
        "const s = document.createElement('script'); s.type = 'speculationrules'; \
         s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to], eagerness: 'immediate' }] }); \
         document.body.append(s);",
    ),
    leaving(
        "form",
        "form-action",
        "put('form', { action: to, method: 'post' }).submit();",
    ),
    leaving(
        "form in a new window",
        "form-action",
        "put('form', { action: to, target: '_blank' }).submit();",
    ),
    leaving(
        "address that is a script",
        "script-src",
        "location.href = `javascript:fetch('${to}')`;",
    ),
    leaving(
        "base address",
        "base-uri",
        "document.head.prepend(Object.assign(document.createElement('base'), { href: to })); \
         fetch('out/base').catch(() => 0);",
    ),
    open("link preconnect", HASHES, false, "link('preconnect', to);"),
    Way {
        unseen: true,
        ..open(
            "link dns-prefetch",
            "`x-dns-prefetch-control: off`",
            false,
            "link('dns-prefetch', 'http://out.example.com/');",
        )
    },
    open(
        "WebRTC",
        HASHES,
        false,
        "const host = new URL(to).host; \
         const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }, \
         { urls: `turn:${host}?transport=tcp`, username: 'x', credential: 'x' }] }); \
         peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer));",
    ),
    open("leaving by script", HASHES, true, "location.href = to;"),
    open("leaving by replace", HASHES, true, "location.replace(to);"),
    open(
        "leaving by refresh",
        HASHES,
        true,
        "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; \
         meta.content = `0;url=${to}`; document.head.append(meta);",
    ),
    open(
        "click on a link",
        HASHES,
        true,
        "put('a', { href: to }).click();",
    ),
    open(
        "click on a link to a new window",
        HASHES,
        true,
        "put('a', { href: to, target: '_blank' }).click();",
    ),
    open(
        "click on a link to a download",
        HASHES,
        true,
        "put('a', { href: to, download: 'x' }).click();",
    ),
    open("new window", HASHES, true, "window.open(to);"),
];
