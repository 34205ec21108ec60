package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelFormat;
import org.amnok.domain.Sightings;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.MapHome;
import org.amnok.ui.map.OverviewMap;
import org.amnok.ui.session.MapModel;
import org.amnok.ui.session.Tasks;
import org.junit.jupiter.api.Test;

/// The project that the program is started with: its map first, then the panes beside it.
class FirstMapTest extends WindowSpecification {
    /// Of maps without a window, worked off by hand.
    private final Deque<Runnable> drawings = new ConcurrentLinkedDeque<>();

    @Test
    void the_map_has_its_place_before_the_panes_are_there() {
        var beside = TestWindow.onFx(this::mapBounds);
        TestWindow.runOnFx(() -> window.bench().panes().empty());

        assertThat(hasPanes()).isFalse();
        assertThat(TestWindow.onFx(this::mapBounds)).isEqualTo(beside);
    }

    @Test
    void the_panes_are_there_once_the_map_is() {
        TestWindow.runOnFx(window.window()::closeProject);
        TestWindow.runOnFx(() -> window.window().start(Optional.of(project)));
        TestWindow.await("it is open", () -> window.window().bench().isPresent());

        TestWindow.await("the panes are there", this::hasPanes);
    }

    @Test
    void what_nobody_has_opened_has_no_styles() {
        for (var id : List.of("#facets", "#site-pane", "#coverage")) {
            assertThat(TestWindow.onFx(() -> Optional.ofNullable(window.bench().lookup(id))))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void a_picture_begun_before_the_window_is_laid_out_is_that_of_the_window() {
        reopenRemembering("");
        var waited = picture();
        reopen();

        assertThat(picture()).isEqualTo(waited);
    }

    @Test
    void a_room_that_the_map_has_not_leaves_its_picture_as_it_is() {
        reopen();
        var before = picture();

        for (var remembered : List.of("700.0 300.0 1.0", "1e9 1 1", "", "a b c", "0 0 0")) {
            reopenRemembering(remembered);

            assertThat(picture()).as(remembered).isEqualTo(before);
        }
    }

    @Test
    void the_map_keeps_the_height_in_which_it_was_first_laid_out() {
        add(Sightings.at(HYESAN, "Lorries"));
        window.memory().put("TABLE.size", "120");
        reopen();
        TestWindow.runOnFx(window.window()::closeProject);
        var heights = new ArrayList<Double>();
        TestWindow.runOnFx(() -> window.window().start(Optional.of(project)));
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
        TestWindow.runOnFx(
                () ->
                        window.bench()
                                .map()
                                .canvas()
                                .heightProperty()
                                .subscribe(now -> heights.add(now.doubleValue())));
        TestWindow.await("the panes are there", this::hasPanes);
        TestWindow.onFx(this::mapBounds);

        assertThat(TestWindow.onFx(() -> heights.stream().filter(h -> h > 0).distinct().toList()))
                .hasSize(1);
    }

    @Test
    void a_map_that_takes_its_room_is_drawn_once() {
        var canvas = canvas();
        layOut(canvas);
        drawNext();

        assertThat(drawings).isEmpty();
        assertThat(TestWindow.onFx(canvas::isUpToDate)).isTrue();
    }

    @Test
    void a_map_whose_room_was_foreseen_is_drawn_once() {
        var before = canvas();
        layOut(before);
        var canvas = canvas();
        drawings.clear();
        TestWindow.runOnFx(() -> canvas.begin(before.firstRoom().orElseThrow()));
        layOut(canvas);
        drawNext();

        assertThat(drawings).isEmpty();
        assertThat(TestWindow.onFx(canvas::isUpToDate)).isTrue();
    }

    /// With an overview, whose pictures are not drawn.
    private MapCanvas canvas() {
        var parts = window.parts();
        return TestWindow.onFx(
                () -> {
                    var canvas = canvas(new Tasks(drawings::add, Platform::runLater));
                    canvas.model().openWith(MapHome::whole);
                    new OverviewMap(canvas, canvas(parts.drawing()));
                    return canvas;
                });
    }

    private MapCanvas canvas(Tasks drawing) {
        var parts = window.parts();
        return new MapCanvas(
                new MapModel(MapHome.start(), parts.clock()),
                parts.composer(),
                parts.renderer(),
                drawing,
                problem -> {});
    }

    private static void layOut(MapCanvas canvas) {
        TestWindow.runOnFx(
                () -> {
                    canvas.resize(971, 581);
                    canvas.layout();
                });
        TestWindow.runOnFx(() -> {}); // what the layout left for later
    }

    private void drawNext() {
        drawings.remove().run();
        TestWindow.runOnFx(() -> {});
    }

    private void reopen() {
        TestWindow.runOnFx(window.window()::closeProject);
        open();
    }

    private void reopenRemembering(String room) {
        TestWindow.runOnFx(window.window()::closeProject);
        window.memory().put("map.room", room);
        open();
    }

    private void open() {
        window.openProject(project);
        window.awaitQuietMap();
    }

    /// The map's pixels.
    private String picture() {
        return TestWindow.onFx(
                () -> {
                    var shot = window.bench().map().canvas().snapshot(null, null);
                    var width = (int) shot.getWidth();
                    var height = (int) shot.getHeight();
                    var argb = new int[width * height];
                    shot.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    height,
                                    PixelFormat.getIntArgbInstance(),
                                    argb,
                                    0,
                                    width);
                    return width + " × " + height + " px, " + Arrays.hashCode(argb);
                });
    }

    private boolean hasPanes() {
        return TestWindow.onFx(() -> window.bench().lookup("#sightings-table")) != null;
    }

    private Bounds mapBounds() {
        window.bench().applyCss();
        window.bench().layout();
        var canvas = window.bench().map().canvas();
        return canvas.localToScene(canvas.getBoundsInLocal());
    }
}
