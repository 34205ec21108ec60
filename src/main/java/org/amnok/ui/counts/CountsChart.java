package org.amnok.ui.counts;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.amnok.domain.Language;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.layout.PictureSize;
import org.amnok.layout.SheetPixels;
import org.amnok.map.Theme;
import org.amnok.render.TextRenderer;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Segments.Segment;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ChartRequest;
import org.amnok.workspace.counting.CountTables;
import org.amnok.workspace.counting.CountTables.Answer;
import org.jspecify.annotations.Nullable;

/// The chart of the table that is shown, as a picture of it would leave. Drawn in the background.
final class CountsChart extends BorderPane {
    static final double HEIGHT = 270;
    private static final double SCREEN_DPI = 96;
    private static final double LEAST = 200;

    private final LatestTask<SheetPixels> drawing;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final Supplier<TextRenderer> letters;
    private final ImageView picture = new ImageView();
    private final Pane room = new Pane(picture);
    private Optional<ChartKind> kind = Optional.empty();
    private @Nullable Answer answer;

    CountsChart(
            Session session, ReadOnlyObjectProperty<Theme> theme, Supplier<TextRenderer> letters) {
        this.theme = theme;
        this.letters = letters;
        drawing = session.asking();
        setId("counts-chart");
        var kinds =
                new Segments<>(
                        Stream.of(ChartKind.values())
                                .filter(each -> each != ChartKind.DIFFERENCE)
                                .map(CountsChart::segment)
                                .toList(),
                        true,
                        this::choose);
        var head = new HBox(kinds);
        head.getStyleClass().add("counts-controls");
        setTop(head);
        setCenter(room);
        room.setMinSize(0, 0);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(Messages.text("counts.chart_of_table"));
        room.widthProperty().subscribe(width -> draw());
        room.heightProperty().subscribe(height -> draw());
        theme.subscribe((was, is) -> draw());
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
    }

    private static Segment<ChartKind> segment(ChartKind of) {
        return new Segment<>(
                of,
                "counts-chart-" + of.code(),
                of.title(),
                of.name().charAt(0),
                Messages.text("counts.chart_of_table"));
    }

    private void choose(Optional<ChartKind> wanted) {
        kind = wanted;
        draw();
    }

    void show(Answer now) {
        answer = now;
        draw();
    }

    private void draw() {
        var shown = answer;
        if (shown == null || !isVisible() || room.getWidth() < LEAST || room.getHeight() < 100) {
            drawing.cancel();
            return;
        }
        var scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        var size =
                new PictureSize(
                        (int) (room.getWidth() * scale),
                        (int) (room.getHeight() * scale),
                        SCREEN_DPI * scale);
        var request = new ChartRequest(kind.orElse(null), language(), size, "", theme.get());
        drawing.ask(
                () -> SheetPixels.of(CountTables.chart(shown, letters.get(), request), () -> false),
                pixels -> show(pixels, scale));
    }

    private void show(SheetPixels pixels, double scale) {
        picture.setImage(PixelImage.of(pixels));
        picture.setFitWidth(pixels.width() / scale);
        picture.setPreserveRatio(true);
    }

    private static Language language() {
        return Stream.of(Language.values())
                .filter(each -> each.code().equals(Messages.language()))
                .findFirst()
                .orElse(Language.EN);
    }
}
