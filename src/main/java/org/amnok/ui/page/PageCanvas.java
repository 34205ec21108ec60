package org.amnok.ui.page;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PageSize;
import org.amnok.ui.look.Fx;
import org.amnok.ui.session.Tasks;
import org.amnok.words.Messages;

/// The page on a calm ground, as it will be printed. The last picture stays, moved and zoomed,
/// until a newer one is drawn.
final class PageCanvas extends Region {
    /// A page that is looked at closely is not drawn finer than this many pixels in all.
    private static final double MOST_PIXELS = 9e6;

    private static final double SCREEN_DPI = 96;
    private static final double LEAST_DPI = 24;

    private final PageDraft draft;
    private final ItemSelection chosen;
    private final LiveDrawing drawing;
    private final Rectangle shadow = Fx.styled(new Rectangle(), "page-shadow");
    private final Rectangle paper = Fx.styled(new Rectangle(), "page-paper");
    private final ImageView picture = new ImageView();
    private final PageOverlay overlay;
    private final Group above = new Group();
    private final ObjectProperty<PageView> view =
            new SimpleObjectProperty<>(new PageView(PageView.TRUE_SIZE, 0, 0));
    private final ObjectProperty<Optional<String>> mapInHand =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<PageSize> pictured = Optional.empty();
    private boolean fitting = true;

    PageCanvas(PageDraft draft, ItemSelection chosen, PagePreview pictures, Tasks tasks) {
        this.draft = draft;
        this.chosen = chosen;
        overlay = new PageOverlay();
        drawing =
                new LiveDrawing(
                        pictures,
                        tasks,
                        this::arrived,
                        problem -> draft.report(problem.what(), problem.remedy()));
        dress();
        draft.shown().subscribe(page -> changed());
        chosen.ids().subscribe(ids -> choose());
        view.subscribe(v -> place());
        mapInHand.subscribe(overlay::mapInHand);
        widthProperty().subscribe((was, is) -> resized());
        heightProperty().subscribe((was, is) -> resized());
    }

    private void dress() {
        getStyleClass().add("page-ground");
        setId("page-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("page.the_page_the_list_beside_it"));
        picture.setSmooth(true);
        Fx.clipped(this);
        for (var node : List.of(shadow, paper, picture, overlay, above)) {
            node.setManaged(false);
            node.setMouseTransparent(node != above);
        }
        getChildren().addAll(shadow, paper, picture, overlay, above);
    }

    ObjectProperty<PageView> view() {
        return view;
    }

    /// The id of the map that is moved inside its frame; empty for none.
    ObjectProperty<Optional<String>> mapInHand() {
        return mapInHand;
    }

    PageOverlay overlay() {
        return overlay;
    }

    /// For what is edited in place.
    Group above() {
        return above;
    }

    /// True while the newest picture is not there yet.
    ReadOnlyBooleanProperty drawing() {
        return drawing.drawing();
    }

    /// Shows the whole page, also when the window changes its size.
    void fit() {
        fitting = true;
        page().ifPresent(
                        page ->
                                view.set(
                                        PageView.fitted(
                                                page.size(),
                                                Math.max(60, getWidth()),
                                                Math.max(60, getHeight()))));
    }

    void look(PageView next) {
        fitting = false;
        view.set(next);
    }

    void zoomBy(double factor) {
        look(view.get().zoomedAt(getWidth() / 2, getHeight() / 2, factor));
    }

    private void resized() {
        if (fitting) {
            fit();
        }
    }

    private void changed() {
        var page = page();
        if (page.isPresent() && !page.map(PageDesign::size).equals(pictured)) {
            pictured = page.map(PageDesign::size);
            picture.setImage(null);
            fit();
        }
        if (mapInHand.get().flatMap(id -> page.flatMap(p -> p.find(id))).isEmpty()) {
            mapInHand.set(Optional.empty());
        }
        place();
        choose();
    }

    private void choose() {
        if (!mapInHand.get().map(chosen::contains).orElse(true)) {
            mapInHand.set(Optional.empty());
        }
        overlay.choose(chosen.items(), chosen.bounds());
    }

    private void place() {
        page().ifPresent(
                        page -> {
                            lay(page.size());
                            overlay.show(page, view.get(), picture.getImage() == null);
                            if (getWidth() > 0 && getHeight() > 0) {
                                drawing.ask(page, dpi(page.size()));
                            }
                        });
    }

    private void lay(PageSize size) {
        var v = view.get();
        var width = size.widthMillimetres() * v.pixelsPerMillimetre();
        var height = size.heightMillimetres() * v.pixelsPerMillimetre();
        for (var sheet : List.of(shadow, paper)) {
            sheet.setX(v.x());
            sheet.setY(v.y());
            sheet.setWidth(width);
            sheet.setHeight(height);
        }
        picture.setX(v.x());
        picture.setY(v.y());
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /// So fine that a pixel of the picture is one of the screen.
    private double dpi(PageSize size) {
        var scale = view.get().pixelsPerMillimetre() / PageView.TRUE_SIZE * SCREEN_DPI;
        var wanted = scale * Fx.pixelRatio(this);
        var inches = size.widthMillimetres() * size.heightMillimetres() / (25.4 * 25.4);
        return Math.clamp(wanted, LEAST_DPI, Math.max(LEAST_DPI, Math.sqrt(MOST_PIXELS / inches)));
    }

    private void arrived(PageDesign page, Image image) {
        if (Optional.of(page.size()).equals(pictured)) {
            picture.setImage(image);
            page().ifPresent(now -> overlay.show(now, view.get(), false));
        }
    }

    Optional<PageDesign> page() {
        return draft.shown().get();
    }

    /// The uppermost item under a pixel.
    Optional<PageItem> itemAt(double x, double y) {
        var v = view.get();
        var spot = v.millimetres(x, y);
        return page().flatMap(p -> ItemHits.at(p, spot.getX(), spot.getY(), v.length(4)));
    }

    void close() {
        drawing.close();
    }
}
