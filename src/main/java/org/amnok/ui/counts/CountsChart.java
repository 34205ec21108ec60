package org.amnok.ui.counts;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.amnok.domain.Language;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.layout.PictureSize;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.chart.CountChart;
import org.amnok.map.Theme;
import org.amnok.render.TextRenderer;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Segments.Segment;
import org.amnok.ui.look.Text;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ChartRequest;
import org.amnok.workspace.counting.CountTables;
import org.amnok.workspace.counting.CountTables.Answer;
import org.jspecify.annotations.Nullable;

/// The chart of the table that is shown, and beside it A and B by outlet when two sets of reports
/// are compared. In a narrow pane A and B have all of it.
final class CountsChart extends HBox {
    static final double HEIGHT = 290;

    /// Of the width.
    private static final double OUTLETS = 0.4;

    private static final double LEAST_FOR_BOTH = 760;

    private final CountTables tables;
    private final Supplier<TextRenderer> letters;
    private final ChartView table;
    private final ChartView outlets;
    private boolean isCompared;

    CountsChart(
            CountTables tables,
            Session session,
            ReadOnlyObjectProperty<Theme> theme,
            Supplier<TextRenderer> letters) {
        this.tables = tables;
        this.letters = letters;
        setId("counts-chart");
        var kinds =
                new Segments<>(
                        Stream.of(ChartKind.values())
                                .filter(each -> each != ChartKind.DIFFERENCE)
                                .map(CountsChart::segment)
                                .toList(),
                        true,
                        this::choose);
        table = new ChartView(session, theme, kinds);
        outlets = new ChartView(session, theme);
        HBox.setHgrow(table, Priority.ALWAYS);
        outlets.prefWidthProperty().bind(widthProperty().multiply(OUTLETS));
        outlets.getStyleClass().add("beside-chart");
        getChildren().addAll(table, outlets);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        widthProperty().subscribe(width -> fit());
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
        table.draw(wanted.orElse(null));
    }

    private void fit() {
        Fx.show(outlets, isCompared);
        var isAlone = isCompared && getWidth() < LEAST_FOR_BOTH;
        Fx.show(table, !isAlone);
        HBox.setHgrow(outlets, isAlone ? Priority.ALWAYS : Priority.NEVER);
    }

    void show(Answer now) {
        table.show(request -> tables.chart(now, letters.get(), request));
        var beside = now.outlets();
        isCompared = beside != null;
        if (beside != null) {
            outlets.show(request -> tables.outlets(now, beside, letters.get(), request));
        }
        fit();
    }

    /// One chart with its title, as a picture of it would leave. Drawn in the background.
    private static final class ChartView extends BorderPane {
        private static final double SCREEN_DPI = 96;
        private static final double LEAST = 160;

        private final LatestTask<Drawn> drawing;
        private final ReadOnlyObjectProperty<Theme> theme;
        private final ImageView picture = new ImageView();
        private final Pane room = new Pane(picture);
        private final Label title = Text.of("", "section-title");
        private @Nullable ChartKind kind;
        private @Nullable Function<ChartRequest, CountChart> chart;

        private record Drawn(String title, String told, SheetPixels pixels, double scale) {}

        /// @param choices beside the title
        ChartView(Session session, ReadOnlyObjectProperty<Theme> theme, Node... choices) {
            this.theme = theme;
            drawing = session.asking();
            var head = Fx.styled(new FlowPane(title), "counts-controls");
            head.getChildren().addAll(choices);
            setTop(head);
            setCenter(room);
            room.setMinSize(0, 0);
            setMinWidth(0);
            picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            room.widthProperty().subscribe(width -> draw());
            room.heightProperty().subscribe(height -> draw());
            theme.subscribe((was, is) -> draw());
        }

        /// @param next null for what suits the chart
        void draw(@Nullable ChartKind next) {
            kind = next;
            draw();
        }

        /// @param now makes it; beside the FX thread
        void show(Function<ChartRequest, CountChart> now) {
            chart = now;
            draw();
        }

        private void draw() {
            var shown = chart;
            if (shown == null || room.getWidth() < LEAST || room.getHeight() < 100) {
                drawing.cancel();
                return;
            }
            var scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
            var size =
                    new PictureSize(
                            (int) (room.getWidth() * scale),
                            (int) (room.getHeight() * scale),
                            SCREEN_DPI * scale);
            var request = new ChartRequest(kind, Language.ofReader(), size, "", theme.get());
            drawing.ask(
                    () -> {
                        var made = shown.apply(request);
                        var pixels = SheetPixels.of(made, () -> false);
                        return new Drawn(made.title(), made.told(), pixels, scale);
                    },
                    this::show);
        }

        private void show(Drawn drawn) {
            title.setText(drawn.title);
            picture.setImage(PixelImage.of(drawn.pixels));
            picture.setAccessibleText(drawn.told);
            picture.setFitWidth(drawn.pixels.width() / drawn.scale);
            picture.setPreserveRatio(true);
        }
    }
}
