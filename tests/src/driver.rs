//! The program that drives a browser, and the screen that a browser may need.

use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::engine::Engine;

/// How long a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running driver on a port of its own; it ends with its browsers when this is dropped.
pub(crate) struct Driver {
    engine: Engine,
    child: Child,
    pub(crate) port: u16,
    /// Kept open: ChromeDriver ends when it cannot print.
    output: Option<BufReader<ChildStdout>>,
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts the driver of this engine. Whatever it writes goes into the folder.
    ///
    /// It, or we for it, choose a port first and take it afterwards, so two that start in
    /// one moment may choose the same and one ends: a few attempts are part of starting.
    pub(crate) fn start(engine: Engine, folder: &Path, lang: &str, dark: bool) -> Result<Self> {
        let attempt = || match engine {
            Engine::Chromium => Self::chromium(),
            Engine::Firefox => Self::firefox(folder),
            Engine::WebKit => Self::webkit(folder, lang, dark),
        };
        let mut last = attempt();
        for _ in 0..4 {
            if last.is_ok() {
                break;
            }
            last = attempt();
        }
        last
    }

    fn chromium() -> Result<Self> {
        let mut command = program("CHROMEDRIVER", "chromedriver");
        command.arg("--port=0");
        Self::that_names_its_port(Engine::Chromium, command, "started successfully on port ")
    }

    fn firefox(folder: &Path) -> Result<Self> {
        let mut command = program("GECKODRIVER", "geckodriver");
        command
            .args(["--port=0", "--websocket-port=0", "--profile-root"])
            .arg(folder);
        Self::that_names_its_port(Engine::Firefox, command, "Listening on 127.0.0.1:")
    }

    fn webkit(folder: &Path, lang: &str, dark: bool) -> Result<Self> {
        let screen = Screen::start()?;
        let downloads = format!("XDG_DOWNLOAD_DIR=\"{}/downloads\"\n", folder.display());
        std::fs::write(folder.join("user-dirs.dirs"), downloads)?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = program("WEBKITDRIVER", "WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("DISPLAY", &screen.name)
            .env("XDG_RUNTIME_DIR", folder)
            // Containers have neither the namespaces nor the graphics that it would use.
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .env("GTK_THEME", if dark { "Adwaita:dark" } else { "Adwaita" })
            .env("LOCPATH", folder)
            // Here it looks up where downloads go.
            .env("XDG_CONFIG_HOME", folder)
            .env("LANG", locale(folder, lang)?)
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = in_a_group(&mut command)
            .stdin(Stdio::null())
            .spawn()
            .context(
                "WebKitWebDriver does not start; `cargo xtask test` installs it or names it",
            )?;
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            ensure!(
                child.try_wait()?.is_none() && began.elapsed() < PATIENCE,
                "WebKitWebDriver does not listen; start it by hand to see why"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(Self {
            engine: Engine::WebKit,
            child,
            port,
            output: None,
            _screen: Some(screen),
        })
    }

    fn that_names_its_port(engine: Engine, mut command: Command, before: &str) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = in_a_group(&mut command)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                format!("{program} does not start; `cargo xtask test` installs it or names it")
            })?;
        let output = child.stdout.take().context("a driver has no output")?;
        let mut output = BufReader::new(output);
        let port = port(&mut output, before)
            .with_context(|| format!("{program} ended before it named its port"))?;
        Ok(Self {
            engine,
            child,
            port,
            output: Some(output),
            _screen: None,
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.engine == Engine::Chromium {
            // Chromium's processes leave the group; asked like this, the driver ends them.
            let asked = TcpStream::connect(("127.0.0.1", self.port)).and_then(|mut stream| {
                stream.set_read_timeout(Some(Duration::from_secs(10)))?;
                stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
                stream.read_to_end(&mut Vec::new())
            });
            // It may have ended by itself, and then there is nothing to do.
            drop(asked);
        }
        end(&mut self.child);
        drop(self.output.take());
    }
}

/// A screen in memory, for a browser that cannot do without one.
struct Screen {
    child: Child,
    /// What `DISPLAY` has to be.
    name: String,
}

impl Screen {
    fn start() -> Result<Self> {
        let mut command = program("XVFB", "Xvfb");
        command
            .args(["-displayfd", "1", "-screen", "0", "1600x1400x24"])
            .args(["-nolisten", "tcp"]);
        let mut child = in_a_group(&mut command)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb does not start; `cargo xtask test` installs it or names it")?;
        let mut number = String::new();
        let output = child.stdout.take().context("Xvfb has no output")?;
        BufReader::new(output).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb has no screen to give");
        let name = format!(":{}", number.trim());
        Ok(Self { child, name })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

fn program(variable: &str, name: &str) -> Command {
    Command::new(std::env::var_os(variable).unwrap_or(name.into()))
}

#[cfg(unix)]
fn in_a_group(command: &mut Command) -> &mut Command {
    std::os::unix::process::CommandExt::process_group(command, 0)
}

#[cfg(not(unix))]
fn in_a_group(command: &mut Command) -> &mut Command {
    command
}

/// Ends a program and all that it started in its group.
fn end(child: &mut Child) {
    if cfg!(unix) {
        let group = format!("-{}", child.id());
        let mut kill = Command::new("kill");
        kill.args(["-KILL", "--", &group]).stderr(Stdio::null());
        drop(kill.status());
    }
    // It may have ended already.
    drop(child.kill());
    drop(child.wait());
}

/// Waits for the line in which the port follows these words.
fn port(output: &mut impl BufRead, before: &str) -> Result<u16> {
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        if let Some((_, port)) = line.rsplit_once(before) {
            return Ok(port.trim().trim_end_matches('.').parse()?);
        }
        line.clear();
    }
    bail!("no line of its output has `{before}`")
}

/// A locale of this language, made of the one that every system has: WebKit takes a page's
/// language from the name alone.
fn locale(folder: &Path, lang: &str) -> Result<String> {
    let first = lang.split(',').next().unwrap_or(lang);
    let (language, region) = first.split_once('-').unwrap_or(match first {
        "ja" => ("ja", "JP"),
        "en" => ("en", "US"),
        other => (other, "XX"),
    });
    let name = format!("{language}_{region}.UTF-8");
    let link = folder.join(&name);
    let common = ["/usr/lib/locale/C.utf8", "/usr/lib/locale/C.UTF-8"];
    let common = common.into_iter().find(|path| Path::new(path).is_dir());
    let common = common.context("there is no C.UTF-8 among the locales of this system")?;
    if !link.exists() {
        #[cfg(unix)]
        std::os::unix::fs::symlink(common, &link)?;
    }
    Ok(name)
}
