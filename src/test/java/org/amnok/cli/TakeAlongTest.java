package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project to take along, made by the gate.
class TakeAlongTest {
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

    private final Terminal terminal = Terminal.withoutDisplay();
    @TempDir Path folder;
    private Path project;
    private Path copy;

    @BeforeEach
    void create() {
        project = folder.resolve("p.gpkg");
        copy = folder.resolve("along.gpkg");
        var source = new Source(UUID.randomUUID(), "Kestrel77", "", List.of());
        try (var workspace = Workspace.create(project, List.of())) {
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
        var result =
                terminal.type(
                        "export", project, "--as-project", "--policy", "internal", "--out", copy);
        assertThat(result.err()).isEmpty();
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
            assertThat(workspace.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1).join())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.name()).isEqualTo("along.gpkg"));
        }
    }
}
