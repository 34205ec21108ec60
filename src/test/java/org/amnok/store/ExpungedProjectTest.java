package org.amnok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Secret;
import org.amnok.domain.Sha256;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.Removal;
import org.amnok.domain.project.Removed;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Item;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.PageLayout;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.SameAs;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out for good is nowhere in the file any more, and everything else is as it was.
class ExpungedProjectTest {
    /// Letters that nothing else in a project has.
    private static final String CANARY = "ꙮꙮꙮ";

    private static final LatLon PLACE = LatLon.ofXy(127.12345678, 41.87654321);
    private static final LatLon CAMERA = LatLon.ofXy(127.11223344, 41.99887766);
    private static final Instant CREATED = Instant.parse("2025-03-04T05:06:07.891Z");
    private static final Signature KIM = new Signature("Kim", Samples.NOON, Signature.Turn.DONE);
    private static final Sighting GONE =
            Sighting.draft(UUID.randomUUID(), at(PLACE), CREATED)
                    .edit()
                    .title("Title" + CANARY)
                    .code("Code" + CANARY)
                    .notes(new Notes("Public" + CANARY, "Internal" + CANARY))
                    .report(Report.NONE.withOutlet("Outlet" + CANARY))
                    .done(CREATED);
    private static final Sighting STAYS = Samples.sighting("Stays", 128.18, 41.4);
    private static final Source SOURCE =
            new Source(UUID.randomUUID(), "Source" + CANARY, "cousin " + CANARY, List.of());
    private static final byte[] PHOTO = ("photo " + CANARY.repeat(50)).getBytes(UTF_8);
    private static final Evidence EVIDENCE =
            Evidence.of(UUID.randomUUID(), GONE.uuid(), original(PHOTO), CREATED, "By" + CANARY)
                    .noted("Noted" + CANARY);
    private static final Removal REMOVAL =
            new Removal(Set.of(GONE.uuid()), Set.of(), "asked for by a reader");

    @TempDir Path folder;
    Path file;

    private static Place at(LatLon point) {
        return new Place.Located(point, 37.123, LocationMethod.RELATIVE, "Verbatim" + CANARY);
    }

    private static Original original(byte[] bytes) {
        return new Original(
                "File" + CANARY + ".jpg",
                new Sha256().add(bytes).hex(),
                bytes.length,
                MediaType.JPEG,
                null);
    }

    /// Edits of all kinds, so that every table and the history know of it.
    @BeforeEach
    void write() {
        file = folder.resolve("project.gpkg");
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Add(STAYS), KIM);
            store.perform(new Edit.Add(GONE), KIM);
            var moved = GONE.edit().title("Earlier" + CANARY).done(CREATED);
            store.perform(new Edit.Replace(GONE, moved, "title " + CANARY), KIM);
            store.perform(new Edit.Replace(moved, GONE, "change title"), KIM);
            set(store, SOURCE);
            set(store, SourceLink.of(GONE.uuid(), SOURCE.uuid()));
            store.keepPart(EVIDENCE.original(), 0, PHOTO);
            store.keepThumbnail(EVIDENCE.original().sha256(), PHOTO);
            set(store, EVIDENCE);
            set(
                    store,
                    new PictureNote(
                            UUID.randomUUID(), EVIDENCE.uuid(), 0.1, 0.2, 0.3, 0.4, CANARY));
            set(store, Camera.at(UUID.randomUUID(), GONE.uuid(), CAMERA));
            var group = UUID.randomUUID();
            set(store, SameAs.of(GONE.uuid(), group));
            set(store, SameAs.of(STAYS.uuid(), group));
            set(store, layout("Seen: Title" + CANARY + " by the river"));
            store.log(released(), KIM);
            store.saveSettings(Map.of("draft." + GONE.uuid() + ".title", "Typed" + CANARY));
            store.saveSettings(Map.of("view.selected", GONE.uuid().toString()));
        }
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            while (store.keepIndex()) {}
        }
    }

    private static void set(ProjectStore store, Item item) {
        store.perform(new Edit.Set(null, item, "add"), KIM);
    }

    private static PageLayout layout(String words) {
        return new PageLayout(
                new UUID(0, 9),
                "Hyesan",
                Pages.with(
                        TextItem.of("a", Pages.frame(10, 10, 50, 10), TextItem.Role.BODY, words)));
    }

    private static ReleaseRecord released() {
        return new ReleaseRecord(
                UUID.randomUUID(),
                "map.png",
                "0".repeat(64),
                "Internal",
                PrivacyLevel.EXACT,
                1,
                0,
                0,
                Set.of(GONE.uuid(), STAYS.uuid()),
                "because of Title" + CANARY,
                List.of(),
                Secret.random().hex(),
                List.of(new ReleaseRecord.Picture("File" + CANARY, EVIDENCE.uuid())));
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

    /// What would tell of it, in the ways in which a file may hold it.
    private static List<byte[]> traces() {
        var traces = new ArrayList<byte[]>();
        for (var charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            traces.add(CANARY.substring(0, 1).getBytes(charset));
            for (var uuid : List.of(GONE.uuid(), EVIDENCE.uuid(), SOURCE.uuid())) {
                traces.add(uuid.toString().getBytes(charset));
            }
            traces.add("2025-03-04T05:06:07".getBytes(charset));
            traces.add(EVIDENCE.original().sha256().getBytes(charset));
        }
        traces.add("\\ua66e".getBytes(UTF_8));
        for (var uuid : List.of(GONE.uuid(), EVIDENCE.uuid())) {
            traces.add(
                    ByteBuffer.allocate(16)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array());
        }
        for (var point : List.of(PLACE, CAMERA)) {
            for (var number : List.of(point.lonDegrees(), point.latDegrees())) {
                traces.addAll(FileTraces.packed(number));
            }
        }
        traces.addAll(FileTraces.packed(37.123));
        return traces;
    }

    private List<String> found() throws IOException {
        var bytes = Files.readAllBytes(file);
        return traces().stream()
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
            var entry = store.history(HistoryQuery.ALL, Long.MAX_VALUE, 1).getFirst();
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
                "UPDATE amnok_history SET after = replace(after, '\"entries\":\"', '\"entries\":\"1,')"
                        + " WHERE kind = 'expunge'");
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
            assertThat(contents.sites()).hasSize(3);
        }
    }

    @Test
    void texts_on_pages_lose_its_name_only() {
        remove(REMOVAL);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.read().all(PageLayout.class))
                    .containsExactly(layout("Seen: – by the river"));
        }
    }

    @Test
    void the_log_of_releases_keeps_the_release_and_who_made_it() {
        remove(REMOVAL);
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.releases()).hasSize(1);
            assertThat(store.history(HistoryQuery.ALL, Long.MAX_VALUE, 20))
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
            assertThat(store.history(many.get(8).uuid(), Long.MAX_VALUE, 5))
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
                                "SELECT count(*) FROM amnok_history WHERE after LIKE '%former_end%'"))
                .isEqualTo("0");
    }
}
