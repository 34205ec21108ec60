package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import org.amnok.domain.Followed;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Evidence;
import org.amnok.release.ReleaseTerms;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.PictureProject;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.evidence.EvidenceOffer;
import org.amnok.workspace.output.ExportQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures that leave in a KMZ, from the window.
class PicturesWindowTest extends WindowSpecification {
    private Path kmz;

    @BeforeEach
    void open_a_project_with_photos() throws IOException {
        var photos = Files.createDirectory(folder.resolve("photos"));
        var pictures = PictureProject.create(folder.resolve("photos.gpkg"), photos);
        window.openProject(pictures);
        TestWindow.await("it is open", () -> sightings().size() == 4);
        kmz = folder.resolve("photos.kmz");
    }

    @Test
    void what_is_ticked_leaves_and_is_in_the_history() throws IOException {
        export(kmz);
        OpenDialog.press("pictures-all");
        OpenDialog.press("pictures-write");
        awaitFile(kmz);
        assertThat(names(kmz)).contains("files/1.jpg", "files/2.jpg");
        TestWindow.await("it is in the history", () -> newest().contains("1.jpg "));
    }

    @Test
    void nothing_leaves_that_nobody_ticked() throws IOException {
        export(kmz);
        OpenDialog.press("pictures-write");
        awaitFile(kmz);
        assertThat(names(kmz)).contains("doc.kml").noneMatch(name -> name.startsWith("files/"));
    }

    @Test
    void a_copy_to_take_along_has_those_that_were_ticked_as_evidence() {
        var copy = folder.resolve("along.gpkg");
        window.answer(copy);
        TestWindow.runOnFx(
                () -> {
                    window.bench()
                            .session()
                            .filter()
                            .set(
                                    new SightingFilter(
                                            List.of(
                                                    new Criterion.Words(
                                                            PictureProject.exact().title()))));
                    window.window().commands().output().takeAlong.run();
                });
        OpenDialog.press("gate-release");
        OpenDialog.press("pictures-all");
        OpenDialog.press("pictures-write");
        awaitFile(copy);
        try (var along = Workspace.open(copy, Access.READ_ONLY)) {
            assertThat(along.state().contents().all(Evidence.class))
                    .isNotEmpty()
                    .allMatch(each -> each.original().fileName().matches("[123][.]jpg"));
        }
    }

    @Test
    void other_formats_ask_for_no_picture() {
        var kml = folder.resolve("photos.kml");
        export(kml);
        awaitFile(kml);
    }

    @Test
    void one_that_is_stopped_among_its_pictures_leaves_no_file() throws IOException {
        var state = session().state().get();
        var exports = window.pictures();
        var terms = ReleaseTerms.of(org.amnok.domain.record.ReleasePolicy.INTERNAL);
        var choice = exports.releases().choice(ExportQuery.of(SightingFilter.ALL), state);
        var out = Files.createDirectory(folder.resolve("out"));
        var file = out.resolve("a.kmz");
        var release =
                exports.data()
                        .release(terms, choice)
                        .followedBy(new Followed(step -> step.what().equals("Drawing pictures")));
        var pictures = release.pictures(EvidenceOffer.of(state.file(), state.contents()));
        assertThat(pictures.offered()).hasSize(3);
        assertThatThrownBy(() -> exports.data().write(release, pictures, file, false))
                .isInstanceOf(CancellationException.class);
        assertThat(out).isEmptyDirectory();
    }

    private void export(Path file) {
        window.answer(file);
        TestWindow.runOnFx(
                () -> {
                    session().selection().set(PictureProject.exact().uuid());
                    window.window().commands().output().exportSelected.run();
                });
        OpenDialog.press("gate-release");
    }

    private static void awaitFile(Path file) {
        TestWindow.await("the file is there", () -> Files.exists(file));
    }

    private String newest() {
        var workspace = session().workspace();
        return workspace
                .history(past -> past.of(HistoryQuery.ALL, Long.MAX_VALUE, 1))
                .join()
                .toString();
    }

    private static List<String> names(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }
}
