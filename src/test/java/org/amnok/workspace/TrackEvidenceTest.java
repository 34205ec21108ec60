package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.store.record.Originals;
import org.amnok.workspace.incoming.ImportJob;
import org.amnok.workspace.incoming.ImportPlan.Tracks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The track of a drive, with two waypoints, in files that GPSBabel and JOSM wrote.
class TrackEvidenceTest extends WorkspaceSpecification {
    private static final Path FILES = Path.of("src/test/resources/org/amnok/exchange/files");
    private static final Path DRIVE = FILES.resolve("gpsbabel-drive.gpx");

    @ParameterizedTest
    @ValueSource(strings = {"gpsbabel-drive.gpx", "josm-drive.gpx"})
    void the_file_is_evidence_of_each_waypoint_as_it_is(String name) throws IOException {
        bringIn(FILES.resolve(name), Tracks.EVIDENCE);

        assertThat(sightings())
                .extracting(Sighting::title)
                .containsExactlyInAnyOrder("FORD", "LOT");
        assertThat(evidence())
                .extracting(Evidence::sightingUuid)
                .containsExactlyInAnyOrderElementsOf(
                        sightings().stream().map(Sighting::uuid).toList());
        var original = evidence().getFirst().original();
        assertThat(original.fileName()).isEqualTo(name);
        assertThat(original.sizeBytes()).isEqualTo(Files.size(FILES.resolve(name)));
        assertThat(evidence()).allMatch(e -> e.original().sha256().equals(original.sha256()));
        assertThat(new Originals(workspace.state().file()).condition(original, () -> false))
                .isEqualTo(Originals.Condition.SOUND);
    }

    @Test
    void it_is_a_document() {
        bringIn(DRIVE, Tracks.EVIDENCE);
        assertThat(evidence()).allMatch(e -> e.kind() == EvidenceKind.DOCUMENT);
        assertThat(evidence()).allMatch(e -> e.original().type() == MediaType.GPX);
    }

    @Test
    void sightings_and_evidence_are_one_undo() {
        bringIn(DRIVE, Tracks.EVIDENCE);
        workspace.undo().join();
        assertThat(sightings()).isEmpty();
        assertThat(evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpsbabel-drive.gpx", "josm-drive.gpx"})
    void without_a_word_a_track_is_a_sighting_along_its_line(String name) {
        bringIn(FILES.resolve(name), Tracks.LINES);
        assertThat(sightings()).hasSize(3);
        assertThat(evidence()).isEmpty();
    }

    @Test
    void left_out_it_is_nothing() {
        bringIn(DRIVE, Tracks.SKIPPED);
        assertThat(sightings()).hasSize(2);
        assertThat(evidence()).isEmpty();
    }

    @Test
    void waypoints_that_are_there_already_get_it_once() {
        bringIn(DRIVE, Tracks.SKIPPED);
        bringIn(DRIVE, Tracks.EVIDENCE);
        assertThat(evidence()).hasSize(2);
        bringIn(DRIVE, Tracks.EVIDENCE);
        assertThat(evidence()).hasSize(2);
    }

    @Test
    void a_check_tells_of_it_and_keeps_nothing() {
        try (var job = ImportJob.of(workspace, DRIVE)) {
            var report = job.check(job.suggested().with(Tracks.EVIDENCE), Progress.NONE);
            assertThat(report.warnings())
                    .extracting(Problem::what)
                    .contains("The file with its tracks is evidence of its sightings: 2");
        }
        assertThat(evidence()).isEmpty();
    }

    @Test
    void a_track_alone_is_evidence_of_the_sighting_that_is_chosen() throws IOException {
        bringIn(DRIVE, Tracks.SKIPPED);
        var chosen = sightings().getFirst().uuid();
        try (var job = ImportJob.of(workspace, trackAlone())) {
            var plan = job.suggested().with(Tracks.EVIDENCE);
            job.run(plan.evidenceOf(Set.of(chosen)), Progress.NONE);
        }
        assertThat(evidence()).extracting(Evidence::sightingUuid).containsExactly(chosen);
    }

    @Test
    void a_track_alone_says_that_nobody_chose() throws IOException {
        var file = trackAlone();
        assertThatThrownBy(() -> bringIn(file, Tracks.EVIDENCE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no waypoint");
    }

    @Test
    void a_chosen_sighting_that_is_not_there_is_told_before_anything_is_kept() {
        try (var job = ImportJob.of(workspace, DRIVE)) {
            var plan = job.suggested().with(Tracks.EVIDENCE);
            var lost = plan.evidenceOf(Set.of(UUID.randomUUID()));
            assertThatThrownBy(() -> job.run(lost, Progress.NONE))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("There is no sighting");
        }
        assertThat(sightings()).isEmpty();
    }

    private Path trackAlone() throws IOException {
        return Files.writeString(
                folder.resolve("only.gpx"),
                "<gpx><trk><trkseg><trkpt lat='41.4' lon='128.1'/><trkpt lat='41.5' lon='128.2'/>"
                        + "</trkseg></trk></gpx>");
    }

    private void bringIn(Path file, Tracks tracks) {
        try (var job = ImportJob.of(workspace, file)) {
            job.run(job.suggested().with(tracks), Progress.NONE);
        }
    }

    private List<Sighting> sightings() {
        return List.copyOf(workspace.state().contents().sightings());
    }

    private List<Evidence> evidence() {
        return List.copyOf(workspace.state().contents().all(Evidence.class));
    }
}
