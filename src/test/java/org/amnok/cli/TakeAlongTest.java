package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.StreamedProject;
import org.amnok.store.reading.SightingOrder;
import org.amnok.store.record.Originals;
import org.amnok.workspace.PictureProject;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A project to take along, made by the gate.
class TakeAlongTest extends CommandSpecification {
    private static final LatLon POINT = new LatLon(41.40167, 128.17778);
    private static final Sighting EXACT =
            Sightings.at(POINT, "Ford")
                    .edit()
                    .privacy(PrivacyLevel.EXACT)
                    .notes(new Notes("seen from the road", "told by Zzyzx"))
                    .done(Sightings.NOON);
    private static final Sighting COARSE =
            Sightings.at(POINT, "Secret depot")
                    .edit()
                    .privacy(PrivacyLevel.DISTRICT)
                    .done(Sightings.NOON);

    private Path copy;

    @BeforeEach
    void create() {
        copy = folder.resolve("along.gpkg");
        var source = new Source(UUID.randomUUID(), "Kestrel77", "", List.of());
        try (var workspace = Workspace.create(project, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(EXACT)).join();
            workspace.perform(new Edit.Add(COARSE)).join();
            workspace.perform(new Edit.Set(null, source, "add source")).join();
            workspace
                    .perform(
                            new Edit.Set(
                                    null, SourceLink.of(EXACT.uuid(), source.uuid()), "add source"))
                    .join();
            workspace
                    .perform(
                            new Edit.Set(
                                    null,
                                    Camera.at(UUID.randomUUID(), EXACT.uuid(), POINT),
                                    "add camera"))
                    .join();
        }
    }

    private List<Sighting> takenAlong() {
        assertThat(takeAlong("--policy", "internal").err()).isEmpty();
        try (var workspace = Workspace.open(copy, Access.READ_ONLY)) {
            return List.copyOf(workspace.state().contents().sightings());
        }
    }

    @Test
    void it_is_opened_like_any_other_project_and_is_sound() {
        assertThat(takenAlong()).hasSize(2);
        assertThat(terminal.type("check", copy).exitCode()).isZero();
    }

    @Test
    void it_does_not_say_in_which_order_records_were_made() {
        try (var workspace = Workspace.open(project, Access.READ_WRITE)) {
            for (int i = 10; i < 30; i++) {
                var exact = Sightings.at(POINT, "No. " + i).edit().privacy(PrivacyLevel.EXACT);
                workspace.perform(new Edit.Add(exact.done(Sightings.NOON))).join();
            }
        }
        assertThat(takeAlong("--policy", "internal").err()).isEmpty();
        try (var streamed = StreamedProject.open(copy);
                var lying = streamed.sightings(SightingFilter.ALL, SightingOrder.ANY)) {
            var titles =
                    lying.next().stream()
                            .map(Sighting::title)
                            .filter(title -> title.startsWith("No. "))
                            .toList();
            assertThat(titles).hasSize(20).isNotEqualTo(titles.stream().sorted().toList());
        }
    }

    @Test
    void it_has_no_source_internal_note_camera_or_history_of_the_one_that_it_is_made_of()
            throws IOException {
        takenAlong();
        var bytes = new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
        var ofTheOther =
                List.of(
                        "Zzyzx",
                        "Kestrel77",
                        "add camera",
                        "Secret depot",
                        COARSE.uuid().toString());
        assertThat(ofTheOther).noneMatch(bytes::contains);
        assertThat(bytes.contains("seen from the road")).isTrue();
        try (var workspace = Workspace.open(copy, Access.READ_ONLY)) {
            var contents = workspace.state().contents();
            assertThat(contents.all(Camera.class)).isEmpty();
            assertThat(contents.all(Source.class)).isEmpty();
            assertThat(contents.all(SourceLink.class)).isEmpty();
        }
    }

    @Test
    void places_are_as_coarse_as_the_gate_lets_them_leave() {
        assertThat(takenAlong())
                .filteredOn(sighting -> sighting.privacy() == PrivacyLevel.DISTRICT)
                .singleElement()
                .satisfies(
                        sighting -> {
                            var place = (Place.Located) sighting.place();
                            assertThat(place.point()).isEqualTo(new LatLon(41.405, 128.175));
                            assertThat(sighting.title()).isEmpty();
                        });
    }

    @Test
    void the_release_is_in_the_history() {
        takenAlong();
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            assertThat(
                            workspace
                                    .history(past -> past.of(HistoryQuery.ALL, Long.MAX_VALUE, 1))
                                    .join())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.name()).isEqualTo("along.gpkg"));
        }
    }

    @Test
    void no_picture_goes_along_unless_it_is_asked_for() {
        project = PictureProject.create(folder.resolve("pictures.gpkg"), folder);
        takeAlong("--accept", "findable");
        assertThat(evidence()).isEmpty();
    }

    @Test
    void pictures_that_may_leave_go_along_drawn_anew_as_evidence_of_their_sighting()
            throws IOException {
        project = PictureProject.create(folder.resolve("pictures.gpkg"), folder);
        var result = takeAlongPictures();
        assertThat(result.out()).contains("2 pictures are included");
        try (var workspace = Workspace.open(copy, Access.READ_ONLY)) {
            var contents = workspace.state().contents();
            var exact =
                    contents.sightings().stream()
                            .filter(each -> each.title().equals(PictureProject.exact().title()))
                            .findFirst()
                            .orElseThrow();
            assertThat(contents.evidenceOf(exact.uuid()))
                    .hasSameSizeAs(contents.all(Evidence.class))
                    .extracting(each -> each.original().fileName())
                    .containsExactlyInAnyOrder("1.jpg", "2.jpg");
        }
        for (var each : evidence()) {
            assertThat(new Originals(copy).condition(each.original(), () -> false))
                    .isEqualTo(Originals.Condition.SOUND);
            assertThat(each.acquiredBy() + each.origin() + each.originAddress() + each.note())
                    .isEmpty();
        }
        assertThat(terminal.type("check", copy).exitCode()).isZero();
    }

    @Test
    void nothing_of_the_originals_goes_along() throws IOException {
        project = PictureProject.create(folder.resolve("pictures.gpkg"), folder);
        takeAlongPictures();
        var bytes = new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
        try (var workspace = Workspace.open(project, Access.READ_ONLY)) {
            for (var each : workspace.state().contents().all(Evidence.class)) {
                assertThat(List.of(each.original().sha256(), each.original().fileName()))
                        .noneMatch(bytes::contains);
                assertThat(bytes.contains(each.uuid().toString())).isFalse();
            }
        }
        assertThat(List.of("Exif", "kims", "blue stove")).noneMatch(bytes::contains);
    }

    /// When somebody works tells who it is.
    @Test
    void it_tells_the_day_on_which_it_was_made_and_no_time_of_the_day() throws IOException {
        project = PictureProject.create(folder.resolve("pictures.gpkg"), folder);
        takeAlongPictures();
        var bytes = new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1);
        var times = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:[\\d.]+Z?)?");
        assertThat(times.matcher(bytes).results().map(MatchResult::group).toList())
                .hasSizeGreaterThan(20)
                .allMatch(time -> time.contains("T00:00:00"));
    }

    @Test
    void a_device_that_has_a_key_does_not_sign_it() {
        var home = System.getProperty("user.home");
        System.setProperty("user.home", folder.toString());
        try {
            assertThat(terminal.type("sign", project, "--name", "Kim").exitCode()).isZero();
            takenAlong();
            assertThat(terminal.type("check", copy).out())
                    .contains("are not signed")
                    .doesNotContain("signed to entry");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    private Terminal.Result takeAlongPictures() {
        return takeAlong("--pictures", "--accept", "findable");
    }

    private Terminal.Result takeAlong(String... options) {
        var result = terminal.type("export {} --as-project {} --out {}", project, options, copy);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private List<Evidence> evidence() {
        try (var workspace = Workspace.open(copy, Access.READ_ONLY)) {
            return List.copyOf(workspace.state().contents().all(Evidence.class));
        }
    }
}
