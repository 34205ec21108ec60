package org.amnok.store.bulk;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.amnok.domain.project.SightingFeed;
import org.amnok.domain.record.Sighting;
import org.amnok.store.schema.UuidSet;
import org.jspecify.annotations.Nullable;

/// Reads a feed and encodes its rows, on a thread of its own, a batch ahead of the thread that
/// writes.
final class ImportReading implements AutoCloseable {
    private static final int AHEAD = 1;

    private final BlockingQueue<Optional<SightingBatch>> ready = new ArrayBlockingQueue<>(AHEAD);
    private final SightingFeed feed;
    private final UuidSet known;
    private final Thread reader;
    private final SightingBatch.Filling filling;
    private volatile boolean isClosed;
    private volatile @Nullable RuntimeException failure;
    private volatile @Nullable Error error;

    /// @param known sightings that are passed over
    /// @param firstFid of the first of the others
    ImportReading(SightingFeed feed, UuidSet known, long firstFid) {
        this.feed = feed;
        this.known = known;
        filling = new SightingBatch.Filling(firstFid);
        reader = Thread.ofPlatform().name("import-reader").daemon().start(this::run);
    }

    private void run() {
        try {
            feed.read(this::take);
            if (!filling.isEmpty()) {
                hand(Optional.of(filling.done()));
            }
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            error = e;
        }
        hand(Optional.empty());
    }

    private boolean take(Sighting sighting) {
        if (known.contains(sighting.uuid())) {
            return !isClosed;
        }
        filling.add(sighting);
        if (filling.isFull()) {
            hand(Optional.of(filling.done()));
        }
        return !isClosed;
    }

    private void hand(Optional<SightingBatch> batch) {
        try {
            while (!isClosed && !ready.offer(batch, 100, TimeUnit.MILLISECONDS)) {
                // until there is room, or nobody wants it
            }
        } catch (InterruptedException e) {
            isClosed = true;
        }
    }

    /// The next batch; empty after the last one. Throws what the feed threw.
    Optional<SightingBatch> next() {
        try {
            var batch = ready.take();
            if (batch.isEmpty() && failure != null) {
                throw failure;
            }
            if (batch.isEmpty() && error != null) {
                throw error;
            }
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /// The feed learns at its next sighting that no more are wanted; waits until it has stopped.
    @Override
    public void close() {
        isClosed = true;
        ready.clear();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
