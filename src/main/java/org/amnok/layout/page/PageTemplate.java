package org.amnok.layout.page;

import java.util.Locale;
import java.util.function.Function;
import org.amnok.domain.Coded;
import org.amnok.domain.page.PageDesign;
import org.amnok.words.Messages;

/// Designed pages that are made of a view with one click. Pure functions: the same brief gives the
/// same page.
public enum PageTemplate implements Coded {
    NEWS(NewsPages::landscape),
    NEWS_PORTRAIT(NewsPages::portrait),
    SQUARE(ScreenPages::square),
    TALL(ScreenPages::tall),
    WIDE(ScreenPages::wide),
    REPORT_A4(ReportPages::report),
    ATLAS(ReportPages::atlas),
    BEFORE_AFTER(PairPages::beforeAfter),
    MONTHS(PairPages::months),
    COMPARE(ComparePages::compare),
    DIFFERENCE(DifferencePages::difference),
    COVERAGE(CoveragePages::coverage);

    private final Function<PageBrief, PageDesign> layout;

    PageTemplate(Function<PageBrief, PageDesign> layout) {
        this.layout = layout;
    }

    /// As on the command line: `report-a4`.
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// For people.
    public String title() {
        return Messages.word("codes.template", this);
    }

    public PageDesign design(PageBrief brief) {
        return layout.apply(brief);
    }
}
