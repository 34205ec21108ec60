package org.amnok.workspace.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Tabulation;
import org.amnok.domain.wording.KeyNames;
import org.amnok.exchange.output.TablePage;
import org.amnok.layout.PictureSize;
import org.amnok.layout.flow.Block;
import org.amnok.map.Theme;
import org.amnok.release.Release;
import org.amnok.words.Messages;
import org.amnok.workspace.counting.ChartDrawing;
import org.amnok.workspace.counting.ChartRequest;
import org.amnok.workspace.counting.ReleasedTables;
import org.amnok.workspace.counting.TableRequest;
import org.amnok.workspace.output.PictureExport;
import org.amnok.workspace.output.TableExport;

/// The counts of a dossier: by kind, in time, by kind in time, and by outlet.
record CountBlocks(
        PictureExport export, Release release, ProjectContents contents, DossierRequest request) {
    private static final int WIDTH = 920;
    private static final int ROW = 26;
    private static final int BESIDE_ROWS = 150;
    private static final int LOWEST = 340;
    private static final int HIGHEST = 1250;
    private static final int MOST_COLUMNS = 14;

    /// With more, steps of time are longer.
    private static final int MOST_STEPS = 24;

    /// One table with its chart.
    ///
    /// @param name as files are called
    record Counted(String name, Tabulation table, Block.Heading heading, List<Block> blocks) {
        /// For print: a chart of one column says all numbers, and a wide table has no room.
        Stream<Block> printed() {
            return blocks.stream().filter(block -> !(block instanceof Block.Table t) || hasRoom(t));
        }

        private static boolean hasRoom(Block.Table table) {
            return table.head().size() > 2 && table.head().size() <= MOST_COLUMNS;
        }

        /// Its numbers, for spreadsheets.
        void csv(OutputStream out, ProjectContents contents) throws IOException {
            TableExport.files(contents).csv(table, out);
        }
    }

    List<Counted> all() {
        var time = time();
        return List.of(
                counted("kind", Dimension.KIND, Dimension.ALL),
                counted("time", time, Dimension.ALL),
                counted("kind-time", Dimension.KIND, time),
                counted("outlet", Dimension.OUTLET, Dimension.ALL));
    }

    /// Months, or longer steps where there were too many.
    private Dimension time() {
        var months =
                Dossier.dayEnds(release.sightings().sightings())
                        .mapToInt(day -> day.getYear() * 12 + day.getMonthValue())
                        .summaryStatistics();
        var all = months.getCount() == 0 ? 0 : months.getMax() - months.getMin() + 1;
        return all <= MOST_STEPS
                ? Dimension.MONTH
                : all <= 3 * MOST_STEPS ? Dimension.QUARTER : Dimension.YEAR;
    }

    private Counted counted(String name, Dimension rows, Dimension columns) {
        var asked =
                new TableRequest(
                        SightingFilter.ALL, null, rows, columns, Set.of(), request.least());
        var table = new ReleasedTables(release, asked, export.places()).table();
        var high = BESIDE_ROWS + ROW * table.rows().keys().size();
        var drawing =
                new ChartDrawing(
                        export.letters(),
                        new KeyNames(contents, export.places()),
                        new ChartRequest(
                                columns == Dimension.ALL ? ChartKind.DOTS : ChartKind.MATRIX,
                                request.language(),
                                new PictureSize(WIDTH, Math.clamp(high, LOWEST, HIGHEST), 96),
                                "",
                                Theme.LIGHT));
        var chart = drawing.of(table, release.terms().policy().label());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Drawing(chart, "charts/" + name, chart.told(), ""));
        blocks.add(table(drawing.page(table, asked.measures()).grid(table)));
        return new Counted(
                name, table, new Block.Heading(3, chart.title(), "counts-" + name), blocks);
    }

    private static Block.Table table(TablePage.Grid grid) {
        var head = new ArrayList<Block.Column>();
        grid.head().forEach(name -> head.add(new Block.Column(name, head.isEmpty() ? 3 : 1)));
        return new Block.Table(
                head,
                grid.rows().stream().map(cells -> new Block.Row(cells, "")).toList(),
                Block.Cells.TOTALS);
    }

    /// How to read them.
    static Block note() {
        return Block.Paragraph.note(Messages.text("counts.page_note"));
    }
}
