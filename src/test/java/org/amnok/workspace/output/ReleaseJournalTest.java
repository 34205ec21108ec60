package org.amnok.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Secret;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.release.Outbox;
import org.amnok.release.OutputFile;
import org.amnok.release.canary.Secrets;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves is in the log of releases before it is a file under its name.
class ReleaseJournalTest {
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void make_a_project() {
        project = folder.resolve("border.gpkg");
        ProjectStore.create(project, List.of()).close();
    }

    @Test
    void the_entry_is_there_before_the_file() {
        var file = folder.resolve("map.txt");
        var seen = new ArrayList<Boolean>();
        try (var outbox = new Outbox()) {
            written(file, outbox);
            var releases = List.of(record("map.txt"));
            new ReleaseLog(project, "Mina").enterAll(releases);
            seen.add(Files.exists(file));
            new ReleaseLog(project, "Mina").send(releases, outbox::send);
            seen.add(Files.exists(file));
        }
        assertThat(seen).containsExactly(false, true);
        assertThat(history()).extracting(HistoryEntry::name).containsExactly("map.txt");
    }

    @Test
    void what_was_not_sent_is_gone() {
        var file = folder.resolve("map.txt");
        Path part;
        try (var outbox = new Outbox()) {
            written(file, outbox);
            part = outbox.lying(file);
            assertThat(part).hasContent("map");
        }
        assertThat(file).doesNotExist();
        assertThat(part).doesNotExist();
    }

    @Test
    void a_file_that_does_not_get_into_its_place_is_told_in_the_history() throws IOException {
        var gone = Files.createDirectory(folder.resolve("stick"));
        var log = new ReleaseLog(project, "Mina");
        var releases = List.of(record("map.txt"));
        try (var outbox = new Outbox()) {
            written(gone.resolve("map.txt"), outbox);
            log.enterAll(releases);
            Files.delete(gone);
            assertThatThrownBy(() -> log.send(releases, outbox::send))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(history().getFirst().changes())
                .extracting(FieldChange::field, FieldChange::after)
                .containsExactly(tuple("outcome", "not written: The file cannot be written"));
    }

    @Test
    void what_cannot_be_entered_leaves_only_where_that_is_allowed_and_is_told_so() {
        var closed = new ReleaseLog(folder.resolve("missing/border.gpkg"), "");
        var told = new ArrayList<Boolean>();
        var file = folder.resolve("map.txt");
        try (var outbox = new Outbox()) {
            written(file, outbox);
            var all = List.of(record("map.txt"));
            assertThatThrownBy(() -> closed.leave(all, told::add, outbox, why -> false))
                    .isInstanceOf(ProblemException.class);
            assertThat(file).doesNotExist();
            assertThat(closed.leave(all, told::add, outbox, why -> true)).isFalse();
        }
        assertThat(file).exists();
        assertThat(told).containsExactly(false);
    }

    @Test
    void a_project_that_is_read_only_here_and_open_elsewhere_gets_the_entry() {
        try (var other = Workspace.open(project, Access.READ_WRITE);
                var here = Workspace.open(project, Access.READ_ONLY)) {
            ReleaseJournal.of(here).enter(record("from-here.txt"));
            ReleaseJournal.of(other).enter(record("from-there.txt"));
        }
        assertThat(history())
                .extracting(HistoryEntry::name)
                .containsExactly("from-there.txt", "from-here.txt");
        assertThat(ProjectStore.checkHistory(project, "").problems()).isEmpty();
    }

    private static void written(Path file, Outbox outbox) {
        new OutputFile(file, Secrets.NONE)
                .into(outbox)
                .write(out -> out.write("map".getBytes(StandardCharsets.UTF_8)));
    }

    private static ReleaseRecord record(String name) {
        return new ReleaseRecord(
                UUID.randomUUID(),
                name,
                "0".repeat(64),
                "Internal",
                PrivacyLevel.EXACT,
                1,
                0,
                0,
                Set.of(),
                "",
                List.of(),
                Secret.random().hex(),
                List.of(),
                0);
    }

    private List<HistoryEntry> history() {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 10);
        }
    }
}
