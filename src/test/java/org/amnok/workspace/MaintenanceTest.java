package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.amnok.files.ErrorLog;
import org.junit.jupiter.api.Test;

class MaintenanceTest {
    /// A scheduler does work no more once it failed.
    @Test
    void a_look_at_the_file_that_fails_unforeseen_is_kept_in_the_log_and_not_the_last() {
        var kept = new ArrayList<Throwable>();
        var before = ErrorLog.keepWith(kept::add);
        try (var writer = new Captured()) {
            var maintenance =
                    new Maintenance(
                            writer,
                            () -> {
                                throw new AssertionError("nothing to rest");
                            },
                            () -> {});
            var fault = new IllegalStateException("unforeseen");
            maintenance.watch(
                    () -> {
                        throw fault;
                    },
                    () -> {});
            writer.repeated.forEach(Runnable::run);
            assertThat(kept).containsExactly(fault);
        } finally {
            ErrorLog.keepWith(before);
        }
    }

    private static final class Captured extends ScheduledThreadPoolExecutor {
        private final List<Runnable> repeated = new ArrayList<>();

        Captured() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(
                Runnable work, long first, long pause, TimeUnit unit) {
            repeated.add(work);
            return schedule(() -> {}, 0, unit);
        }
    }
}
