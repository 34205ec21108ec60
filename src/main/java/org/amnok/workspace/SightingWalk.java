package org.amnok.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Family;
import org.amnok.domain.Sighting;
import org.amnok.domain.query.SightingIndex;
import org.amnok.domain.query.SightingPages;
import org.amnok.release.ReleaseFlow;

/// Walks over sightings of a project page by page; the next page is read while one is used.
///
/// @param rows of the index, in their order
record SightingWalk(SightingIndex index, SightingPages pages, int[] rows)
        implements ReleaseFlow.Pages {
    private static final int PAGE = 2000;

    /// The same with those of a family behind one another, else in their order.
    SightingWalk byFamily() {
        var sorted =
                Stream.of(Family.values())
                        .flatMapToInt(
                                family ->
                                        IntStream.of(rows)
                                                .filter(row -> index.kind(row).family() == family))
                        .toArray();
        return new SightingWalk(index, pages, sorted);
    }

    @Override
    public void each(Consumer<List<Sighting>> taker) {
        try (var reader =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("sighting-reader").factory())) {
            var next = CompletableFuture.supplyAsync(() -> page(0), reader);
            for (int from = 0; from < rows.length; from += PAGE) {
                var page = next.join();
                var behind = from + PAGE;
                next = CompletableFuture.supplyAsync(() -> page(behind), reader);
                taker.accept(page);
            }
        }
    }

    private List<Sighting> page(int from) {
        return from >= rows.length
                ? List.of()
                : pages.page(
                        index, Arrays.copyOfRange(rows, from, Math.min(rows.length, from + PAGE)));
    }
}
