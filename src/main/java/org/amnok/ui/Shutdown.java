package org.amnok.ui;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Closes the window as a person would when the system asks the program to end: SIGTERM, SIGHUP,
/// SIGINT, logging out, shutting down.
final class Shutdown {
    private static final int PATIENCE_SECONDS = 20;

    private final Executor fx;
    private final Runnable quit;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param quit closes the window without asking; on the FX thread
    Shutdown(Executor fx, Runnable quit) {
        this.fx = fx;
        this.quit = quit;
    }

    /// Listens from now on.
    void listen() {
        for (var name : new String[] {"TERM", "HUP", "INT"}) {
            listenTo(name);
        }
        // Where the system has other ways to end a program, the JVM runs only this.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
    }

    /// By reflection: there is no other way to receive a signal, and the compiler warns of this one
    /// wherever its type is named. Does nothing where the system has no such signal.
    private void listenTo(String name) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var heard =
                    Proxy.newProxyInstance(
                            Shutdown.class.getClassLoader(),
                            new Class<?>[] {handler},
                            (proxy, method, arguments) -> hear(method));
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), heard);
        } catch (ReflectiveOperationException notHere) {
            return; // the hook still runs
        }
    }

    private @Nullable Object hear(Method method) {
        if (method.getName().equals("handle")) {
            end();
        }
        return null;
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
