package org.amnok.server;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.SocketFactory;

/// Sockets that end when what is written is not taken for long: Java only limits how long one waits
/// for what is read. The driver makes it by its name.
public final class ImpatientSockets extends SocketFactory {
    private final Duration patience;

    /// @param seconds how long nothing may be taken
    public ImpatientSockets(String seconds) {
        patience = Duration.ofSeconds(Long.parseLong(seconds));
    }

    @Override
    public Socket createSocket() {
        return new Impatient(patience);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("The driver connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int herePort)
            throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort)
            throws IOException {
        return createSocket(host, port);
    }

    private static final class Impatient extends Socket {
        private final Duration patience;

        Impatient(Duration patience) {
            this.patience = patience;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new Watched(super.getOutputStream(), this);
        }
    }

    /// Writes a little at a time, each time watched.
    private static final class Watched extends FilterOutputStream {
        private static final int LITTLE_BYTES = 1 << 14;

        private final Impatient socket;

        Watched(OutputStream out, Impatient socket) {
            super(out);
            this.socket = socket;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = 0; at < length; at += LITTLE_BYTES) {
                writeLittle(bytes, from + at, Math.min(LITTLE_BYTES, length - at));
            }
        }

        private void writeLittle(byte[] bytes, int from, int length) throws IOException {
            var watch = Thread.ofVirtual().start(this::endLater);
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw socket.isClosed() ? timeout(e) : e;
            } finally {
                watch.interrupt();
            }
        }

        private static IOException timeout(IOException e) {
            var timeout = new SocketTimeoutException("Write timed out");
            timeout.initCause(e);
            return timeout;
        }

        private void endLater() {
            try {
                Thread.sleep(socket.patience);
                socket.close();
            } catch (InterruptedException taken) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
