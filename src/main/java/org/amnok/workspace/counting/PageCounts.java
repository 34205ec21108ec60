package org.amnok.workspace.counting;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.DifferenceQuestion;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.Caveat;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.tabulation.Measure;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.wording.KeyNames;
import org.amnok.layout.PictureSize;
import org.amnok.layout.chart.ChartFigure;
import org.amnok.layout.chart.CountChart;
import org.amnok.layout.page.CountFigure;
import org.amnok.map.Theme;
import org.amnok.release.Release;
import org.amnok.render.TextRenderer;
import org.amnok.words.Messages;
import org.amnok.workspace.KnownPlaces;

/// Counts what charts of pages say, of what leaves with a release. Thread-safe.
public record PageCounts(KnownPlaces places, TextRenderer letters) {
    /// A drawing of a page takes the size of its item.
    private static final PictureSize ANY_SIZE = new PictureSize(800, 450, 96);

    /// What a chart asks of a project.
    public static TableRequest request(CountsItem item) {
        return new TableRequest(
                item.filter(),
                item.other(),
                item.rows(),
                item.columns(),
                EnumSet.of(Measure.REPORTS),
                item.least());
    }

    /// What a chart says.
    ///
    /// @param release of everything that it may count
    /// @param contents names sites and kept filters
    /// @param looks at the banks, as they leave
    /// @throws org.amnok.domain.ProblemException when it asks for what leaves with no release, or
    ///   for a table that is too large to be read
    public CountFigure figure(
            CountsItem item,
            Release release,
            ProjectContents contents,
            ComparedObservations looks,
            Language language) {
        return Messages.in(
                language.code(),
                () -> {
                    var tables = new ReleasedTables(release, request(item), places);
                    var request =
                            new ChartRequest(
                                    item.kind(), language, ANY_SIZE, item.title(), Theme.LIGHT);
                    var drawing =
                            new ChartDrawing(letters, new KeyNames(contents, places), request);
                    var other = item.other();
                    if (other == null) {
                        return figure(drawing.of(tables.table(), ""), "", List.of());
                    }
                    var beside = tables.comparison();
                    return figure(
                            drawing.of(beside, ""),
                            ComparedWith.words(
                                    beside, other, item.filter(), drawing.names().facets()),
                            Stream.concat(
                                            looks.caveats(other, item.filter()).stream(),
                                            tables.caveats().stream())
                                    .map(Caveat::text)
                                    .toList());
                });
    }

    /// By how much the reports of stretches of river differ.
    ///
    /// @param release of everything that both sides may count
    public SideBySide difference(DifferenceQuestion question, Release release) {
        var request =
                new TableRequest(
                        question.b(),
                        question.a(),
                        question.stretch(),
                        Dimension.ALL,
                        EnumSet.of(Measure.REPORTS),
                        question.least());
        return new ReleasedTables(release, request, places).comparison();
    }

    private static CountFigure figure(CountChart chart, String beside, List<String> caveats) {
        return new CountFigure(new ChartFigure(chart.numbers(), chart.kind()), beside, caveats);
    }
}
