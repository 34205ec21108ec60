package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Original;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.Originals;
import org.amnok.workspace.PictureProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures that leave in a KMZ, and come back from it.
class ExportPicturesTest extends CommandSpecification {
    private Path kmz;

    @BeforeEach
    void make_a_project_with_photos() {
        project = PictureProject.create(folder.resolve("border.gpkg"), folder);
        kmz = folder.resolve("out.kmz");
    }

    @Test
    void no_picture_leaves_unless_it_is_asked_for() throws IOException {
        assertThat(export().exitCode()).isZero();
        assertThat(files()).isEmpty();
        assertThat(kml()).doesNotContain("<img", "&lt;img");
    }

    @Test
    void only_pictures_of_what_leaves_exactly_and_endangers_nobody_leave() throws IOException {
        var result = export("--pictures");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("2 pictures are included");
        assertThat(result.err()).contains("look at each in the file");
        assertThat(files()).containsOnlyKeys("files/1.jpg", "files/2.jpg");
        assertThat(kml()).containsOnlyOnce("files/1.jpg").containsOnlyOnce("files/2.jpg");
    }

    @Test
    void what_leaves_was_drawn_anew() throws IOException {
        export("--pictures");
        var originals = originals(project).stream().map(Original::sha256).toList();
        for (var jpeg : files().values()) {
            assertThat(text(jpeg)).doesNotContain("Exif", "kims");
            assertThat(originals).doesNotContain(sha256(jpeg));
        }
        var sizes = new ArrayList<String>();
        for (var jpeg : files().values()) {
            var image = ImageIO.read(new ByteArrayInputStream(jpeg));
            sizes.add(image.getWidth() + " x " + image.getHeight());
        }
        assertThat(sizes).contains("1200 x 1600");
    }

    @Test
    void neither_names_nor_digests_of_originals_are_in_the_file() throws IOException {
        export("--pictures", "--summary");
        var summary = Files.readString(folder.resolve("out.kmz.release.txt"));
        for (var original : originals(project)) {
            assertThat(kml() + summary).doesNotContain(original.sha256(), original.fileName());
        }
        assertThat(kml() + summary).doesNotContain("Kim", "blue stove");
    }

    @Test
    void the_summary_and_the_history_say_which_left() throws IOException {
        export("--pictures", "--summary");
        assertThat(folder.resolve("out.kmz.release.txt"))
                .content()
                .contains("Pictures: level 0")
                .contains("without what cameras write:\n  1.jpg, 2.jpg");
        assertThat(released()).contains("1.jpg ").contains("2.jpg ");
        for (var evidence : contents(project).evidenceOf(PictureProject.exact().uuid())) {
            assertThat(released()).contains(evidence.uuid().toString());
        }
    }

    @Test
    void without_pictures_the_summary_names_none() throws IOException {
        export("--summary");
        assertThat(folder.resolve("out.kmz.release.txt"))
                .content()
                .contains("Pictures: never")
                .doesNotContain("1.jpg");
    }

    @Test
    void pictures_come_back_as_evidence_of_their_sighting() throws IOException {
        export("--pictures");
        var other = comeBack();
        var title = PictureProject.exact().title();
        var sighting =
                contents(other).sightings().stream()
                        .filter(each -> each.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        assertThat(sighting.notes()).isEqualTo(new Notes(PictureProject.NOTE, ""));
        var back = contents(other).evidenceOf(sighting.uuid());
        assertThat(back)
                .extracting(each -> each.original().sha256())
                .containsExactlyInAnyOrderElementsOf(
                        files().values().stream().map(ExportPicturesTest::sha256).toList());
        assertThat(contents(other).all(Evidence.class)).hasSize(2);
        for (var each : back) {
            assertThat(new Originals(other).condition(each.original(), () -> false))
                    .isEqualTo(Originals.Condition.SOUND);
        }
    }

    @Test
    void what_came_back_may_leave_again() throws IOException {
        export("--pictures");
        var other = comeBack();
        var again = folder.resolve("again.kmz");
        var result =
                terminal.type(
                        "export {} --policy internal --pictures --out {} --accept findable",
                        other,
                        again);
        assertThat(result.err()).doesNotContain("must not be released");
        assertThat(result.out()).contains("2 pictures are included");
    }

    @Test
    void a_picture_that_cannot_be_drawn_is_left_out_and_told_of() throws IOException {
        var webp = folder.resolve("a.webp");
        Files.writeString(webp, "RIFF\0\0\0\0WEBPVP8 ", StandardCharsets.ISO_8859_1);
        PictureProject.add(project, webp);
        var result = export("--pictures");
        assertThat(result.out()).contains("2 pictures are included");
        assertThat(result.err())
                .contains("skipped: This picture cannot be shown: it is damaged")
                .doesNotContain("a.webp");
        assertThat(files()).hasSize(2);
    }

    @Test
    void pictures_are_for_kmz_alone() {
        var result =
                terminal.type("export", project, "--pictures", "--out", folder.resolve("a.kml"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("--pictures: only .kmz files, and .gpkg with --as-project");
        assertThat(folder.resolve("a.kml")).doesNotExist();
    }

    @Test
    void it_says_why_no_picture_leaves() {
        var result = export("--pictures", "--least-level", "1");
        assertThat(result.out()).contains("0 pictures are included");
        assertThat(result.err())
                .contains("only pictures of sightings that are released at their exact location");
    }

    private Terminal.Result export(String... options) {
        return terminal.type("export {} --out {} {} --accept findable", project, kmz, options);
    }

    private Path comeBack() {
        var other = folder.resolve("other.gpkg");
        terminal.type("new", other);
        assertThat(terminal.type("import", other, kmz).exitCode()).isZero();
        return other;
    }

    private String released() {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1).toString();
        }
    }

    private static List<Original> originals(Path project) {
        return contents(project).all(Evidence.class).stream().map(Evidence::original).toList();
    }

    private static ProjectContents contents(Path project) {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read();
        }
    }

    /// The pictures in the archive by their names there.
    private Map<String, byte[]> files() throws IOException {
        var all = entries();
        all.keySet().removeIf(name -> !name.startsWith("files/"));
        return all;
    }

    private String kml() throws IOException {
        return text(entries().getOrDefault("doc.kml", new byte[0]));
    }

    private Map<String, byte[]> entries() throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(kmz))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
