package org.amnok.domain.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapItem.Grid;
import org.amnok.domain.page.TableItem.Column;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.Dimension;

/// Pages for tests.
public final class Pages {
    public static final MapView HYESAN = new MapView.Scale(new LatLon(41.4, 128.17), 55_000);
    public static final MapView YALU =
            new MapView.Box(new LatLon(39.7, 124), new LatLon(42.2, 128.6));
    public static final DateSpan AUTUMN =
            new DateSpan(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 11, 30));

    private Pages() {}

    public static PageRectangle frame(double x, double y, double width, double height) {
        return new PageRectangle(x, y, width, height);
    }

    public static SourceItem source() {
        return new SourceItem(Placement.of("source", frame(10, 280, 190, 10)), true);
    }

    /// A4 upright with nothing but its sources and these.
    public static PageDesign with(PageItem... items) {
        var all = new ArrayList<PageItem>(List.of(items));
        all.add(source());
        return new PageDesign(
                PageSize.A4,
                Language.EN,
                1,
                PageDesign.Background.PAPER,
                10,
                List.of(new Guide(true, 105)),
                all);
    }

    public static PanelItem panel(String id, double x, double y, double width, double height) {
        return new PanelItem(Placement.of(id, frame(x, y, width, height)), PanelItem.Look.PLATE);
    }

    /// With an item of every kind.
    public static PageDesign full() {
        var map =
                MapItem.of("map", frame(10, 40, 130, 100), HYESAN)
                        .of(SightingFilter.ALL.withText("white van"), AUTUMN)
                        .withGrid(Grid.DEGREES)
                        .hiding(List.of("cameras"))
                        .withLooks(ObservationQuestion.ofBarriers(AUTUMN))
                        .withDifference(
                                new DifferenceQuestion(
                                        SightingFilter.ALL,
                                        SightingFilter.ALL.possiblyDuring(AUTUMN),
                                        Dimension.STRETCH_10,
                                        3));
        var size = frame(10, 150, 60, 20);
        return with(
                map,
                new InsetItem(Placement.of("inset", size), "map", YALU, 0.6),
                new LegendItem(
                        Placement.of("legend", size),
                        "map",
                        "What was seen",
                        2,
                        true,
                        List.of(new LegendItem.Wording("river", "Amnok")),
                        List.of("ring")),
                ScaleBarItem.of("bar", size, "map"),
                new NorthItem(Placement.of("north", size), "map", true),
                TextItem.of("title", size, Role.TITLE, "혜산 {count}"),
                new TableItem(
                        Placement.of("table", size),
                        "map",
                        List.of(Column.SYMBOL, Column.TITLE),
                        TableItem.Grouping.PRECISION,
                        20),
                new ChartItem(Placement.of("chart", size), "map", ChartItem.By.MONTH, ""),
                CountsItem.of("counts", size, SightingFilter.ALL, Dimension.KIND, Dimension.MONTH)
                        .of(
                                SightingFilter.ALL.possiblyDuring(AUTUMN),
                                SightingFilter.ALL.withText("white van"))
                        .as(ChartKind.STACKED),
                new ObservationItem(
                        Placement.of("looks", size),
                        ObservationQuestion.ofBarriers(null)
                                .of(ObservationQuestion.Banks.BOTH)
                                .along(new MetreSpan(1000, 90_000))
                                .during(AUTUMN)
                                .against(AUTUMN.yearBefore()),
                        ObservationItem.Part.TABLE,
                        null),
                new TimelineItem(Placement.of("time", size), "map"),
                panel("panel", 0, 0, 10, 10),
                new ArrowItem(Placement.of("arrow", size), ArrowItem.Course.UP_LEFT, true, 0.5),
                new CalloutItem(
                        Placement.of("callout", size),
                        "map",
                        new LatLon(41.4, 128.17),
                        "Ford, {made}"),
                new PictureItem(
                        Placement.of("picture", size),
                        new UUID(0, 3),
                        "A logo",
                        true,
                        "River Post"));
    }
}
