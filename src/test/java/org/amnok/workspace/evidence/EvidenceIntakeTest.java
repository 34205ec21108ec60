package org.amnok.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Sighting;
import org.amnok.media.Photos;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.Originals.Condition;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.WorkspaceSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files become evidence.
class EvidenceIntakeTest extends WorkspaceSpecification {
    private static final Sighting LOT = Sightings.titled("Lot");

    EvidenceIntake intake;

    @BeforeEach
    void create() {
        workspace.perform(new Edit.Add(LOT)).join();
        intake = new EvidenceIntake(workspace, InstantSource.fixed(Sightings.NOON));
    }

    @Test
    void a_photo_is_taken_in_with_what_is_known_of_it() {
        var photo = Photos.photo().orientation(6).write(folder.resolve("a.txt"));
        var taken = take(photo);
        var evidence = taken.evidence().getFirst();
        assertThat(evidence.kind()).isEqualTo(EvidenceKind.PHOTO);
        assertThat(evidence.original().type()).isEqualTo(MediaType.JPEG);
        assertThat(evidence.original().fileName()).isEqualTo("a.txt");
        assertThat(evidence.original().picture()).isEqualTo(new ImageDimensions(80, 60, 6));
        assertThat(evidence.acquired()).isEqualTo(Sightings.NOON);
        assertThat(evidence.acquiredBy()).isEqualTo("Kim");
    }

    @Test
    void adding_evidence_is_undone_and_done_again() {
        var evidence = take(photo("a.jpg")).evidence().getFirst();
        workspace.perform(new Edit.Set(null, evidence, "add evidence")).join();
        workspace.undo().join();
        assertThat(workspace.state().contents().evidenceOf(LOT.uuid())).isEmpty();
        workspace.redo(Progress.NONE).join();
        assertThat(workspace.state().contents().evidenceOf(LOT.uuid())).containsExactly(evidence);
        assertThat(pictures().condition(evidence.original(), () -> false))
                .isEqualTo(Condition.SOUND);
    }

    @Test
    void a_file_that_is_there_already_is_refused_and_the_others_are_taken() {
        var evidence = take(photo("a.jpg")).evidence().getFirst();
        workspace.perform(new Edit.Set(null, evidence, "add evidence")).join();
        var note = write("b.txt", "혜산");
        var again = take(photo("copy.jpg"), note, note);
        assertThat(again.evidence()).hasSize(1);
        assertThat(again.refused()).allMatch(p -> p.what().contains("there already")).hasSize(2);
    }

    @Test
    void adding_a_changed_original_again_puts_it_back() throws Exception {
        var evidence = take(photo("a.jpg")).evidence().getFirst();
        workspace.perform(new Edit.Set(null, evidence, "add evidence")).join();
        workspace.close();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("border.gpkg"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE evidence_media SET data = zeroblob(octet_length(data))");
        }
        workspace = Workspace.open(folder.resolve("border.gpkg"), Access.READ_WRITE);
        intake = new EvidenceIntake(workspace, InstantSource.fixed(Sightings.NOON));
        assertThat(take(photo("a.jpg")).refused().getFirst().what()).contains("is back");
        assertThat(pictures().condition(evidence.original(), () -> false))
                .isEqualTo(Condition.SOUND);
    }

    @Test
    void what_cannot_be_evidence_is_told() throws Exception {
        var large = folder.resolve("large.mp4");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Original.LARGEST_BYTES + 1); // sparse
        }
        var taken = take(folder, folder.resolve("gone.jpg"), write("empty.pdf", ""), large);
        assertThat(taken.evidence()).isEmpty();
        assertThat(taken.refused())
                .extracting(p -> p.what())
                .satisfiesExactly(
                        what -> assertThat(what).contains("is not a file"),
                        what -> assertThat(what).contains("is not a file"),
                        what -> assertThat(what).contains("is empty"),
                        what -> assertThat(what).contains("the limit is 2,000 MB"));
    }

    @Test
    void the_project_itself_is_not_read() {
        var refused = take(folder.resolve("border.gpkg"), folder.resolve("border.gpkg-wal"));
        assertThat(refused.refused()).allMatch(p -> p.what().contains("this project")).hasSize(2);
    }

    @Test
    void cancelling_leaves_nothing() {
        var watch =
                new Progress() {
                    private int calls;

                    @Override
                    public void at(long done, long all, String what) {
                        calls++;
                    }

                    @Override
                    public boolean isCancelled() {
                        return calls > 1;
                    }
                };
        var film = write("film.mp4", "0123ftypisom".repeat(2_000_000));
        assertThatThrownBy(() -> intake.take(List.of(film), LOT.uuid(), "", watch))
                .isInstanceOf(CancellationException.class);
        assertThat(workspace.state().contents().evidenceOf(LOT.uuid())).isEmpty();
    }

    @Test
    void a_thumbnail_is_made_once_and_kept() {
        var evidence = take(photo("a.jpg")).evidence().getFirst();
        workspace.perform(new Edit.Set(null, evidence, "add evidence")).join();
        var small = pictures().thumbnail(evidence.original()).orElseThrow();
        reopen();
        assertThat(pictures().thumbnail(evidence.original())).contains(small);
    }

    @Test
    void what_a_photo_says_is_read_from_the_project() {
        var evidence = take(photo("a.jpg")).evidence().getFirst();
        assertThat(pictures().facts(evidence.original()).trueBearingDegrees()).isEqualTo(225);
        var text = take(write("b.txt", "혜산")).evidence().getFirst();
        assertThat(pictures().facts(text.original()).hasCamera()).isFalse();
        assertThat(pictures().thumbnail(text.original())).isEmpty();
    }

    private void reopen() {
        workspace.close();
        workspace = Workspace.open(folder.resolve("border.gpkg"), Access.READ_WRITE);
    }

    private EvidencePictures pictures() {
        return new EvidencePictures(workspace);
    }

    private Intake take(Path... files) {
        return intake.take(List.of(files), LOT.uuid(), "Kim", Progress.NONE);
    }

    private Path photo(String name) {
        return Photos.photo().at(41.41, 128.19).looking(225, "T").write(folder.resolve(name));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
