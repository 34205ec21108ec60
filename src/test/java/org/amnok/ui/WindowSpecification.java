package org.amnok.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.ui.session.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// A new project in a window, with real files, the real map, and what a person does to it.
abstract class WindowSpecification {
    static final LatLon HYESAN = Sightings.HYESAN;

    private static Optional<Shared> shared = Optional.empty();

    /// What tests of one class share, and how its map and panes were at first.
    private record Shared(
            TestWindow window,
            Workbench bench,
            Path project,
            HashMemory memory,
            Map<String, String> remembered,
            Viewport view,
            MapStyle look,
            Set<Panes.Side> panes) {
        static Shared of(TestWindow window, Path project, HashMemory memory) {
            var bench = window.bench();
            var model = bench.model();
            return new Shared(
                    window,
                    bench,
                    project,
                    memory,
                    memory.copy(),
                    model.viewport().get(),
                    model.look().get(),
                    shownPanes(bench));
        }

        /// False after a test that closed the project, or opened it again.
        boolean isAsItWas() {
            return window.window().bench().filter(now -> now == bench).isPresent();
        }
    }

    @TempDir static Path folderOfClass;

    @TempDir Path folder;

    final FxRobot robot = new FxRobot();
    TestWindow window;
    Path project;

    /// Set by a test that leaves its shared window in a state of which [#reset] knows nothing.
    boolean isWindowSpent;

    @BeforeEach
    void new_project() throws IOException {
        var isShared = getClass().isAnnotationPresent(OneWindow.class);
        if (shared.isPresent()) {
            window = shared.get().window();
            project = shared.get().project();
            reset(shared.get());
            return;
        }
        var own = isShared ? Files.createTempDirectory(folderOfClass, "window") : folder;
        project = own.resolve("border.gpkg");
        var memory = new HashMemory();
        window = new TestWindow(new FileAnswers(), memory, 1600, 900);
        window.createProject(project);
        window.awaitQuietMap();
        if (isShared) {
            shared = Optional.of(TestWindow.onFx(() -> Shared.of(window, project, memory)));
        }
    }

    /// Brings the shared window back to how it was at first.
    private void reset(Shared kept) {
        window.hideOthers();
        for (var presses = 0; presses < 5 && isMapCovered(); presses++) {
            robot.push(KeyCode.ESCAPE);
        }
        var session = window.bench().session();
        var state = TestWindow.onFx(() -> session.state().get());
        while (state.undo().isPresent()) { // asked of the very state that is to change
            var before = state;
            TestWindow.runOnFx(session::undo);
            TestWindow.await("it is undone", () -> session.state().get() != before);
            state = TestWindow.onFx(() -> session.state().get());
        }
        TestWindow.runOnFx(
                () -> {
                    session.selection().clear();
                    session.leaveSite();
                    session.filter().set(SightingFilter.ALL);
                    resetPanes(kept);
                    window.bench().map().select();
                    var model = window.bench().model();
                    model.look().set(kept.look());
                    var now = model.viewport().get();
                    model.show(
                            kept.view()
                                    .resized(
                                            now.widthPixels(),
                                            now.heightPixels(),
                                            now.pixelRatio()));
                });
        window.awaitQuietMap();
        focusMap();
    }

    private boolean isMapCovered() {
        return TestWindow.onFx(
                () ->
                        window.window().editor().isPresent()
                                || window.window().overMap().page().isPresent());
    }

    private static void resetPanes(Shared kept) {
        kept.memory().become(kept.remembered());
        kept.bench().panes().mapPlace().show(Optional.empty(), false);
        ((ToggleButton) kept.bench().lookup("#sightings-tab")).setSelected(true);
        var filter = kept.bench().filterController();
        if (filter.isOpen()) {
            filter.toggle().run();
        }
        var shown = shownPanes(kept.bench());
        for (var side : Panes.Side.values()) {
            if (shown.contains(side) != kept.panes().contains(side)) {
                kept.bench().panes().show(side, kept.panes().contains(side));
            }
        }
    }

    private static Set<Panes.Side> shownPanes(Workbench bench) {
        return Arrays.stream(Panes.Side.values())
                .filter(bench.panes()::isShown)
                .collect(Collectors.toSet());
    }

    @AfterEach
    void close() {
        if (shared.isEmpty()) {
            window.close();
        } else if (isWindowSpent || !TestWindow.onFx(shared.get()::isAsItWas)) {
            close_shared();
        }
    }

    @AfterAll
    static void close_shared() {
        shared.ifPresent(kept -> kept.window().close());
        shared = Optional.empty();
    }

    void plot(double dx, double dy) {
        focusMap();
        robot.push(KeyCode.A);
        robot.clickOn(screenMiddle().add(dx, dy));
        TestWindow.await("it is there", () -> sightings().size() == 1);
        TestWindow.await(
                "the title has the focus",
                () ->
                        window.find("title", TextField.class) instanceof TextField title
                                && title.isFocused());
    }

    void focusMap() {
        TestWindow.runOnFx(() -> window.bench().map().canvas().requestFocus());
    }

    void search(String words) {
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
    }

    void add(Sighting... sightings) {
        for (var sighting : sightings) {
            perform(new Edit.Add(sighting));
        }
        TestWindow.await("they are there", () -> sightings().size() == sightings.length);
    }

    /// The table below the map takes its height with its first row: the map has its own only then.
    void lookAt(LatLon place) {
        if (!sightings().isEmpty() && window.find("sightings-table", TableView.class) != null) {
            window.awaitListed();
        }
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    model.show(model.viewport().get().centredAt(place).atScale(30_000));
                });
        window.awaitQuietMap();
    }

    void awaitTitle(String title) {
        TestWindow.await("the title is kept", () -> sightings().getFirst().title().equals(title));
    }

    List<Sighting> sightings() {
        return List.copyOf(window.bench().session().state().get().contents().sightings());
    }

    List<String> selectedTitles() {
        return TestWindow.onFx(
                () ->
                        window.bench().session().selection().uuids().get().stream()
                                .flatMap(uuid -> window.bench().session().sighting(uuid).stream())
                                .map(Sighting::title)
                                .toList());
    }

    /// The sightings of rows of the table, as far as they have been read.
    List<Sighting> sightings(List<java.util.UUID> rows) {
        var session = window.bench().session();
        return rows.stream().flatMap(uuid -> session.sighting(uuid).stream()).toList();
    }

    @SuppressWarnings("unchecked")
    TableView<java.util.UUID> table() {
        return (TableView<java.util.UUID>) window.find("sightings-table", TableView.class);
    }

    static Sighting dated(Sighting sighting, String from, String to) {
        When when = Sightings.seen(from, to);
        return sighting.edit().when(when).done(Sightings.NOON);
    }

    static LatLon point(Sighting sighting) {
        return ((Place.Located) sighting.place()).point();
    }

    Session session() {
        return window.bench().session();
    }

    ProjectContents contents() {
        return session().state().get().contents();
    }

    List<Camera> cameras() {
        return List.copyOf(contents().cameras());
    }

    List<Evidence> evidence() {
        return List.copyOf(contents().all(Evidence.class));
    }

    List<Observation> looks() {
        return List.copyOf(contents().all(Observation.class));
    }

    /// Waits until it is stored.
    void perform(Edit edit) {
        TestWindow.onFx(() -> session().perform(edit)).join();
    }

    TableColumn<java.util.UUID, ?> column(String id) {
        return table().getColumns().stream()
                .filter(c -> c.getId().equals(id + "-column"))
                .findFirst()
                .orElseThrow();
    }

    /// True when its words end before they are all said.
    static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .anyMatch(
                        shown ->
                                shown.endsWith(labeled.getEllipsisString())
                                        && !labeled.getText().endsWith(shown));
    }

    LatLon centre() {
        return TestWindow.onFx(() -> window.bench().model().viewport().get().centre());
    }

    double metresPerPixel() {
        return window.bench().model().viewport().get().groundMetresPerPixel();
    }

    /// The place at so many pixels right of and below the map's middle.
    LatLon placeAt(double dx, double dy) {
        return TestWindow.onFx(
                () -> {
                    var v = window.bench().model().viewport().get();
                    return v.positionAt(v.widthPixels() / 2 + dx, v.heightPixels() / 2 + dy);
                });
    }

    Point2D screenMiddle() {
        return TestWindow.onFx(
                () -> {
                    var canvas = window.bench().map().canvas();
                    return canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() / 2);
                });
    }

    Point2D screen(LatLon place) {
        return TestWindow.onFx(
                () -> {
                    var v = window.bench().model().viewport().get();
                    var c = v.projection().toMap(place);
                    return window.bench()
                            .map()
                            .canvas()
                            .localToScreen(v.screenX(c.x), v.screenY(c.y));
                });
    }

    static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }
}
