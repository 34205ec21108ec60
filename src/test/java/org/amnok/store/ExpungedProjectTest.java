package org.amnok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.amnok.store.CanaryProject.CANARY;
import static org.amnok.store.CanaryProject.GONE;
import static org.amnok.store.CanaryProject.KIM;
import static org.amnok.store.CanaryProject.REMOVAL;
import static org.amnok.store.CanaryProject.SOURCE;
import static org.amnok.store.CanaryProject.STAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.NotSame;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.RestsOn;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is taken out for good is nowhere in the file any more, and everything else is as it was.
class ExpungedProjectTest extends StoreSpecification {
    @BeforeEach
    void write() {
        CanaryProject.write(file);
    }

    private Removed remove(Removal removal) {
        return ExpungedProject.remove(
                file,
                removal,
                new Signature("Lee", Samples.NOON, Signature.Turn.DONE),
                Progress.NONE);
    }

    private Removed removeBoth() {
        return remove(new Removal(Set.of(GONE.uuid()), Set.of(SOURCE.uuid()), "asked for"));
    }

    private List<String> found() throws IOException {
        var bytes = Files.readAllBytes(file);
        return CanaryProject.traces().stream()
                .filter(trace -> FileTraces.indexOf(bytes, trace) >= 0)
                .map(
                        trace ->
                                new String(trace, UTF_8)
                                        + " at page "
                                        + (1 + FileTraces.indexOf(bytes, trace) / 4096))
                .toList();
    }

    @Test
    void before_most_of_it_is_found_by_this_test() throws IOException {
        assertThat(found()).hasSizeGreaterThan(20);
    }

    @Test
    void no_word_number_or_byte_of_it_is_in_the_file_in_any_encoding() throws IOException {
        removeBoth();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_copy_that_was_handed_over_without_an_original_forgets_its_hash() throws IOException {
        HandoverCopy.leaveOut(file, List.of(CanaryProject.EVIDENCE.original()));
        assertThat(ProjectStore.check(file)).isEmpty();
        removeBoth();
        assertThat(found()).isEmpty();
    }

    @Test
    void nothing_is_left_beside_the_file() throws IOException {
        removeBoth();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void the_history_stays_verifiable_and_agrees_with_the_records() {
        removeBoth();
        var report = ProjectStore.checkHistory(file, "");
        assertThat(report.problems()).isEmpty();
        assertThat(report.outside()).isEmpty();
        assertThat(ProjectStore.check(file)).isEmpty();
    }

    @Test
    void the_history_says_that_something_was_removed_when_by_whom_and_why() {
        remove(REMOVAL);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var entry = store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1).getFirst();
            assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.EXPUNGE);
            assertThat(entry.signature().author()).isEqualTo("Lee");
            assertThat(entry.signature().time()).isEqualTo(Samples.NOON);
            assertThat(entry.changes())
                    .extracting(change -> change.field() + "=" + change.after())
                    .contains("reason=asked for by a reader", "sightings=1", "evidence=1");
        }
    }

    @Test
    void an_end_of_the_history_that_was_noted_down_before_is_still_known() {
        var noted = ProjectStore.checkHistory(file, "").head();
        remove(REMOVAL);
        assertThat(ProjectStore.checkHistory(file, noted).problems()).isEmpty();
    }

    @Test
    void an_emptied_entry_is_found_when_the_removal_that_names_it_is_altered() throws Exception {
        remove(REMOVAL);
        Outside.sql(
                file,
                "DROP TRIGGER amnok_history_is_never_changed",
                "UPDATE amnok_history SET after = replace(after, '\"entries\":\"',"
                        + " '\"entries\":\"1,') WHERE kind = 'expunge'");
        assertThat(ProjectStore.checkHistory(file, "").problems()).hasSize(1);
    }

    @Test
    void everything_else_stays_as_it_was() {
        remove(REMOVAL);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var contents = store.read();
            assertThat(contents.sightings()).containsExactly(STAYS);
            assertThat(contents.all(Source.class)).containsExactly(SOURCE);
            assertThat(contents.all(SameAs.class)).isEmpty();
            assertThat(contents.all(NotSame.class)).isEmpty();
            assertThat(contents.all(RestsOn.class)).isEmpty();
            assertThat(contents.sites()).hasSize(3);
        }
    }

    @Test
    void texts_on_pages_lose_its_name_only() {
        remove(REMOVAL);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.read().all(PageLayout.class))
                    .containsExactly(CanaryProject.layout("Seen: – by the river"));
        }
    }

    @Test
    void the_log_of_releases_keeps_the_release_and_who_made_it() {
        remove(REMOVAL);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.history().releases()).hasSize(1);
            assertThat(store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 20))
                    .filteredOn(entry -> entry.layer().equals(ReleaseRecord.LAYER))
                    .singleElement()
                    .satisfies(
                            entry -> {
                                assertThat(entry.signature()).isEqualTo(KIM);
                                assertThat(entry.changes())
                                        .extracting(change -> change.field() + "=" + change.after())
                                        .contains("lifted=" + STAYS.uuid())
                                        .noneMatch(words -> words.startsWith("pictures="));
                            });
        }
    }

    @Test
    void a_source_can_go_alone() throws Exception {
        remove(new Removal(Set.of(), Set.of(SOURCE.uuid()), "burned"));
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.read().sightings()).containsExactly(STAYS, GONE);
            assertThat(store.read().all(SourceLink.class)).isEmpty();
        }
        var bytes = Files.readAllBytes(file);
        assertThat(FileTraces.indexOf(bytes, SOURCE.code().getBytes(UTF_8))).isNegative();
        assertThat(FileTraces.indexOf(bytes, SOURCE.uuid().toString().getBytes(UTF_8)))
                .isNegative();
    }

    @Test
    void what_was_deleted_long_ago_can_go_too() throws IOException {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Delete(GONE), KIM);
        }
        removeBoth();
        assertThat(found()).isEmpty();
    }

    @Test
    void where_its_name_still_stands_is_told() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var named = STAYS.edit().notes(new Notes("", "see Code" + CANARY)).done(Samples.NOON);
            store.perform(new Edit.Replace(STAYS, named, "note"), KIM);
        }
        assertThat(remove(REMOVAL).mentions())
                .anyMatch(words -> words.contains("Code" + CANARY) && words.contains("sighting"));
    }

    @Test
    void one_of_an_import_goes_and_the_others_keep_what_the_history_knows_of_them()
            throws Exception {
        var many = new RandomSightings(5).many(2300);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.addAll(taker -> assertThat(many).allMatch(taker), "import", KIM, true);
            var other = many.get(3);
            store.perform(
                    new Edit.Replace(other, other.edit().code("x").done(Samples.NOON), "c"), KIM);
        }
        var one = many.get(7);
        remove(new Removal(Set.of(one.uuid()), Set.of(), "asked for"));
        var report = ProjectStore.checkHistory(file, "");
        assertThat(report.problems()).isEmpty();
        assertThat(report.outside()).isEmpty();
        assertThat(
                        FileTraces.indexOf(
                                Files.readAllBytes(file), one.uuid().toString().getBytes(UTF_8)))
                .isNegative();
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.read().sightings()).hasSize(2301);
            assertThat(store.history().of(many.get(8).uuid(), Long.MAX_VALUE, 5))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.signature()).isEqualTo(KIM));
        }
    }

    @Test
    void a_removal_that_is_cancelled_changes_nothing() throws IOException {
        var before = ProjectStore.checkHistory(file, "").head();
        assertThatThrownBy(() -> ExpungedProject.remove(file, REMOVAL, KIM, Cancelled.INSTANCE))
                .isInstanceOf(CancellationException.class);
        assertThat(ProjectStore.checkHistory(file, "").head()).isEqualTo(before);
        assertThat(found()).isNotEmpty();
    }

    private enum Cancelled implements Progress {
        INSTANCE;

        @Override
        public void at(long done, long all, String what) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }

    @Test
    void what_a_program_that_died_left_to_be_written_anew_is_done_at_the_next_opening()
            throws Exception {
        Outside.sql(
                file,
                "PRAGMA secure_delete = OFF",
                "CREATE TABLE t (a)",
                "INSERT INTO t VALUES ('Left" + CANARY + "behind')",
                "DROP TABLE t",
                "INSERT INTO amnok_meta VALUES ('rewriting_is_due', 1)");
        var trace = ("Left" + CANARY + "behind").getBytes(UTF_8);
        assertThat(FileTraces.indexOf(Files.readAllBytes(file), trace)).isPositive();
        ProjectStore.open(file, Access.READ_WRITE).close();
        assertThat(FileTraces.indexOf(Files.readAllBytes(file), trace)).isNegative();
        assertThat(ProjectStore.check(file)).isEmpty();
    }

    @Test
    void a_record_that_nobody_knows_is_told() {
        var unknown = new Removal(Set.of(new UUID(1, 1)), Set.of(), "asked for");
        assertThatThrownBy(() -> remove(unknown)).isInstanceOf(ProblemException.class);
    }

    @Test
    void the_former_hashes_of_an_older_project_go_from_the_first_removed_entry_on()
            throws Exception {
        var old = folder.resolve("old.gpkg");
        Files.copy(Path.of("src/test/resources/org/amnok/store/schema/project-v5.gpkg"), old);
        var uuid = UUID.fromString("0a62ea56-b931-3f5e-b847-4800ff6057e7");
        ProjectStore.open(old, Access.READ_WRITE).close();
        ExpungedProject.remove(
                old, new Removal(Set.of(uuid), Set.of(), "asked for"), KIM, Progress.NONE);
        assertThat(ProjectStore.checkHistory(old, "").problems()).isEmpty();
        assertThat(
                        Outside.value(
                                old,
                                "SELECT group_concat(number) FROM amnok_history"
                                        + " WHERE former NOT NULL"))
                .isEqualTo("1");
        assertThat(
                        Outside.value(
                                old,
                                "SELECT count(*) FROM amnok_history WHERE after LIKE"
                                        + " '%former_end%'"))
                .isEqualTo("0");
    }
}
