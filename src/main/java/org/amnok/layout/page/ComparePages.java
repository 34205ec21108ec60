package org.amnok.layout.page;

import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.CountsItem;
import org.amnok.domain.page.MapItem.Grid;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.page.PageRectangle;
import org.amnok.domain.page.PageSize;
import org.amnok.domain.page.Placement;
import org.amnok.domain.page.TextItem.Role;
import org.amnok.domain.tabulation.ChartKind;
import org.amnok.domain.tabulation.Dimension;

/// Two sets of reports beside each other: a map of each at one scale, how many there are of each by
/// kind and by outlet, by how much they differ, and why that may be a difference of reporting.
final class ComparePages {
    private static final double MARGIN = 10;
    private static final double GAP = 7;
    private static final double HEADING = 5.8;
    private static final double LEGEND = 52;

    /// Of the room below the title.
    private static final double MAPS = 0.52;

    private static final String MAP_OF_A = PageBuilder.MAP + " 2";

    private ComparePages() {}

    /// A4 lying: A at the left, B at the right.
    static PageDesign compare(PageBrief brief) {
        var page = new PageBuilder(brief, PageSize.A4.turned(), 1, MARGIN);
        var top = page.header(MARGIN, 9, page.inner(), "{compared}") + 4;
        var foot = page.sourceAtFoot(4.5) - 4;
        var width = (page.inner() - LEGEND - 2 * GAP) / 2;
        var high = (foot - top) * MAPS - HEADING;
        var frame = new PageRectangle(MARGIN + width + GAP, top + HEADING, width, high);
        var sets =
                ComparedSets.of(
                        brief,
                        page.map(frame.xMillimetres(), frame.yMillimetres(), width, high, 0.85));
        map(page, PageBuilder.MAP, "B", frame, sets.b());
        map(page, MAP_OF_A, "A", frame.movedBy(-width - GAP, 0), sets.a());
        page.furniture(frame);
        var x = MARGIN + 2 * (width + GAP);
        page.legend(new PageRectangle(x, top + HEADING, LEGEND, high), 1, "");
        var below = top + HEADING + high + 6;
        var half = (page.inner() - GAP) / 2;
        var atRight = new PageRectangle(MARGIN + half + GAP, below, half, foot - below);
        // the first says what speaks against the difference: most often it is outlets
        counts(page, sets, Dimension.OUTLET, atRight);
        counts(page, sets, Dimension.KIND, new PageRectangle(MARGIN, below, half, foot - below));
        return page.design();
    }

    private static void map(
            PageBuilder page, String id, String letter, PageRectangle frame, SightingFilter of) {
        var whole = page.map(frame, 0.85);
        page.add(
                whole.with(Placement.of(id, frame))
                        .withGrid(Grid.DEGREES)
                        .of(of.without(Criterion.During.SUBJECT), of.dates()));
        var heading =
                new PageRectangle(
                        frame.xMillimetres(),
                        frame.yMillimetres() - HEADING,
                        frame.widthMillimetres(),
                        HEADING);
        var words = "%s · {days:%s}".formatted(letter, id);
        page.write("heading " + letter, heading, Role.HEADING, words);
    }

    private static void counts(
            PageBuilder page, ComparedSets sets, Dimension rows, PageRectangle frame) {
        page.add(
                CountsItem.of("counts by " + rows.code(), frame, sets.b(), rows, Dimension.ALL)
                        .of(sets.b(), sets.a())
                        .as(ChartKind.DOTS));
    }
}
