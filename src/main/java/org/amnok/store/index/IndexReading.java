package org.amnok.store.index;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.amnok.index.IndexBuilder;
import org.amnok.index.IndexPart;
import org.amnok.sqlite.Statements;
import org.amnok.store.sqlite.ReadConnection;
import org.amnok.store.sqlite.SqliteProblems;
import org.jspecify.annotations.Nullable;

/// Reads all parts of the index: those that are kept as they lie in the file, the others from the
/// tables. With many, several threads do it over connections of their own.
final class IndexReading {
    /// From this many parts on another connection is worth opening.
    private static final int WORTH_HELP = 8;

    private static final int MOST_HELPERS = 3;

    private final Path file;
    private final LongFunction<UUID> newUuid;
    private final Set<Long> unsound = new ConcurrentSkipListSet<>();

    /// @param file of the statements
    /// @param newUuid gives one to the row of a fid that has none of its own
    IndexReading(Path file, LongFunction<UUID> newUuid) {
        this.file = file;
        this.newUuid = newUuid;
    }

    /// Reads all.
    ///
    /// @param statements in a transaction
    IndexBuilder all(Statements statements) throws SQLException {
        var numbers = new PersistedIndex(statements).numbers();
        var builder = new IndexBuilder(PersistedIndex.rows(numbers));
        var pile = new Pile(numbers, builder);
        var helpers =
                Stream.generate(() -> CompletableFuture.runAsync(() -> help(pile)))
                        .limit(helpers(numbers.length))
                        .toList();
        try {
            pile.work(statements, pile::append);
        } finally {
            pile.next.set(numbers.length);
        }
        helpers.forEach(ReadConnection::joined);
        pile.append();
        return builder;
    }

    /// Kept parts that cannot be read.
    Set<Long> unsound() {
        return unsound;
    }

    private static int helpers(int parts) {
        var processors = Runtime.getRuntime().availableProcessors();
        return Math.min(Math.min(MOST_HELPERS, processors - 1), parts / WORTH_HELP);
    }

    private void help(Pile pile) {
        try (var connection = new ReadConnection(file, "")) {
            connection.read(
                    pile,
                    statements -> {
                        pile.work(statements, () -> {});
                        return pile;
                    });
        } catch (SQLException e) {
            throw SqliteProblems.of(e, file);
        }
    }

    /// The parts that are still to be read, and those that were.
    private final class Pile {
        private final long[] numbers;
        private final IndexBuilder builder;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReferenceArray<@Nullable IndexPart> parts;

        /// So many are in the index.
        private int appended;

        Pile(long[] numbers, IndexBuilder builder) {
            this.numbers = numbers;
            this.builder = builder;
            parts = new AtomicReferenceArray<>(numbers.length);
        }

        /// Adds to the index what was read in a row. On one thread only.
        void append() {
            while (appended < numbers.length && parts.get(appended) != null) {
                builder.append(requireNonNull(parts.getAndSet(appended, null)), newUuid);
                appended++;
            }
        }

        /// Reads one after the other until none is left.
        ///
        /// @param each done after each
        void work(Statements statements, Runnable each) throws SQLException {
            var source = new PartSource(statements, newUuid, unsound::add);
            for (var n = next.getAndIncrement(); n < numbers.length; n = next.getAndIncrement()) {
                parts.set(n, source.part(numbers[n], builder));
                each.run();
            }
        }
    }
}
