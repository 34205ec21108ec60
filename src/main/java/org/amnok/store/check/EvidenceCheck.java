package org.amnok.store.check;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.amnok.domain.Problem;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.store.record.EvidenceTable;
import org.amnok.store.record.ItemRows;
import org.amnok.store.record.Originals;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.Statements;
import org.amnok.words.Messages;

/// Looks whether every original is there and is what it was when it was taken in.
public final class EvidenceCheck {
    private static final String OF_NO_SIGHTING =
            "SELECT count(*) FROM evidence WHERE sighting_uuid NOT IN"
                    + " (SELECT uuid FROM sighting WHERE uuid NOT NULL)";

    private final Connection connection;
    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    private EvidenceCheck(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    public static List<Problem> problems(Connection connection, Path file) throws SQLException {
        var check = new EvidenceCheck(connection, file);
        check.originals();
        check.sightings();
        return check.problems;
    }

    private void originals() throws SQLException {
        var seen = new HashSet<String>();
        try (var statements = new Statements(connection)) {
            var rows = new ItemRows<Evidence>(new EvidenceTable(), statements);
            for (var evidence : rows.all(fid -> new java.util.UUID(0, fid), new ArrayList<>())) {
                if (seen.add(evidence.original().sha256())) {
                    check(evidence.original());
                }
            }
        }
    }

    private void check(Original original) throws SQLException {
        switch (Originals.condition(connection, original, () -> false)) {
            case SOUND -> {}
            case CHANGED ->
                    found(
                            Messages.text("store.the_original_of_was_changed", original.fileName()),
                            "evidence_media, SHA-256 " + original.sha256(),
                            Messages.text("store.it_proves_nothing_any_more_add"));
            case MISSING -> {
                if (!isLeftOut(original)) {
                    found(
                            Messages.text("store.the_original_of_is_missing", original.fileName()),
                            "evidence_media, SHA-256 " + original.sha256(),
                            Messages.text("store.add_the_file_again_or_open"));
                }
            }
        }
    }

    /// Who gets changes only has it already.
    private boolean isLeftOut(Original original) throws SQLException {
        return Sql.text(
                        connection,
                        "SELECT 1 FROM amnok_setting WHERE name = ?",
                        "left_out." + original.sha256())
                .isPresent();
    }

    private void sightings() throws SQLException {
        var orphans = Sql.number(connection, OF_NO_SIGHTING);
        if (orphans > 0) {
            found(
                    Messages.text("store.evidence_that_belongs_to_no", orphans),
                    "evidence",
                    Messages.text("store.give_it_a_sightings_uuid_with"));
        }
    }

    private void found(String what, String where, String remedy) {
        problems.add(new Problem(what, file + ", " + where, remedy));
    }
}
