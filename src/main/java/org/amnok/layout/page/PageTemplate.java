package org.amnok.layout.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.page.PageDesign;
import org.amnok.words.Messages;

/// Designed pages that are made of a view with one click. Pure functions: the same brief gives the
/// same page.
public enum PageTemplate {
    NEWS("news", NewsPages::landscape),
    NEWS_PORTRAIT("news-portrait", NewsPages::portrait),
    SQUARE("square", ScreenPages::square),
    TALL("tall", ScreenPages::tall),
    WIDE("wide", ScreenPages::wide),
    REPORT_A4("report-a4", ReportPages::report),
    ATLAS("atlas", ReportPages::atlas),
    BEFORE_AFTER("before-after", PairPages::beforeAfter),
    MONTHS("months", PairPages::months),
    COMPARE("compare", ComparePages::compare),
    DIFFERENCE("difference", DifferencePages::difference),
    COVERAGE("coverage", CoveragePages::coverage);

    private final String code;
    private final Function<PageBrief, PageDesign> layout;

    PageTemplate(String code, Function<PageBrief, PageDesign> layout) {
        this.code = code;
        this.layout = layout;
    }

    /// As on the command line: `report-a4`.
    public String code() {
        return code;
    }

    /// For people.
    public String title() {
        return Messages.word("codes.template", this);
    }

    public static Optional<PageTemplate> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    public PageDesign design(PageBrief brief) {
        return layout.apply(brief);
    }
}
