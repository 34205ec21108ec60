package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.Signature;
import org.amnok.domain.project.Signature.Turn;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever alters the history breaks its chain, and the check finds where.
class HistoryChainTest extends StoreSpecification {
    private static final int SEED = 4711;
    private static final List<String> COLUMNS =
            List.of(
                    "time",
                    "author",
                    "turn",
                    "label",
                    "kind",
                    "layer",
                    "record",
                    "before",
                    "after",
                    "previous",
                    "hash",
                    "salt",
                    "contents");
    private static final List<String> BLOBS = List.of("previous", "hash", "salt", "contents");

    /// Random edits, taken back and done again, over several openings.
    @BeforeEach
    void edit() {
        ProjectStore.create(file, Samples.sites()).close();
        var random = new RandomSightings(SEED);
        var contents = ProjectContents.EMPTY;
        for (int opening = 0; opening < 3; opening++) {
            try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
                for (int i = 0; i < 8; i++) {
                    var edit = RandomEdits.next(random, contents);
                    store.perform(edit, signature(Turn.DONE));
                    store.perform(edit.inverse(), signature(Turn.UNDONE));
                    store.perform(edit, signature(Turn.REDONE));
                    contents = contents.after(edit);
                }
            }
        }
    }

    @Test
    void the_chain_is_whole_and_agrees_with_the_records_with_seed_4711() {
        var report = ProjectStore.checkHistory(file, "");
        assertEquals(List.of(), report.problems());
        assertEquals(List.of(), report.outside());
        assertTrue(report.entries() > 72, report.entries() + "");
    }

    @Test
    void every_version_can_be_read_back_with_seed_4711() throws Exception {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            for (long n = 1; n <= ProjectStore.checkHistory(file, "").entries(); n++) {
                var isGone =
                        Outside.value(
                                        file,
                                        "SELECT after IS NULL FROM amnok_history WHERE number = "
                                                + n)
                                .equals("1");
                assertEquals(isGone, store.history().version(n).isEmpty(), "entry " + n);
            }
        }
    }

    @Test
    void any_flipped_bit_of_any_cell_is_found_with_seed_4711() throws Exception {
        var random = new Random(SEED);
        var copy = folder.resolve("copy.gpkg");
        for (var column : COLUMNS) {
            for (int i = 0; i < 4; i++) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                var number = flip(copy, column, random);
                var problems = ProjectStore.checkHistory(copy, "").problems();
                assertEquals(1, problems.size(), column + " of " + number);
                assertTrue(
                        problems.getFirst().what().contains("ntry " + number + " "),
                        problems.getFirst().sentence());
            }
        }
    }

    /// Flips one bit of a cell in a row drawn at random.
    private static long flip(Path file, String column, Random random) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER amnok_history_is_never_changed");
            var rows =
                    statement.executeQuery(
                            "SELECT number, CAST(%1$s AS BLOB) FROM amnok_history WHERE length(%1$s) > 0"
                                            .formatted(column)
                                    + " ORDER BY (number * 7919) % "
                                    + (1 + random.nextInt(50)));
            rows.next();
            var number = rows.getLong(1);
            var bytes = rows.getBytes(2);
            rows.close();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var type = BLOBS.contains(column) ? "BLOB" : "TEXT";
            try (var update =
                    connection.prepareStatement(
                            "UPDATE amnok_history SET %s = CAST(? AS %s) WHERE number = ?"
                                    .formatted(column, type))) {
                update.setBytes(1, bytes);
                update.setLong(2, number);
                update.executeUpdate();
            }
            return number;
        }
    }

    @Test
    void the_contents_of_an_entry_cannot_be_taken_out_without_a_removal_that_says_so()
            throws Exception {
        tamper(
                "UPDATE amnok_history SET time = '', author = '', turn = '', label = '',"
                        + " kind = 'emptied', layer = '', record = '', before = NULL, after = NULL,"
                        + " salt = NULL WHERE number = 9");
        assertFound(
                "The contents of entry 9 of the history are missing, and no removal explains it");
    }

    @Test
    void two_entries_of_the_same_contents_commit_to_them_by_different_hashes() throws Exception {
        assertEquals(
                "0",
                Outside.value(
                        file, "SELECT count(*) - count(DISTINCT contents) FROM amnok_history"));
    }

    @Test
    void a_row_taken_out_is_found() throws Exception {
        tamper("DELETE FROM amnok_history WHERE number = 5");
        assertFound("Entries 5 to 5 are missing");
    }

    @Test
    void rows_taken_from_the_end_are_found() throws Exception {
        tamper("DELETE FROM amnok_history WHERE number > 20");
        assertFound("The last entries of the history are missing");
    }

    @Test
    void rows_taken_from_the_end_are_still_found_after_the_next_edit() throws Exception {
        tamper("DELETE FROM amnok_history WHERE number > 20");
        editOnce();
        assertFound("Entries 21 to ");
    }

    @Test
    void two_rows_that_changed_places_are_found() throws Exception {
        tamper(
                "UPDATE amnok_history SET number = -1 WHERE number = 5",
                "UPDATE amnok_history SET number = 5 WHERE number = 6",
                "UPDATE amnok_history SET number = 6 WHERE number = -1");
        assertFound("Entry 5 of the history does not follow on the one before it");
    }

    @Test
    void where_and_when_it_broke_is_told() throws Exception {
        var third = Samples.sites().size() + 3; // the sites of a new project come first
        tamper("UPDATE amnok_history SET author = 'x' WHERE number = " + third);
        var where = ProjectStore.checkHistory(file, "").problems().getFirst().where();
        assertTrue(where.contains("2025-11-15T12:00:00.123Z, sighting "), where);
    }

    /// A chain cannot show that somebody made it anew from some row on, noted end and all; what was
    /// noted down elsewhere can.
    @Test
    void a_chain_cut_together_with_its_noted_end_is_found_only_by_what_a_person_noted_down()
            throws Exception {
        var noted = ProjectStore.checkHistory(file, "").head();
        tamper(
                "DELETE FROM amnok_history WHERE number > 20",
                "DELETE FROM amnok_setting WHERE name LIKE 'signed.%'",
                "UPDATE amnok_meta SET value = '20:' || (SELECT lower(hex(hash)) FROM amnok_history"
                        + " WHERE number = 20) WHERE name = 'history_head'");
        assertEquals(List.of(), ProjectStore.checkHistory(file, "").problems());
        assertNotEquals(List.of(), ProjectStore.checkHistory(file, noted).problems());
    }

    @Test
    void what_was_noted_down_stays_in_a_chain_that_grew() {
        var noted = ProjectStore.checkHistory(file, "").head();
        editOnce();
        assertEquals(List.of(), ProjectStore.checkHistory(file, noted).problems());
    }

    private void editOnce() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Add(new RandomSightings(1).many(1).getFirst()));
        }
    }

    private void tamper(String... statements) throws Exception {
        var all = new ArrayList<String>();
        all.add("DROP TRIGGER amnok_history_is_never_changed");
        all.add("DROP TRIGGER amnok_history_is_never_deleted");
        all.addAll(List.of(statements));
        Outside.sql(file, all.toArray(String[]::new));
    }

    private void assertFound(String what) {
        var problems = ProjectStore.checkHistory(file, "").problems();
        assertTrue(problems.getFirst().what().contains(what), problems.toString());
    }

    private static Signature signature(Turn turn) {
        return new Signature("Kim", Samples.NOON, turn);
    }
}
