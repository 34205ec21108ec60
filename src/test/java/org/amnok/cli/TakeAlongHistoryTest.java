package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.FieldChange;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.Signature;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A project to take along with the history that the gate lets leave.
class TakeAlongHistoryTest extends CommandSpecification {
    private static final LatLon POINT = new LatLon(41.40167, 128.17778);
    private static final Instant FIRST = Instant.parse("2025-11-13T07:41:12.345Z");
    private static final Sighting FORD = exact("Nilgai");

    private final List<Sighting> states = new ArrayList<>();
    private Path copy;
    private ProjectStore store;
    private int day;

    private static Sighting exact(String title) {
        return Sightings.at(POINT, title).edit().privacy(PrivacyLevel.EXACT).done(FIRST);
    }

    @BeforeEach
    void create() {
        copy = folder.resolve("along.gpkg");
        store = ProjectStore.create(project, List.of());
        begin(FORD);
    }

    /// On the next day, by somebody whose name stays.
    private Signature signature(Signature.Turn turn) {
        return new Signature("Kestrel", FIRST.plusSeconds(86_400L * day++), turn);
    }

    private void begin(Sighting first) {
        states.add(first);
        store.perform(new Edit.Add(first), signature(Signature.Turn.DONE));
    }

    private void change(UnaryOperator<SightingDraft> how) {
        var before = states.getLast();
        var after = how.apply(before.edit()).done(FIRST.plusSeconds(86_400L * day));
        store.perform(
                new Edit.Replace(before, after, "change Zebra"), signature(Signature.Turn.DONE));
        states.add(after);
    }

    private static SightingDraft notes(SightingDraft draft, String open, String internal) {
        return draft.notes(new Notes(open, internal));
    }

    private List<HistoryEntry> history(String... options) {
        store.close();
        var line = "export {} --as-project --history {} --out {}";
        var result = terminal.type(line, project, options, copy);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(terminal.type("check", copy).exitCode()).isZero();
        try (var along = ProjectStore.open(copy, Access.READ_ONLY)) {
            return along.read().sightings().stream()
                    .flatMap(each -> along.history().of(each.uuid(), Long.MAX_VALUE, 99).stream())
                    .toList();
        }
    }

    private List<HistoryEntry> internally() {
        return history("--policy", "internal");
    }

    private String bytes() throws IOException {
        return new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
    }

    private void assertNone(String... words) throws IOException {
        var bytes = bytes();
        assertThat(words).noneMatch(bytes::contains);
    }

    private static List<String> titles(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::name).toList();
    }

    @Test
    void it_has_what_the_sighting_was_by_days_and_without_who_changed_it() throws IOException {
        change(draft -> draft.title("Crossing"));
        change(draft -> draft.title("Ferry"));
        var entries = internally();
        assertThat(titles(entries)).containsExactly("Ferry", "Crossing", "Nilgai");
        assertThat(entries)
                .extracting(entry -> entry.signature().time())
                .containsExactly(
                        Instant.parse("2025-11-15T00:00:00Z"),
                        Instant.parse("2025-11-14T00:00:00Z"),
                        Instant.parse("2025-11-13T00:00:00Z"));
        assertNone("Kestrel", "Zebra", "07:41", "12.345");
    }

    @Test
    void what_stays_is_in_no_byte_and_leaves_no_gap() throws IOException {
        change(draft -> notes(draft, "", "told by Zzyzx"));
        change(draft -> notes(draft, "", "told by Quagga"));
        change(draft -> notes(draft.title("Crossing"), "", ""));
        assertThat(titles(internally())).containsExactly("Crossing", "Nilgai");
        assertNone("Zzyzx", "Quagga");
    }

    @Test
    void the_last_state_is_that_of_today() {
        change(draft -> draft.title("Crossing"));
        internally();
        try (var along = ProjectStore.open(copy, Access.READ_ONLY)) {
            assertThat(along.read().sightings())
                    .extracting(Sighting::title)
                    .containsExactly("Crossing");
        }
    }

    @Test
    void it_begins_where_a_state_would_not_have_left_exactly() throws IOException {
        change(draft -> draft.title("Quagga").privacy(PrivacyLevel.DISTRICT));
        change(draft -> draft.title("Crossing").privacy(PrivacyLevel.EXACT));
        change(draft -> draft.title("Ferry"));
        assertThat(titles(internally())).containsExactly("Ferry", "Crossing");
        assertNone("Quagga", "Nilgai");
    }

    @Test
    void it_begins_after_a_state_that_endangered_somebody() throws IOException {
        change(draft -> draft.title("Quagga").sensitivity(Set.of(Sensitivity.ENDANGERS_SOURCE)));
        change(draft -> draft.title("Crossing").sensitivity(Set.of()));
        assertThat(titles(internally())).containsExactly("Crossing");
        assertNone("Quagga", "Nilgai");
    }

    @Test
    void it_begins_after_words_that_may_name_somebody() throws IOException {
        change(draft -> notes(draft, "house of Mr. Quagga", ""));
        change(draft -> notes(draft, "", ""));
        change(draft -> draft.title("Crossing"));
        assertThat(titles(internally())).containsExactly("Crossing", "Nilgai");
        assertNone("Quagga");
    }

    @Test
    void it_begins_where_a_policy_would_have_kept_the_state() throws IOException {
        change(draft -> draft.title("Crossing"));
        assertThat(history("--policy", "internal", "--least-level", "3")).hasSize(1);
        assertNone("Nilgai", FORD.uuid().toString());
    }

    @Test
    void a_coarse_sighting_leaves_as_it_is_today_alone() throws IOException {
        change(draft -> draft.privacy(PrivacyLevel.DISTRICT));
        assertThat(internally()).hasSizeLessThan(2);
        assertNone("Nilgai", "2025-11-13", "2025-11-14");
    }

    @Test
    void what_was_undone_is_not_in_it() throws IOException {
        var before = states.getLast();
        var after = before.edit().title("Quagga").done(FIRST);
        var edit = new Edit.Replace(before, after, "change title");
        store.perform(edit, signature(Signature.Turn.DONE));
        store.perform(edit.inverse(), signature(Signature.Turn.UNDONE));
        change(draft -> draft.title("Crossing"));
        assertThat(titles(internally())).containsExactly("Crossing", "Nilgai");
        assertNone("Quagga");
    }

    @Test
    void what_became_of_another_sighting_of_the_day_is_not_in_it() throws IOException {
        var gone = exact("Quagga").edit().done(FIRST);
        store.perform(new Edit.Add(gone), signature(Signature.Turn.DONE));
        store.perform(new Edit.Delete(gone), signature(Signature.Turn.DONE));
        assertThat(titles(internally())).containsExactly("Nilgai");
        assertNone("Quagga", gone.uuid().toString());
    }

    @Test
    void a_state_that_another_program_wrote_has_no_history() throws SQLException {
        change(draft -> draft.title("Crossing"));
        store.close();
        Outside.sql(project, "UPDATE sighting SET title = 'Ferry'");
        store = ProjectStore.open(project, Access.READ_ONLY);
        var entries = internally();
        assertThat(titles(entries)).doesNotContain("Nilgai", "Crossing");
    }

    @Test
    void the_project_notes_how_much_of_it_left() {
        change(draft -> draft.title("Crossing"));
        internally();
        try (var read = ProjectStore.open(project, Access.READ_ONLY)) {
            assertThat(read.history().of(HistoryQuery.RELEASES, Long.MAX_VALUE, 1))
                    .flatExtracting(HistoryEntry::changes)
                    .contains(new FieldChange("earlier_states", "", "1"));
        }
    }

    @Test
    void history_goes_along_with_a_project_only() {
        store.close();
        var result =
                terminal.type("export", project, "--history", "--out", folder.resolve("x.csv"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--history");
    }
}
