package org.amnok.ui;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.Pages;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.PageLayout;
import org.amnok.ui.page.LayoutEditor;
import org.amnok.ui.page.PageSpots;
import org.junit.jupiter.api.BeforeEach;

/// A page open in the layout editor, and what a person does to it.
abstract class LayoutSpecification extends WindowSpecification {
    static final PageDesign PAGE =
            Pages.with(
                    MapItem.of("map", Pages.frame(20, 60, 150, 100), Pages.HYESAN),
                    LegendItem.of("legend", Pages.frame(20, 180, 60, 30), "map", "", 1),
                    TextItem.of(
                            "title",
                            Pages.frame(20, 30, 100, 15),
                            TextItem.Role.TITLE,
                            "Hyesan in autumn"));

    final PageLayout layout = new PageLayout(UUID.randomUUID(), "Front page", PAGE);

    @BeforeEach
    void open_the_page() {
        TestWindow.onFx(
                        () ->
                                window.bench()
                                        .session()
                                        .perform(new Edit.Set(null, layout, "make page")))
                .join();
        TestWindow.await("it is kept", () -> !layouts().isEmpty());
        focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        window.awaitPage();
    }

    final void drag(double fromX, double fromY, double toX, double toY) {
        var from = at(fromX, fromY);
        var to = at(toX, toY);
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.midpoint(to))
                .moveTo(to)
                .release(MouseButton.PRIMARY);
    }

    final javafx.geometry.Point2D at(double x, double y) {
        return TestWindow.onFx(() -> PageSpots.onScreen(editor(), x, y));
    }

    final void await(String id, PageRectangle frame) {
        TestWindow.await(id + " lies at " + frame, () -> isNear(kept(id).frame(), frame));
    }

    /// A pixel of the screen is almost half a millimetre.
    static boolean isNear(PageRectangle one, PageRectangle other) {
        return Math.abs(one.xMillimetres() - other.xMillimetres()) < 0.9
                && Math.abs(one.yMillimetres() - other.yMillimetres()) < 0.9
                && Math.abs(one.widthMillimetres() - other.widthMillimetres()) < 0.9
                && Math.abs(one.heightMillimetres() - other.heightMillimetres()) < 0.9;
    }

    final LayoutEditor editor() {
        return window.window().editor().orElseThrow();
    }

    final List<PageLayout> layouts() {
        return List.copyOf(contents().all(PageLayout.class));
    }

    final PageDesign page() {
        return PageDesign.of(layouts().getFirst());
    }

    final PageItem kept(String id) {
        return page().find(id).orElseThrow();
    }

    final PageItem seen(String id) {
        return TestWindow.onFx(() -> editor().page().flatMap(p -> p.find(id)).orElseThrow());
    }

    final MapView view() {
        return ((MapItem) kept("map")).view();
    }

    final String hint() {
        Node hint = TestWindow.onFx(() -> editor().lookup(".page-hint"));
        return ((Label) hint).getText();
    }

    final String undoWords() {
        return TestWindow.onFx(() -> window.bench().commands().undo.label().get());
    }
}
