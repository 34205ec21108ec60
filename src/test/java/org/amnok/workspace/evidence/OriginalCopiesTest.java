package org.amnok.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.amnok.domain.Followed;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Sighting;
import org.amnok.files.PrivateFolder;
import org.amnok.media.Photos;
import org.amnok.workspace.WorkspaceSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Originals as files again.
class OriginalCopiesTest extends WorkspaceSpecification {
    private static final Sighting LOT = Sightings.titled("Lot");

    Path photo;
    Evidence evidence;
    OriginalCopies copies;

    @BeforeEach
    void keep_a_photo() {
        workspace.perform(new Edit.Add(LOT)).join();
        photo = Photos.photo().taken("2025:11:14 15:20:05").write(folder.resolve("a.jpg"));
        evidence =
                new EvidenceIntake(workspace, InstantSource.fixed(Sightings.NOON))
                        .take(List.of(photo), LOT.uuid(), "Kim", Progress.NONE)
                        .evidence()
                        .getFirst();
        workspace.perform(new Edit.Set(null, evidence, "add evidence")).join();
        copies = new OriginalCopies(workspace);
    }

    @Test
    void a_copy_is_the_original_byte_for_byte() {
        var copy = folder.resolve("copy.jpg");
        copies.save(evidence, copy, Progress.NONE);
        assertThat(copy).hasSameBinaryContentAs(photo);
    }

    @Test
    void only_its_owner_may_read_a_copy() throws IOException {
        var copy = folder.resolve("copy.jpg");
        copies.save(evidence, copy, Progress.NONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_history_says_that_a_copy_was_saved() {
        copies.save(evidence, folder.resolve("copy.jpg"), Progress.NONE);
        assertThat(releases()).anyMatch(words -> words.contains("copy of an original"));
    }

    private List<String> releases() {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("border.gpkg"));
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT after FROM amnok_history WHERE layer ="
                                                + " 'amnok_release'")) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_copy_never_replaces_the_project() {
        assertThatThrownBy(
                        () -> copies.save(evidence, folder.resolve("border.gpkg"), Progress.NONE))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_cancelled_copy_leaves_no_file() {
        assertThatThrownBy(
                        () ->
                                copies.save(
                                        evidence,
                                        folder.resolve("copy.jpg"),
                                        new Followed(step -> true)))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("copy.jpg"));
    }

    @Test
    void an_original_that_was_changed_is_not_handed_out() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + folder.resolve("border.gpkg"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE evidence_media SET data = zeroblob(octet_length(data))");
        }
        assertThatThrownBy(() -> copies.save(evidence, folder.resolve("copy.jpg"), Progress.NONE))
                .hasMessageContaining("was changed");
        assertThat(folder.resolve("copy.jpg")).doesNotExist();
    }

    @Test
    void another_program_gets_a_name_that_says_only_the_type() throws IOException {
        try (var laid = PrivateFolder.of(photo)) {
            var file = copies.lay(evidence.original(), laid, Progress.NONE);
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{12}\\.jpg");
            assertThat(file).hasSameBinaryContentAs(photo);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "혜산 1.jpg, 혜산 1.jpg",
        "-rf.jpg, rf.jpg",
        "../../etc/passwd, _.._etc_passwd",
        "'.hidden', hidden",
        "'\u202Egpj.exe', _gpj.exe",
        "'...', original.jpg"
    })
    void a_copy_is_offered_a_harmless_name(String had, String offered) {
        var original = new Original(had, "0".repeat(64), 1, MediaType.JPEG, null);
        assertThat(OriginalCopies.suggestedName(original)).isEqualTo(offered);
    }
}
