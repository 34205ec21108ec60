package org.amnok.layout.page;

import org.amnok.domain.filter.Criterion;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.DifferenceQuestion;
import org.amnok.domain.page.MapItem.Grid;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.words.Messages;

/// By how much two sets of reports differ along the river: a map of the difference, the numbers of
/// each stretch beside it, and what speaks against reading it as one of what happened.
final class DifferencePages {
    private static final double MARGIN = 10;
    private static final double GAP = 7;
    private static final double LEGEND = 66;

    /// Of the room below the title.
    private static final double MAP = 0.62;

    private DifferencePages() {}

    /// A4 lying.
    static PageDesign difference(PageBrief asked) {
        var brief =
                asked.orTitled(
                        Messages.in(
                                asked.language().code(),
                                () -> Messages.text("counts.difference_title")));
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        var top = page.header(MARGIN, 9, page.inner(), "{compared}") + 4;
        var foot = page.sourceAtFoot(4.5) - 4;
        var high = (foot - top) * MAP;
        var map = page.map(MARGIN, top, page.inner(), high, 0.85);
        var sets = ComparedSets.of(brief, map);
        var question = new DifferenceQuestion(sets.a(), sets.b(), Dimension.STRETCH_25, 0);
        page.add(
                map.withDifference(question)
                        .of(sets.b().without(Criterion.During.SUBJECT), sets.b().dates())
                        .withGrid(Grid.DEGREES)
                        .hiding(NewsPages.without("sightings", "uncertainty", "stretches")));
        var x = MARGIN + page.inner() - LEGEND - 3;
        page.legendOnPlate(new PageRectangle(x, top + high - 27, LEGEND, 24), 20, brief.legend());
        page.furniture(map.frame());
        var below = top + high + 6;
        counts(page, sets, new PageRectangle(MARGIN, below, page.inner(), foot - below));
        return page.design();
    }

    /// The first says what speaks against the difference: most often it is outlets.
    private static void counts(PageBuilder page, ComparedSets sets, PageRectangle room) {
        var half = (room.widthMillimetres() - GAP) / 2;
        var y = room.yMillimetres();
        var high = room.heightMillimetres();
        var left = new PageRectangle(room.xMillimetres(), y, half, high);
        page.add(
                counts("counts by outlet", left.movedBy(half + GAP, 0), sets, Dimension.OUTLET)
                        .as(ChartKind.DOTS));
        page.add(counts("difference", left, sets, Dimension.STRETCH_25).as(ChartKind.DIFFERENCE));
    }

    private static CountsItem counts(
            String id, PageRectangle frame, ComparedSets sets, Dimension rows) {
        return CountsItem.of(id, frame, sets.b(), rows, Dimension.ALL).of(sets.b(), sets.a());
    }
}
