package org.amnok.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.amnok.domain.JavaHeap;
import org.amnok.ui.session.Tasks;

/// Gives memory back that nothing needs any more. The collector alone lets the heap grow to a
/// quarter of the machine's memory before it looks among what has lasted for a while; here it looks
/// as soon as that has grown, in a moment in which nobody touches the window.
final class HeapWatch implements AutoCloseable {
    private static final int LOOK_SECONDS = 2;
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long GROWN_BYTES = 48L << 20;

    /// So much is not waited with until somebody rests.
    private static final long FULL_BYTES = 128L << 20;

    private final List<MemoryPoolMXBean> lasting;
    private final ExecutorService looking;
    private volatile long touched = System.nanoTime();
    private long floor;

    private HeapWatch() {
        lasting =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .filter(pool -> pool.isUsageThresholdSupported())
                        .toList();
        floor = used();
        looking = Tasks.repeated("heap-watch", LOOK_SECONDS, this::look);
    }

    /// Watches until it is closed.
    static HeapWatch over(Scene scene) {
        var watch = new HeapWatch();
        scene.addEventFilter(InputEvent.ANY, watch::touched);
        return watch;
    }

    private void touched(Event event) {
        touched = System.nanoTime();
    }

    private void look() {
        var grown = used() - floor;
        var rests = System.nanoTime() - touched > REST_NANOS;
        if (isDue(grown, rests)) {
            JavaHeap.collect();
            floor = used();
        } else {
            floor = Math.min(floor, used());
        }
    }

    /// Whether to look for garbage now.
    ///
    /// @param grownBytes by how much what has lasted has grown since the last time
    /// @param rests true when nobody touches the window
    static boolean isDue(long grownBytes, boolean rests) {
        return grownBytes > FULL_BYTES || (rests && grownBytes > GROWN_BYTES);
    }

    /// What has lasted for a while, garbage among it.
    private long used() {
        return lasting.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
