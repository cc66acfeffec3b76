//! A second computer, as far as a browser can tell: it notes whoever comes near.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::Result;

/// Counts every connection to its TCP port, and what is said there or to the UDP port of the
/// same number; it answers requests so that a browser which got through gets on.
pub struct TrafficProbe {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    messages: Arc<AtomicUsize>,
    ended: Arc<AtomicBool>,
}

impl TrafficProbe {
    /// Begins to listen, on TCP and UDP ports of the same number.
    pub fn start() -> Result<Self> {
        // Not the loopback alone: WebRTC does not use it.
        let (tcp, udp) = both()?;
        let port = tcp.local_addr()?.port();
        udp.set_read_timeout(Some(Duration::from_millis(200)))?;
        let probe = Self {
            address: SocketAddr::new(own_address(), port),
            connections: Arc::default(),
            messages: Arc::default(),
            ended: Arc::default(),
        };
        let (connections, messages) = (probe.connections.clone(), probe.messages.clone());
        let ended = probe.ended.clone();
        thread::spawn(move || {
            for stream in tcp.incoming() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                connections.fetch_add(1, Ordering::SeqCst);
                let messages = messages.clone();
                // One that connects and says nothing keeps nobody waiting.
                thread::spawn(move || stream.map(|stream| answer(stream, &messages)));
            }
        });
        let (messages, ended) = (probe.messages.clone(), probe.ended.clone());
        thread::spawn(move || {
            let mut packet = [0; 2048];
            while !ended.load(Ordering::SeqCst) {
                if udp.recv(&mut packet).is_ok() {
                    messages.fetch_add(1, Ordering::SeqCst);
                }
            }
        });
        Ok(probe)
    }

    /// Host and port, as in an address.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// How many connections were opened so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// How many requests and packets came so far, whatever they say.
    pub fn messages(&self) -> usize {
        self.messages.load(Ordering::SeqCst)
    }
}

impl Drop for TrafficProbe {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        // It waits for a connection, and this is one.
        drop(TcpStream::connect(self.address));
    }
}

/// A port that is free for both.
fn both() -> Result<(TcpListener, UdpSocket)> {
    let mut tries = 0;
    loop {
        let tcp = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0))?;
        match UdpSocket::bind((Ipv4Addr::UNSPECIFIED, tcp.local_addr()?.port())) {
            Ok(udp) => return Ok((tcp, udp)),
            Err(error) if tries == 20 => return Err(error.into()),
            // Somebody talks UDP from a port of this number.
            Err(_) => tries += 1,
        }
    }
}

fn answer(mut stream: TcpStream, messages: &AtomicUsize) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(2)));
    if !matches!(stream.read(&mut [0; 1024]), Ok(1..)) {
        return;
    }
    messages.fetch_add(1, Ordering::SeqCst);
    let _ = stream.write_all(
        b"HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: text/html\r\n\
          Content-Length: 0\r\nConnection: close\r\n\r\n",
    );
}

/// The address of this computer in its network; the loopback where it has none. Nothing is
/// sent to find out: a UDP socket is connected without a word.
fn own_address() -> IpAddr {
    UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))
        .and_then(|socket| {
            socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9))?;
            socket.local_addr()
        })
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |address| address.ip())
}
