package org.amnok.ui.counts;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.map.Theme;
import org.amnok.render.TextRenderer;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Segments;
import org.amnok.ui.look.Segments.Segment;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.CountTables;
import org.amnok.workspace.counting.CountTables.Answer;

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
}
