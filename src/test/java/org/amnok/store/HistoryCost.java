package org.amnok.store;

import java.nio.file.Files;
import java.util.List;
import org.amnok.domain.project.Signature;
import org.amnok.sqlite.Statements;
import org.amnok.store.history.HistoryRows;
import org.amnok.store.sqlite.SqliteFile;
import org.amnok.store.sqlite.Transaction;

/// Measures by hand what the history adds to an import: run it with the number of sightings.
final class HistoryCost {
    private HistoryCost() {}

    public static void main(String[] arguments) throws Exception {
        var count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        for (int run = 0; run < 3; run++) {
            var sightings = new RandomSightings(run).many(count);
            var file = Files.createTempDirectory("cost").resolve("cost.gpkg");
            var edit = RandomEdits.addAll(sightings);
            ProjectStore.create(file, List.of()).close();
            var start = System.nanoTime();
            try (var store = ProjectStore.open(file, ProjectStore.Access.READ_WRITE)) {
                store.perform(edit);
            }
            var all = System.nanoTime() - start;
            start = System.nanoTime();
            appendAgain(file, edit);
            var history = System.nanoTime() - start;
            System.out.printf(
                    "%d sightings: %d ms, of which history %d ms; ratio %.2f; %.0f MB%n",
                    count,
                    all / 1_000_000,
                    history / 1_000_000,
                    all / (double) (all - history),
                    Files.size(file) / 1e6);
            Files.delete(file);
        }
    }

    private static void appendAgain(java.nio.file.Path file, org.amnok.domain.project.Edit edit)
            throws Exception {
        try (var connection = SqliteFile.writing(file)) {
            SqliteFile.startWal(connection);
            try (var statements = new Statements(connection)) {
                var codec =
                        new ProjectTables(connection, org.amnok.geo.border.BorderGeography::none)
                                .codec();
                var rows = new HistoryRows(statements, codec);
                Transaction.WRITE.run(
                        connection,
                        () -> {
                            rows.append(edit, Signature.unnamed());
                            return edit;
                        });
            }
            SqliteFile.endWal(connection);
        }
    }
}
