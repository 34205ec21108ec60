package org.amnok.release;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
            var walk = new Walk(thread, taker, progress, what, before);
            pages.each(walk::add);
            walk.end();
        }
    }

    private final class Walk {
        private final ExecutorService thread;
        private final Consumer<GateDecision> taker;
        private final Progress progress;
        private final String what;
        private final Consumer<GateDecision> before;
        private Page ahead = new Page(0, CompletableFuture.completedFuture(List.of()));
        private long done;

        private record Page(int size, CompletableFuture<List<GateDecision>> decisions) {}

        Walk(
                ExecutorService thread,
                Consumer<GateDecision> taker,
                Progress progress,
                String what,
                Consumer<GateDecision> before) {
            this.thread = thread;
            this.taker = taker;
            this.progress = progress;
            this.what = what;
            this.before = before;
        }

        /// Hands on those that were added before.
        void add(List<Sighting> some) {
            var before = ahead;
            ahead =
                    new Page(
                            some.size(),
                            CompletableFuture.supplyAsync(() -> decided(some), thread));
            take(before);
        }

        /// Hands on those that were added last.
        void end() {
            take(ahead);
        }

        private List<GateDecision> decided(List<Sighting> some) {
            var decided = some.stream().flatMap(each -> decisions.apply(each).stream()).toList();
            decided.forEach(before);
            return decided;
        }

        private void take(Page page) {
            progress.goOn(done, pages.most(), what);
            for (var decision : joined(page)) {
                progress.requireGoingOn();
                taker.accept(decision);
            }
            done += page.size();
        }

        private static List<GateDecision> joined(Page page) {
            try {
                return page.decisions().join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException ofGate ? ofGate : e;
            }
        }
    }
}
