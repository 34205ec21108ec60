package org.amnok.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.domain.Secret;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Recorded;
import org.amnok.store.ProjectHistory;
import org.amnok.store.ProjectStore;

/// Reads what the history of an open project says, between edits.
///
/// @param writer the thread that owns the store
public record HistoryReading(Supplier<ProjectStore> store, Executor writer) {
    /// What became of a record, the newest first.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public CompletableFuture<List<HistoryEntry>> of(UUID record, long below, int most) {
        return read(history -> history.of(record, below, most));
    }

    /// What became of all records, the newest first.
    ///
    /// @param below only entries with a smaller number
    /// @param most how many at most
    public CompletableFuture<List<HistoryEntry>> of(HistoryQuery query, long below, int most) {
        return read(history -> history.of(query, below, most));
    }

    /// Who signed entries of the history, by name; the empty name when some are not signed.
    public CompletableFuture<List<String>> authors() {
        return read(ProjectHistory::authors);
    }

    /// The record that an entry of the history deleted, and what went with it, in the order in
    /// which they can be added again. Empty when it is no deletion or the record is there.
    public CompletableFuture<List<Recorded>> deletedBy(long entry) {
        return read(history -> history.deletedBy(entry));
    }

    /// A record as an entry of the history left it; empty when it was deleted by it.
    public CompletableFuture<Optional<Recorded>> version(long entry) {
        return read(history -> history.version(entry));
    }

    /// The secrets under which sightings got their identifiers in the releases of the project, the
    /// newest first.
    CompletableFuture<List<Secret>> releases() {
        return read(ProjectHistory::releases);
    }

    private <T> CompletableFuture<T> read(Function<ProjectHistory, T> question) {
        return CompletableFuture.supplyAsync(() -> question.apply(store.get().history()), writer);
    }
}
