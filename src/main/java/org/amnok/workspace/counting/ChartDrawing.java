package org.amnok.workspace.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.CountCell;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Measure;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.domain.wording.KeyNames;
import org.amnok.exchange.output.TablePage;
import org.amnok.layout.chart.ChartNumbers;
import org.amnok.layout.chart.CountChart;
import org.amnok.render.TextRenderer;
import org.amnok.words.Messages;

/// Makes charts of tables, in the reader's language.
///
/// @param names of rows and columns
public record ChartDrawing(TextRenderer letters, KeyNames names, ChartRequest request) {
    /// A chart of a table.
    ///
    /// @param policy under which it leaves; empty for what stays
    public CountChart of(Tabulation table, String policy) {
        return in(
                () -> {
                    var names = names(table.rows());
                    var columns =
                            table.columns().dimension() == Dimension.ALL
                                    ? List.<String>of()
                                    : names(table.columns());
                    var rows = ChartNumbers.rows(table, names);
                    var kind = kind(table);
                    var title =
                            showsColumnsAlone(table, kind) ? title(table.columns()) : title(table);
                    return chart(
                            new Drawn(title, columns, rows, table.columnTotals()), kind, policy);
                });
    }

    /// A chart of A and B, row by row.
    public CountChart of(SideBySide beside, String policy) {
        return in(
                () -> {
                    var rows = new ArrayList<ChartNumbers.Row>();
                    for (var line : greatestFirst(beside)) {
                        var name = names.of(beside.a().rows().dimension(), line.key());
                        if (request.kind() == ChartKind.DIFFERENCE) {
                            rows.add(difference(name, line));
                        } else {
                            rows.add(row(name, "A", line.a()));
                            rows.add(row(name, "B", line.b()));
                        }
                    }
                    return chart(
                            new Drawn(title(beside.a()), List.of(), rows, List.of()),
                            request.kind() == null ? ChartKind.DOTS : request.kind(),
                            policy);
                });
    }

    private static List<SideBySide.Line> greatestFirst(SideBySide beside) {
        return beside.isInOrder()
                ? beside.lines()
                : beside.lines().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        line ->
                                                -Math.max(
                                                        line.a().reports().possible(),
                                                        line.b().reports().possible())))
                        .toList();
    }

    private static ChartNumbers.Row row(String name, String side, CountCell cell) {
        return new ChartNumbers.Row(name, side, List.of(), cell, null, "");
    }

    private static ChartNumbers.Row difference(String name, SideBySide.Line line) {
        var by = line.difference();
        return new ChartNumbers.Row(name, "", List.of(), line.b(), by, by == null ? "" : by.text());
    }

    private CountChart in(Supplier<CountChart> drawn) {
        return Messages.in(request.language().code(), drawn);
    }

    /// As asked, but a difference from nothing is none.
    private ChartKind kind(Tabulation table) {
        var wanted = request.kind();
        return wanted == null || wanted == ChartKind.DIFFERENCE ? suits(table) : wanted;
    }

    private static ChartKind suits(Tabulation table) {
        if (table.columns().keys().size() <= 1) {
            return ChartKind.DOTS;
        }
        if (!table.columns().dimension().isTime()) {
            return ChartKind.MATRIX;
        }
        return table.rows().keys().size() <= 1 ? ChartKind.DOTS : ChartKind.STACKED;
    }

    /// Along columns these draw what is in all rows.
    private static boolean showsColumnsAlone(Tabulation table, ChartKind kind) {
        return table.columns().keys().size() > 1
                && kind != ChartKind.MATRIX
                && kind != ChartKind.STACKED;
    }

    private CountChart chart(Drawn drawn, ChartKind kind, String policy) {
        var title = request.title().isBlank() ? drawn.title : request.title();
        var note =
                kind == ChartKind.DIFFERENCE ? "counts.chart_note_difference" : "counts.chart_note";
        var numbers =
                new ChartNumbers(
                        title,
                        drawn.isAnyHeld()
                                ? Messages.text("counts.chart_note_held", Messages.text(note))
                                : Messages.text(note),
                        policy.isEmpty() ? "" : Messages.text("counts.chart_source", policy),
                        drawn.columns,
                        drawn.rows,
                        drawn.totals,
                        new ChartNumbers.Words(
                                Messages.text("counts.held_back"),
                                Messages.text("counts.all_others"),
                                Messages.text(
                                        "counts.chart_no_room",
                                        drawn.rows.size(),
                                        Math.max(1, drawn.columns.size()))),
                        List.of());
        return new CountChart(
                letters, numbers, kind, request.size(), request.language(), request.theme(), "");
    }

    private record Drawn(
            String title,
            List<String> columns,
            List<ChartNumbers.Row> rows,
            List<CountCell> totals) {
        boolean isAnyHeld() {
            return Stream.concat(
                            totals.stream(), rows.stream().flatMap(row -> row.cells().stream()))
                    .anyMatch(CountCell::isHeld);
        }
    }

    /// The same as a page of HTML.
    ///
    /// @param measures what its cells say
    public TablePage page(Tabulation table, Set<Measure> measures) {
        return Messages.in(
                request.language().code(),
                () ->
                        new TablePage(
                                request.language().code(),
                                new TablePage.Words(
                                        request.title().isBlank() ? title(table) : request.title(),
                                        Messages.text("counts.page_note"),
                                        Messages.text("counts.held_back"),
                                        Messages.text("counts.all_counted")),
                                (of, key) ->
                                        Messages.in(
                                                request.language().code(), () -> names.of(of, key)),
                                measures.contains(Measure.DAYS)));
    }

    private static String title(Tabulation.Head head) {
        return Messages.text("counts.chart_title", inSentence(head));
    }

    private static String title(Tabulation table) {
        return table.columns().dimension() == Dimension.ALL
                ? title(table.rows())
                : Messages.text(
                        "counts.chart_title_by",
                        inSentence(table.rows()),
                        inSentence(table.columns()));
    }

    /// "outlet", where headings have "Outlet".
    private static String inSentence(Tabulation.Head head) {
        var title = head.dimension().title();
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private List<String> names(Tabulation.Head head) {
        return head.keys().stream().map(key -> names.of(head.dimension(), key)).toList();
    }
}
