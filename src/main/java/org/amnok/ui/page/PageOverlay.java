package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.amnok.domain.page.ArrowItem;
import org.amnok.domain.page.Guide;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageRectangle;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.jspecify.annotations.Nullable;

/// What the editor shows above a page and nobody prints: frames of selected items, handles, lines
/// that items snap to, the rubber band.
final class PageOverlay extends Pane {
    private static final double HANDLE = 8;

    private PageView view = new PageView(1, 0, 0);
    private @Nullable PageDesign page;
    private List<PageItem> chosen = List.of();
    private Optional<PageRectangle> bounds = Optional.empty();
    private List<Guide> lines = List.of();
    private Optional<PageRectangle> band = Optional.empty();
    private Optional<PageItem> hovered = Optional.empty();
    private Optional<String> mapInHand = Optional.empty();
    private boolean naming;

    PageOverlay() {
        setMouseTransparent(true);
    }

    /// @param naming true while there is no picture of the page: all frames are shown with names
    void show(PageDesign page, PageView view, boolean naming) {
        this.page = page;
        this.view = view;
        this.naming = naming;
        draw();
    }

    /// @param bounds of those that can be moved; empty for no handles
    void choose(List<PageItem> chosen, Optional<PageRectangle> bounds) {
        this.chosen = chosen;
        this.bounds = bounds;
        draw();
    }

    void lines(List<Guide> lines) {
        this.lines = lines;
        draw();
    }

    void band(Optional<PageRectangle> band) {
        this.band = band;
        draw();
    }

    void hover(Optional<PageItem> hovered) {
        if (!hovered.map(PageItem::id).equals(this.hovered.map(PageItem::id))) {
            this.hovered = hovered;
            draw();
        }
    }

    /// @param mapInHand the id of the map that is moved inside its frame
    void mapInHand(Optional<String> mapInHand) {
        this.mapInHand = mapInHand;
        draw();
    }

    private void draw() {
        var nodes = new ArrayList<Node>();
        var drawn = page;
        if (drawn == null) {
            return;
        }
        if (naming) {
            drawn.items().forEach(item -> name(item, nodes));
        }
        drawn.guides().forEach(guide -> nodes.add(line(guide, drawn, "page-guide")));
        hovered.filter(item -> !chosen.contains(item))
                .ifPresent(item -> nodes.add(outline(item.frame(), "item-hover")));
        chosen.stream()
                .filter(item -> !isArrow() || item.locked())
                .forEach(item -> nodes.add(outline(item.frame(), styleOf(item))));
        lines.forEach(line -> nodes.add(line(line, drawn, "snap-line")));
        bounds.filter(all -> mapInHand.isEmpty() && !isArrow())
                .ifPresent(all -> handles(all, nodes));
        points().forEach(point -> nodes.add(circle(point)));
        band.ifPresent(frame -> nodes.add(outline(frame, "map-box")));
        getChildren().setAll(nodes);
    }

    private String styleOf(PageItem item) {
        return mapInHand.filter(item.id()::equals).isPresent()
                ? "item-in-hand"
                : item.locked() ? "item-locked" : "item-chosen";
    }

    /// An arrow alone is moved by its ends.
    private boolean isArrow() {
        return chosen.size() == 1 && chosen.getFirst() instanceof ArrowItem;
    }

    /// Those of the item that is selected alone.
    private List<ItemPoint> points() {
        return page != null && chosen.size() == 1
                ? ItemPoint.of(page, chosen.getFirst())
                : List.of();
    }

    private Node circle(ItemPoint point) {
        return Fx.styled(
                new Circle(
                        view.pixelX(point.at().xMillimetres()),
                        view.pixelY(point.at().yMillimetres()),
                        HANDLE * 0.6),
                "item-handle");
    }

    /// The point of the selected item near a pixel; empty when there is none.
    Optional<ItemPoint> pointAt(double x, double y) {
        return points().stream()
                .filter(
                        point ->
                                Math.hypot(
                                                view.pixelX(point.at().xMillimetres()) - x,
                                                view.pixelY(point.at().yMillimetres()) - y)
                                        <= HANDLE)
                .findFirst();
    }

    private void handles(PageRectangle all, List<Node> nodes) {
        if (chosen.size() > 1) {
            nodes.add(outline(all, "items-bounds"));
        }
        for (var handle : Handle.values()) {
            var x = Math.rint(view.pixelX(handle.x(all)) - HANDLE / 2);
            var y = Math.rint(view.pixelY(handle.y(all)) - HANDLE / 2);
            nodes.add(Fx.styled(new Rectangle(x, y, HANDLE, HANDLE), "item-handle"));
        }
    }

    private Node outline(PageRectangle frame, String style) {
        return Fx.styled(snapped(view.pixels(frame)), style);
    }

    /// On whole pixels, so that thin lines are sharp.
    private static Rectangle snapped(Rectangle2D box) {
        var x = Math.rint(box.getMinX()) + 0.5;
        var y = Math.rint(box.getMinY()) + 0.5;
        return new Rectangle(
                x, y, Math.rint(box.getMaxX()) + 0.5 - x, Math.rint(box.getMaxY()) + 0.5 - y);
    }

    private Line line(Guide guide, PageDesign page, String style) {
        var size = page.size();
        return guide.vertical()
                ? Fx.styled(
                        vertical(view.pixelX(guide.atMillimetres()), size.heightMillimetres()),
                        style)
                : Fx.styled(
                        level(view.pixelY(guide.atMillimetres()), size.widthMillimetres()), style);
    }

    private Line vertical(double x, double height) {
        var at = Math.rint(x) + 0.5;
        return new Line(at, view.pixelY(0), at, view.pixelY(height));
    }

    private Line level(double y, double width) {
        var at = Math.rint(y) + 0.5;
        return new Line(view.pixelX(0), at, view.pixelX(width), at);
    }

    private void name(PageItem item, List<Node> nodes) {
        nodes.add(outline(item.frame(), "item-named"));
        var box = view.pixels(item.frame());
        Label name = Text.of(ItemWords.name(item), "hint");
        name.relocate(box.getMinX() + 4, box.getMinY() + 2);
        name.setMaxWidth(Math.max(0, box.getWidth() - 8));
        nodes.add(name);
    }

    /// The handle near a pixel; empty when there is none.
    Optional<Handle> handleAt(double x, double y) {
        if (bounds.isEmpty() || mapInHand.isPresent() || isArrow()) {
            return Optional.empty();
        }
        var all = bounds.get();
        Handle nearest = null;
        var least = HANDLE;
        for (var handle : Handle.values()) {
            var away =
                    Math.max(
                            Math.abs(view.pixelX(handle.x(all)) - x),
                            Math.abs(view.pixelY(handle.y(all)) - y));
            if (away < least) {
                least = away;
                nearest = handle;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
