package org.amnok.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/// Stands before a server, on loopback, and stops passing bytes on after some, without closing
/// anything; or cuts all off.
public final class StallingProxy implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicLong up = new AtomicLong();
    private final CountDownLatch end = new CountDownLatch(1);
    private final int server;
    private volatile long most = Long.MAX_VALUE;
    private volatile boolean isCutting;

    public StallingProxy(int server) throws IOException {
        this.server = server;
        Thread.ofVirtual().start(this::letIn);
    }

    public int port() {
        return door.getLocalPort();
    }

    /// After so many bytes more to the server, nothing passes.
    public void stallAfter(long bytes) {
        isCutting = false;
        most = up.get() + bytes;
    }

    /// After so many bytes more to the server, connections end.
    public void cutAfter(long bytes) {
        isCutting = true;
        most = up.get() + bytes;
    }

    public void passAll() {
        most = Long.MAX_VALUE;
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), server);
                open.addAll(List.of(client, there));
                Thread.ofVirtual().start(() -> pass(client, there, true));
                Thread.ofVirtual().start(() -> pass(there, client, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean isUp) {
        var bytes = new byte[1 << 12];
        try (from;
                to) {
            while (true) {
                var count = from.getInputStream().read(bytes);
                if (count < 0) {
                    return;
                }
                var passed = isUp ? up.addAndGet(count) : up.get();
                if (passed >= most) {
                    if (isCutting) {
                        return;
                    }
                    end.await();
                }
                to.getOutputStream().write(bytes, 0, count);
            }
        } catch (IOException | InterruptedException over) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        door.close();
        for (var each : open) {
            each.close();
        }
    }
}
