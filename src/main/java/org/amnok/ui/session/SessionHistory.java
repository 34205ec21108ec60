package org.amnok.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Recorded;
import org.amnok.workspace.HistoryReading;

/// What became of the records of an open project, the newest first. Answers arrive on the FX
/// thread.
///
/// @param later runs on the FX thread
public record SessionHistory(HistoryReading reading, Executor later) {
    /// Of a record.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public CompletableFuture<List<HistoryEntry>> of(UUID record, long below, int most) {
        return arriving(reading.of(record, below, most));
    }

    /// Of all records.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public CompletableFuture<List<HistoryEntry>> of(HistoryQuery query, long below, int most) {
        return arriving(reading.of(query, below, most));
    }

    /// Who signed entries.
    public CompletableFuture<List<String>> authors() {
        return arriving(reading.authors());
    }

    /// What an entry deleted, as it can be added again.
    public CompletableFuture<List<Recorded>> deletedBy(long entry) {
        return arriving(reading.deletedBy(entry));
    }

    /// A record as an entry left it.
    public CompletableFuture<Optional<Recorded>> version(long entry) {
        return arriving(reading.version(entry));
    }

    private <T> CompletableFuture<T> arriving(CompletableFuture<T> answer) {
        return answer.thenApplyAsync(found -> found, later);
    }
}
