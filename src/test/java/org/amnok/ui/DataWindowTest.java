package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.amnok.domain.Followed;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryEntry;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedPictures;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.ReleaseChoice;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.output.DataExport;
import org.amnok.workspace.output.ExportQuery;
import org.junit.jupiter.api.Test;

/// Data for other programs, from the window.
@OneWindow
class DataWindowTest extends WindowSpecification {
    private static final int MORE_THAN_THREADS = 64;

    @Test
    void shown_sightings_are_exported_through_the_gate() throws IOException {
        var cars =
                Sightings.titled("cars at dusk")
                        .edit()
                        .privacy(PrivacyLevel.EXACT)
                        .notes(new Notes("No plates", "her name is in the notebook"))
                        .status(SightingStatus.SUBMITTED)
                        .done(Sightings.NOON);
        perform(new Edit.Add(cars));
        var file = folder.resolve("border.geojson");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        OpenDialog.press("gate-release");
        TestWindow.await("the file is there", () -> Files.exists(file));
        assertThat(Files.readString(file))
                .contains("centre of its cell of 0.001 degrees")
                .doesNotContain("notebook", "41.40167");
        var workspace = session().workspace();
        assertThat(workspace.history(past -> past.of(HistoryQuery.ALL, Long.MAX_VALUE, 1)).join())
                .as("in the history before it is a file")
                .extracting(HistoryEntry::label, HistoryEntry::name)
                .containsExactly(tuple("release", "border.geojson"));
    }

    @Test
    void what_gpx_cannot_hold_is_counted_when_it_is_saved() {
        perform(new Edit.Add(exact("cars")));
        perform(
                new Edit.Add(
                        exact("vans").edit().place(new Place.Unlocated("")).done(Sightings.NOON)));
        window.answer(folder.resolve("border.gpx"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        OpenDialog.press("gate-release");
        TestWindow.await("it says so", () -> told().startsWith("Data saved"));
        assertThat(told()).contains("border.gpx. 1 sighting without a point is not in the file.");
    }

    @Test
    void a_copy_to_take_along_opens_as_a_project_without_internal_notes() throws IOException {
        add(
                exact("cars")
                        .edit()
                        .notes(new Notes("No plates", "told by Zzyzx"))
                        .done(Sightings.NOON));
        var file = folder.resolve("along.gpkg");
        window.answer(file);
        TestWindow.runOnFx(window.window().commands().output().takeAlong::run);
        OpenDialog.press("gate-release");
        TestWindow.await("the file is there", () -> Files.exists(file));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("Zzyzx");
        try (var copy = Workspace.open(file, Access.READ_ONLY)) {
            assertThat(copy.state().contents().sightings())
                    .extracting(sighting -> sighting.notes().internalNote())
                    .containsExactly("");
        }
    }

    @Test
    void a_copy_to_take_along_has_the_history_only_where_that_is_ticked() throws IOException {
        var vans = exact("Zebra vans");
        add(vans);
        var cars = vans.edit().title("cars").done(Sightings.NOON);
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new Edit.Replace(vans, cars, "edit title")))
                .join();
        assertThat(copied("without.gpkg", false)).doesNotContain("Zebra");
        assertThat(copied("with.gpkg", true)).contains("Zebra");
    }

    private String copied(String name, boolean hasHistory) throws IOException {
        var file = folder.resolve(name);
        window.answer(file);
        TestWindow.runOnFx(window.window().commands().output().takeAlong::run);
        OpenDialog.choosePolicy(ReleasePolicy.INTERNAL);
        OpenDialog.press("gate-release");
        if (hasHistory) {
            OpenDialog.press("history-along");
        }
        OpenDialog.press("dialog-consent");
        TestWindow.await("the file is there", () -> Files.exists(file));
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_filter_is_asked_of_what_is_released() throws IOException {
        var cars = exact("cars").edit().privacy(PrivacyLevel.DISTRICT).done(Sightings.NOON);
        perform(new Edit.Add(cars));
        var besideItInItsCell = Criterion.InArea.box(128.171, 41.408, 128.172, 41.409);
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .session()
                                .filter()
                                .set(new SightingFilter(List.of(besideItInItsCell))));
        var file = folder.resolve("border.geojson");
        window.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        OpenDialog.press("gate-release");
        TestWindow.await("the file is there", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("centre of its cell of 0.01 degrees");
    }

    @Test
    void looking_at_what_may_leave_can_be_cancelled() {
        perform(new Edit.Add(exact("cars")));
        var busy = new CountDownLatch(1);
        var background = window.parts().tasks();
        IntStream.range(0, MORE_THAN_THREADS).forEach(n -> background.run(() -> wait(busy)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        TestWindow.await("it looks", () -> told().startsWith("Checking"));
        TestWindow.runOnFx(() -> window.find("cancel-work", Button.class).fire());
        busy.countDown();
        var after = new CountDownLatch(MORE_THAN_THREADS);
        IntStream.range(0, MORE_THAN_THREADS).forEach(n -> background.run(after::countDown));
        wait(after);
        assertThat(told()).isEqualTo("Cancelled: nothing was released.");
        assertThat(TestWindow.onFx(() -> OpenDialog.isOpen("gate-release"))).isFalse();
    }

    private String told() {
        return TestWindow.onFx(() -> String.join("", window.texts("status-message")));
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void only_the_selected_are_exported_when_that_is_asked() throws IOException {
        var cars = exact("cars");
        var trucks = exact("trucks").edit().kind(SightingKind.SEIZURE).done(Sightings.NOON);
        for (var sighting : List.of(cars, trucks)) {
            perform(new Edit.Add(sighting));
        }
        var file = folder.resolve("border.geojson");
        window.answer(file);
        TestWindow.runOnFx(
                () -> {
                    session().selection().set(trucks.uuid());
                    window.window().commands().output().exportSelected.run();
                });
        OpenDialog.press("gate-release");
        TestWindow.await("the file is there", () -> Files.exists(file));
        assertThat(Files.readString(file))
                .contains("\"kind\":\"seizure\"")
                .doesNotContain("\"kind\":\"other\"");
    }

    @Test
    void an_export_that_is_cancelled_leaves_no_file_in_any_format() throws IOException {
        add(exact("cars"), exact("trucks"));
        var state = session().state().get();
        var exports = window.pictures();
        var terms = ReleaseTerms.of(ReleasePolicy.PARTNER);
        var choice = exports.releases().choice(ExportQuery.of(SightingFilter.ALL), state);
        var out = Files.createDirectory(folder.resolve("out"));
        for (var ending : List.of("csv", "geojson", "kml", "kmz", "gpx", "gpkg", "shp")) {
            var file = out.resolve("border." + ending);
            assertThatThrownBy(() -> write(exports.data(), terms, choice, file))
                    .as(ending)
                    .isInstanceOf(CancellationException.class);
            assertThat(out).as(ending).isEmptyDirectory();
        }
    }

    /// Ended when the first page of sightings is there.
    private static void write(
            DataExport data, ReleaseTerms terms, ReleaseChoice choice, Path file) {
        var release = data.release(terms, choice).followedBy(new Followed(step -> step.all() > 0));
        data.write(release, ReleasedPictures.NONE, file, false);
    }

    private static org.amnok.domain.record.Sighting exact(String title) {
        return Sightings.exact(title);
    }
}
