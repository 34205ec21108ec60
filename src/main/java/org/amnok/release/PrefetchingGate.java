package org.amnok.release;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amnok.domain.Progress;
import org.amnok.domain.record.Sighting;

/// Lets the sightings of a release pass the gate, on a thread of its own while those before them
/// are taken.
///
/// @param decisions asked for one sighting after the other; empty for one that is not meant
record PrefetchingGate(Release.Pages pages, Function<Sighting, Optional<GateDecision>> decisions) {
    /// Hands on the decision about each, in their order, on the thread that asks.
    ///
    /// @param what is being done, for those who follow it
    /// @param before given each, on the gate's own thread: to find what is costly to find later
    /// @throws java.util.concurrent.CancellationException when the progress ends it
    void each(
            Consumer<GateDecision> taker,
            Progress progress,
            String what,
            Consumer<GateDecision> before) {
        try (var thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("release-gate").factory())) {
            var ahead = new ArrayDeque<>(List.of(new Page(0, completedFuture(List.of()))));
            var done = new AtomicLong();
            Runnable take =
                    () -> {
                        var page = ahead.remove();
                        progress.goOn(done.getAndAdd(page.size), pages.most(), what);
                        for (var decision : page.joined()) {
                            progress.requireGoingOn();
                            taker.accept(decision);
                        }
                    };
            pages.each(
                    some -> {
                        ahead.add(
                                new Page(
                                        some.size(),
                                        supplyAsync(() -> decided(some, before), thread)));
                        take.run();
                    });
            take.run();
        }
    }

    private List<GateDecision> decided(List<Sighting> some, Consumer<GateDecision> before) {
        var decided = some.stream().flatMap(each -> decisions.apply(each).stream()).toList();
        decided.forEach(before);
        return decided;
    }

    private record Page(int size, CompletableFuture<List<GateDecision>> decisions) {
        List<GateDecision> joined() {
            try {
                return decisions.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException ofGate ? ofGate : e;
            }
        }
    }
}
