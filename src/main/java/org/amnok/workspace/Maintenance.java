package org.amnok.workspace;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.files.Failures;
import org.amnok.store.ProjectStore;

/// What is done with the file of a project between edits, on the writer thread, until it is to be
/// closed.
final class Maintenance {
    private static final int LOOK_SECONDS = 2;
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final ScheduledExecutorService writer;
    private final Supplier<ProjectStore> store;
    private final Runnable askAnew;
    private volatile boolean isLookedAfter;
    private volatile boolean closing;
    private volatile long lastEdit = System.nanoTime();

    /// @param askAnew reads the index again
    Maintenance(ScheduledExecutorService writer, Supplier<ProjectStore> store, Runnable askAnew) {
        this.writer = writer;
        this.store = store;
        this.askAnew = askAnew;
    }

    /// Looks after the file again and again.
    ///
    /// @param look what became of the file
    /// @param rest runs when there was no edit for a minute, and not all is in the one file
    void watch(Runnable look, Runnable rest) {
        writer.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                        if (System.nanoTime() - lastEdit > REST_NANOS
                                && !store.get().guard().isWhole()) {
                            rest.run();
                        }
                    } catch (ProblemException untilNextTime) {
                        return;
                    } catch (RuntimeException unforeseen) {
                        Failures.keep(unforeseen); // thrown on, it would be the last look
                    }
                },
                LOOK_SECONDS,
                LOOK_SECONDS,
                TimeUnit.SECONDS);
    }

    /// The time of rest begins anew.
    void edited() {
        lastEdit = System.nanoTime();
    }

    /// Finds what follows from places where that is missing, little by little between edits.
    void findFacts() {
        findFacts(false);
    }

    private void findFacts(boolean found) {
        untilClosed(
                () -> {
                    if (store.get().fillPlaceFacts()) {
                        findFacts(true);
                    } else {
                        keepIndex(found);
                    }
                });
    }

    /// From now on, little by little between edits, what is missing is found and a rescue prepared.
    void lookAfter() {
        isLookedAfter = true;
        findFacts();
        keepSpare();
    }

    /// Likewise of what may be another file by now.
    void lookOn() {
        if (isLookedAfter) {
            keepSpare();
        }
    }

    private void keepSpare() {
        untilClosed(
                () -> {
                    if (store.get().guard().keepSpare()) {
                        keepSpare();
                    }
                });
    }

    /// Keeps what is missing of the index in the file, little by little between edits.
    ///
    /// @param isOld what was found out since the index was read is asked for afterwards: all of it
    ///   is read at once, which takes a moment only when it is kept
    void keepIndex(boolean isOld) {
        untilClosed(
                () -> {
                    if (store.get().keepIndex()) {
                        keepIndex(isOld);
                    } else if (isOld) {
                        askAnew.run();
                    }
                });
    }

    /// Keeps all that is missing of it at once.
    void keepWholeIndex() {
        while (store.get().keepIndex()) {}
    }

    /// Does work between edits; no more of it once the file is to be closed.
    private synchronized void untilClosed(Runnable work) {
        if (!closing) {
            writer.execute(
                    () -> {
                        if (!closing) {
                            work.run();
                        }
                    });
        }
    }

    /// No more work.
    synchronized void stop() {
        closing = true;
    }
}
