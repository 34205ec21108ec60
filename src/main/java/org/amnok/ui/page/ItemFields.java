package org.amnok.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.NumberText;
import org.amnok.domain.page.ChartItem;
import org.amnok.domain.page.LegendItem;
import org.amnok.domain.page.NorthItem;
import org.amnok.domain.page.PageItem;
import org.amnok.domain.page.PanelItem;
import org.amnok.domain.page.ScaleBarItem;
import org.amnok.domain.page.SourceItem;
import org.amnok.domain.page.TableItem;
import org.amnok.domain.page.TextItem;
import org.amnok.domain.page.TimelineItem;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;

/// The fields of items that draw no map themselves.
///
/// @param maps ids of the maps on the page
record ItemFields(List<String> maps) {
    /// @param lines of the legend
    void legend(ValueForm<LegendItem> form, Node lines) {
        form.heading("codes.item_legend");
        form.line(
                "legend-title",
                "common.title",
                LegendItem::title,
                (l, title) -> legend(l, title, l.columns(), l.counts()));
        form.beside(
                form.choice(
                        "legend-columns",
                        "common.columns",
                        List.of(0, 1, 2, 3, 4),
                        n -> n == 0 ? Messages.text("page.as_there_is_room") : n.toString(),
                        LegendItem::columns,
                        (l, columns) -> legend(l, l.title(), columns, l.counts())),
                map(form));
        form.tick(
                "legend-counts",
                "page.number_of_sightings_in_each",
                LegendItem::counts,
                (l, counts) -> legend(l, l.title(), l.columns(), counts));
        form.add(lines);
    }

    private static LegendItem legend(LegendItem l, String title, int columns, boolean counts) {
        return new LegendItem(
                l.placement(), l.mapId(), title, columns, counts, l.wordings(), l.hidden());
    }

    /// Which map an item describes; a label alone when there is but one.
    private <T extends PageItem> Node map(ValueForm<T> form) {
        return form.choice(
                "item-map",
                "page.of_the_map",
                maps,
                ItemWords::map,
                item -> item.describedMap().orElse(""),
                ItemFields::showingMap);
    }

    @SuppressWarnings("unchecked")
    private static <T extends PageItem> T showingMap(T item, String mapId) {
        return (T) LinkedMap.of(item, mapId);
    }

    void scaleBar(ValueForm<ScaleBarItem> form) {
        form.heading("codes.item_scale_bar");
        form.beside(
                form.choice(
                        "bar-unit",
                        "page.unit",
                        List.of(ScaleBarItem.Unit.values()),
                        unit ->
                                unit == ScaleBarItem.Unit.METRIC
                                        ? Messages.text("page.kilometres")
                                        : Messages.text("page.miles"),
                        ScaleBarItem::unit,
                        (s, unit) -> bar(s, unit, s.segments(), s.latitude())),
                form.number(
                        "bar-segments",
                        "page.segments",
                        s -> (double) s.segments(),
                        (s, n) -> bar(s, s.unit(), (int) Math.round(n), s.latitude())));
        form.tick(
                "bar-latitude",
                "page.say_at_which_parallel_it_is",
                ScaleBarItem::latitude,
                (s, said) -> bar(s, s.unit(), s.segments(), said));
        map(form);
    }

    private static ScaleBarItem bar(
            ScaleBarItem s, ScaleBarItem.Unit unit, int segments, boolean latitude) {
        return new ScaleBarItem(s.placement(), s.mapId(), unit, segments, latitude);
    }

    void north(ValueForm<NorthItem> form) {
        form.heading("codes.item_north");
        form.beside(
                form.choice(
                        "north-grid",
                        "page.points_to",
                        List.of(false, true),
                        grid ->
                                grid
                                        ? Messages.text("page.grid_north")
                                        : Messages.text("page.true_north"),
                        NorthItem::grid,
                        (n, grid) -> new NorthItem(n.placement(), n.mapId(), grid)),
                map(form));
    }

    void text(ValueForm<TextItem> form, FieldArea words) {
        form.heading("codes.item_text");
        form.words("text-words", "page.words", words, TextItem::text, TextItem::saying);
        form.add(words.bar());
        form.beside(
                form.choice(
                        "text-role",
                        "page.role",
                        List.of(TextItem.Role.values()),
                        ItemWords::role,
                        TextItem::role,
                        (t, role) ->
                                new TextItem(
                                        t.placement(), role, t.text(), t.sizePoints(), t.align())),
                alignChoice(form));
        form.<Optional<Double>>written(
                "text-size",
                "page.letters_pt_empty_as_its_role",
                ItemFields::points,
                ItemFields::readPoints,
                (t, size) ->
                        new TextItem(
                                t.placement(), t.role(), t.text(), size.orElse(null), t.align()));
    }

    private static Node alignChoice(ValueForm<TextItem> form) {
        return form.choice(
                "text-align",
                "page.lines",
                List.of(TextItem.Align.values()),
                each -> Messages.word("page.alignment", each),
                TextItem::align,
                (t, align) ->
                        new TextItem(t.placement(), t.role(), t.text(), t.sizePoints(), align));
    }

    private static String points(TextItem text) {
        var size = text.sizePoints();
        return size == null ? "" : Millimetres.text(size);
    }

    private static Optional<Optional<Double>> readPoints(String words) {
        if (words.isBlank()) {
            return Optional.of(Optional.empty());
        }
        var points = NumberText.finite(words.replace(',', '.'), Double.NaN);
        return Double.isNaN(points) ? Optional.empty() : Optional.of(Optional.of(points));
    }

    void table(ValueForm<TableItem> form) {
        form.heading("page.table_of_sightings");
        form.beside(
                form.choice(
                        "table-grouping",
                        "page.grouped_by",
                        List.of(TableItem.Grouping.values()),
                        ItemFields::grouping,
                        TableItem::grouping,
                        (t, by) ->
                                new TableItem(t.placement(), t.mapId(), t.columns(), by, t.rows())),
                form.number(
                        "table-rows",
                        "page.rows_at_most",
                        t -> (double) t.rows(),
                        (t, n) ->
                                new TableItem(
                                        t.placement(),
                                        t.mapId(),
                                        t.columns(),
                                        t.grouping(),
                                        (int) Math.round(n))));
        var columns = new FlowPane(10, 4);
        for (var column : TableItem.Column.values()) {
            columns.getChildren().add(column(form, column));
        }
        form.add(new VBox(4, Text.label("common.columns", "field-label"), columns));
        map(form);
    }

    private static Node column(ValueForm<TableItem> form, TableItem.Column column) {
        var name = column.name().charAt(0) + column.name().substring(1).toLowerCase(Locale.ROOT);
        return form.tickSaying(
                "table-column-" + column.name().toLowerCase(Locale.ROOT),
                name,
                t -> t.columns().contains(column),
                (t, shown) ->
                        new TableItem(
                                t.placement(),
                                t.mapId(),
                                inOrder(t.columns(), column, shown),
                                t.grouping(),
                                t.rows()));
    }

    private static List<TableItem.Column> inOrder(
            List<TableItem.Column> columns, TableItem.Column column, boolean shown) {
        var next = new ArrayList<TableItem.Column>();
        for (var each : TableItem.Column.values()) {
            if (each == column ? shown : columns.contains(each)) {
                next.add(each);
            }
        }
        return next;
    }

    private static String grouping(TableItem.Grouping grouping) {
        return switch (grouping) {
            case NONE -> Messages.text("page.nothing");
            case PRECISION -> Messages.text("page.precision");
            case MONTH -> Messages.text("page.month");
            case FAMILY -> Messages.text("common.family");
        };
    }

    void chart(ValueForm<ChartItem> form) {
        form.heading("codes.item_chart");
        form.line(
                "chart-title",
                "common.title",
                ChartItem::title,
                (c, title) -> new ChartItem(c.placement(), c.mapId(), c.by(), title));
        form.beside(
                form.choice(
                        "chart-by",
                        "page.a_bar_for_each",
                        List.of(ChartItem.By.values()),
                        by ->
                                by == ChartItem.By.FAMILY
                                        ? Messages.text("common.family")
                                        : Messages.text("page.month"),
                        ChartItem::by,
                        (c, by) -> new ChartItem(c.placement(), c.mapId(), by, c.title())),
                map(form));
    }

    void timeline(ValueForm<TimelineItem> form) {
        form.heading("common.timeline");
        map(form);
    }

    void panel(ValueForm<PanelItem> form) {
        form.heading("page.shape");
        form.choice(
                "panel-look",
                "page.look",
                List.of(PanelItem.Look.values()),
                ItemWords::look,
                PanelItem::look,
                (p, look) -> new PanelItem(p.placement(), look));
    }

    void sources(ValueForm<SourceItem> form) {
        form.heading("page.sources");
        form.tick(
                "sources-outlets",
                "page.name_the_outlets_of_the_reports",
                SourceItem::outlets,
                (s, outlets) -> new SourceItem(s.placement(), outlets));
        form.add(Text.paragraph("page.what_the_datas_licences_ask_for", "hint"));
    }
}
