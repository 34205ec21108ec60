package org.amnok.workspace;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.record.Sighting;
import org.amnok.release.Release;
import org.amnok.store.sqlite.ReadConnection;

/// Walks over sightings of a project; the next ones are read while some are used.
///
/// @param open begins to read them
/// @param most upper limit of their number; 0 when it is not known
record ReadAhead(Supplier<Reading> open, long most) implements Release.Pages {
    /// Sightings that are being read.
    interface Reading extends AutoCloseable {
        /// The next ones; empty when there are no more.
        List<Sighting> next();

        @Override
        default void close() {}
    }

    @Override
    public void each(Consumer<List<Sighting>> taker) {
        try (var sightings = open.get();
                var reader =
                        Executors.newSingleThreadExecutor(
                                Thread.ofPlatform().name("sighting-reader").factory())) {
            var next = CompletableFuture.supplyAsync(sightings::next, reader);
            for (var page = ReadConnection.joined(next);
                    !page.isEmpty();
                    page = ReadConnection.joined(next)) {
                next = CompletableFuture.supplyAsync(sightings::next, reader);
                taker.accept(page);
            }
        }
    }
}
