package org.amnok.workspace;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sighting;
import org.amnok.domain.SightingFilter;
import org.amnok.release.ReleaseFlow;
import org.amnok.store.SightingOrder;
import org.amnok.store.StreamedProject;

/// Walks over sightings of a project; the next ones are read while some are used.
///
/// @param filter of true records
record SightingWalk(StreamedProject project, SightingFilter filter, SightingOrder order)
        implements ReleaseFlow.Pages {
    @Override
    public void each(Consumer<List<Sighting>> taker) {
        try (var sightings = project.sightings(filter, order);
                var reader =
                        Executors.newSingleThreadExecutor(
                                Thread.ofPlatform().name("sighting-reader").factory())) {
            var next = CompletableFuture.supplyAsync(sightings::next, reader);
            for (var page = read(next); !page.isEmpty(); page = read(next)) {
                next = CompletableFuture.supplyAsync(sightings::next, reader);
                taker.accept(page);
            }
        }
    }

    private static List<Sighting> read(CompletableFuture<List<Sighting>> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        }
    }
}
