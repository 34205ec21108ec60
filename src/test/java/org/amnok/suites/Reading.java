package org.amnok.suites;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.file.RecordTables;

/// What came of reading a file.
///
/// @param rows that were handed on, of all its tables
/// @param refusal what was said instead of reading it to its end; empty when it was read
/// @param fault what went wrong in the program itself; empty when nothing did
record Reading(long rows, String refusal, String fault) {
    private static final int MOST_SECONDS = 30;

    /// Reads a file as an import does.
    static Reading of(Path file) {
        return bounded(
                () -> {
                    var rows = new long[1];
                    for (var table : RecordTables.open(file)) {
                        table.read(
                                row -> {
                                    rows[0]++;
                                    return true;
                                });
                    }
                    return rows[0];
                });
    }

    /// Does something that a file may make fail, for a bounded time.
    static Reading bounded(Callable<Long> work) {
        var thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            return new Reading(thread.submit(work).get(MOST_SECONDS, TimeUnit.SECONDS), "", "");
        } catch (ExecutionException e) {
            return e.getCause() instanceof ProblemException refused
                    ? new Reading(0, String.valueOf(refused.getMessage()), "")
                    : new Reading(0, "", String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            return new Reading(0, "", "not done after " + MOST_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reading(0, "", "interrupted");
        } finally {
            thread.shutdownNow();
        }
    }

    boolean isRead() {
        return refusal.isEmpty() && fault.isEmpty();
    }

    /// What is wrong when a file may be read or refused, but nothing worse.
    String harm() {
        return fault;
    }
}
