package org.amnok.layout.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.page.MapItem.Grid;
import org.amnok.domain.page.ObservationItem;
import org.amnok.domain.page.ObservationItem.Part;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.Placement;
import org.amnok.words.Messages;

/// What was looked at along a river: the sentence, the table behind it, the map of it and the strip
/// on one page.
final class CoveragePages {
    private static final double MARGIN = 10;
    private static final double GAP = 7;
    private static final double SIDE = 88;
    private static final double LEGEND = 62;
    private static final double SENTENCE = 43;

    /// Of the room below the title.
    private static final double MAP = 0.6;

    private CoveragePages() {}

    /// A4 lying.
    static PageDesign coverage(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        var asked = Optional.ofNullable(brief.looks());
        var question = asked.orElseGet(() -> ObservationQuestion.ofBarriers(brief.days()));
        var top = page.title(MARGIN, 9, page.inner(), title(brief, question)) + 4;
        var foot = page.sourceAtFoot(4.5) - 3;
        var high = (foot - top) * MAP;
        var width = page.inner() - SIDE - GAP;
        var map = page.map(MARGIN, top, width, high, 0.85);
        page.add(
                map.withLooks(question)
                        .withGrid(Grid.DEGREES)
                        .hiding(NewsPages.without("sightings", "uncertainty", "stretches")));
        legend(page, brief, MARGIN + width - LEGEND - 3, top + high - 31);
        page.furniture(map.frame());
        var x = MARGIN + width + GAP;
        looks(page, question, Part.SENTENCE, new PageRectangle(x, top, SIDE, SENTENCE));
        looks(
                page,
                question,
                Part.TABLE,
                new PageRectangle(x, top + SENTENCE + 3, SIDE, high - SENTENCE - 3));
        var below = top + high + 4;
        page.add(
                new ObservationItem(
                        Placement.of(
                                "strip",
                                new PageRectangle(MARGIN, below, page.inner(), foot - below)),
                        question,
                        Part.STRIP,
                        PageBuilder.MAP));
        return page.design();
    }

    /// Bridges and dams are named on the map.
    private static void legend(PageBuilder page, PageBrief brief, double x, double y) {
        var swatches = Stream.concat(brief.legend().stream(), Stream.of("river"));
        page.legendOnPlate(new PageRectangle(x, y, LEGEND, 28), 24, swatches.distinct().toList());
    }

    private static String title(PageBrief brief, ObservationQuestion question) {
        return brief.words().titleGiven()
                ? brief.words().title()
                : Messages.in(
                        brief.language().code(),
                        () ->
                                Messages.text(
                                        question.compared() == null
                                                ? "looks.page_title"
                                                : "looks.page_title_compared"));
    }

    private static void looks(
            PageBuilder page, ObservationQuestion question, Part part, PageRectangle frame) {
        var id = part == Part.SENTENCE ? "sentence" : "table of looks";
        page.add(new ObservationItem(Placement.of(id, frame), question, part, null));
    }
}
