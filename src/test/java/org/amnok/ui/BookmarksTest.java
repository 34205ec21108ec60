package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.amnok.ui.bookmark.Bookmark;
import org.amnok.ui.map.OverviewMap;
import org.junit.jupiter.api.Test;

/// Views kept under names, and the small map.
class BookmarksTest extends WindowSpecification {
    private static final LatLon LINJIANG = new LatLon(41.80, 126.92);
    private static final LatLon ESTUARY = new LatLon(40.0, 124.3);

    @Test
    void a_bookmark_is_named_at_once_and_survives_reopening() {
        bookmark("혜산 lots");
        TestWindow.runOnFx(window.window()::closeProject);
        window.openProject(project);
        window.awaitQuietMap();
        lookAt(ESTUARY);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);

        assertThat(names()).containsExactly("혜산 lots");
        assertThat(Geodesy.distanceMetres(centre(), HYESAN)).isLessThan(10);
    }

    @Test
    void a_deleted_bookmark_can_be_brought_back() {
        bookmark("Lots");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        TestWindow.runOnFx(() -> window.bench().tools().bookmarks().delete(0));
        assertThat(names()).isEmpty();
        TestWindow.await(
                "it is offered", () -> robot.lookup("Restore “Lots”").tryQuery().isPresent());
        robot.clickOn("Restore “Lots”");

        assertThat(names()).containsExactly("Lots");
    }

    @Test
    void a_click_on_the_overview_moves_the_map() {
        lookAt(HYESAN);
        TestWindow.runOnFx(() -> window.bench().panes().toggleMapOnly());
        window.awaitQuietMap();
        var overview = overview();
        TestWindow.await(
                "the overview is drawn",
                () -> overview.isVisible() && overview.small().isUpToDate());
        TestWindow.runOnFx(() -> press(overview)); // a robot might miss one that is just moved

        var metres = overview.small().model().viewport().get().groundMetresPerPixel();
        assertThat(Geodesy.distanceMetres(centre(), ESTUARY)).isLessThan(2 * metres);
    }

    @Test
    void the_overview_gives_way_to_a_small_map() {
        assertThat(TestWindow.onFx(overview()::isVisible)).isFalse();
    }

    @Test
    void the_overview_gives_way_to_a_map_that_shows_the_same() {
        TestWindow.runOnFx(() -> window.bench().panes().toggleMapOnly());
        lookAt(HYESAN);
        window.awaitQuietMap();
        var overview = overview();
        assertThat(TestWindow.onFx(overview::isVisible)).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.awaitQuietMap();

        assertThat(TestWindow.onFx(overview::isVisible)).isFalse();
    }

    /// The first picture was asked for when the overview was not there yet, or still was.
    @Test
    void a_view_has_the_same_names_again_when_one_comes_back_to_it() {
        TestWindow.runOnFx(() -> window.bench().panes().toggleMapOnly());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.awaitQuietMap();
        var first = pictureOf(LINJIANG);
        pictureOf(HYESAN);

        assertThat(pictureOf(LINJIANG)).isEqualTo(first);
    }

    /// The pixels of the map at 1 : 300,000, where the overview covers a place.
    private int[] pictureOf(LatLon covered) {
        TestWindow.runOnFx(
                () -> {
                    var model = window.bench().model();
                    var view = model.viewport().get().centredAt(covered).atScale(300_000);
                    model.show(
                            view.draggedBy(
                                    120 - view.widthPixels() / 2, view.heightPixels() / 2 - 110));
                });
        TestWindow.await("the overview is drawn", () -> overview().small().isUpToDate());
        window.awaitQuietMap();
        return TestWindow.onFx(
                () -> {
                    var picture = window.bench().map().canvas().snapshot(null, null);
                    var width = (int) picture.getWidth();
                    var pixels = new int[width * (int) picture.getHeight()];
                    picture.getPixelReader()
                            .getPixels(
                                    0,
                                    0,
                                    width,
                                    (int) picture.getHeight(),
                                    PixelFormat.getIntArgbInstance(),
                                    pixels,
                                    0,
                                    width);
                    return pixels;
                });
    }

    private OverviewMap overview() {
        return window.find("overview", OverviewMap.class);
    }

    /// Where the estuary lies on the screen.
    private static void press(OverviewMap overview) {
        var seen = overview.small().model().viewport().get().screen(ESTUARY);
        var at = overview.small().localToScene(seen.x, seen.y);
        Event.fireEvent(
                overview,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private void bookmark(String name) {
        lookAt(HYESAN);
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.write(name);
        robot.push(KeyCode.ENTER);
        TestWindow.await("it has its name", () -> names().equals(List.of(name)));
    }

    private List<String> names() {
        return TestWindow.onFx(
                () ->
                        window.bench().tools().bookmarks().all().get().stream()
                                .map(Bookmark::name)
                                .toList());
    }
}
