package org.amnok.release;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amnok.domain.Sighting;

/// Lets sightings pass the gate on a thread of its own, while those before them are taken.
final class PassagesAhead implements AutoCloseable {
    private final Function<Sighting, Optional<Passage>> gate;
    private final Consumer<Passage> taker;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("release-gate").factory());
    private CompletableFuture<List<Passage>> ahead = CompletableFuture.completedFuture(List.of());

    /// @param gate asked for one sighting after the other; empty for one that is not meant
    /// @param taker called on the thread that adds
    PassagesAhead(Function<Sighting, Optional<Passage>> gate, Consumer<Passage> taker) {
        this.gate = gate;
        this.taker = taker;
    }

    /// Hands on those that were added before.
    void add(List<Sighting> some) {
        var before = ahead;
        ahead =
                CompletableFuture.supplyAsync(
                        () -> some.stream().flatMap(each -> gate.apply(each).stream()).toList(),
                        thread);
        take(before);
    }

    /// Hands on those that were added last.
    void end() {
        take(ahead);
    }

    private void take(CompletableFuture<List<Passage>> passages) {
        passed(passages).forEach(taker);
    }

    private static List<Passage> passed(CompletableFuture<List<Passage>> passages) {
        try {
            return passages.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException ofGate ? ofGate : e;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
