package org.amnok.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;

/// Closes the window as a person would when the system asks the program to end: SIGTERM, SIGHUP,
/// SIGINT, logging out, shutting down.
final class Ending {
    private static final int PATIENCE_SECONDS = 20;

    private final Executor fx;
    private final Runnable quit;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param quit closes the window without asking; on the FX thread
    Ending(Executor fx, Runnable quit) {
        this.fx = fx;
        this.quit = quit;
    }

    /// Listens from now on.
    void listen() {
        for (var name : new String[] {"TERM", "HUP", "INT"}) {
            try {
                Signal.handle(new Signal(name), signal -> end());
            } catch (IllegalArgumentException notHere) {
                continue; // the system has no such signal
            }
        }
        // Where the system has other ways to end a program, the JVM runs only this.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
    }

    /// The window is closed: nothing is left to do.
    void closed() {
        closed.countDown();
    }

    private void end() {
        if (closed.getCount() > 0) {
            fx.execute(quit);
            try {
                closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
