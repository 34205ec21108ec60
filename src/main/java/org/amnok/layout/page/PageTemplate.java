package org.amnok.layout.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amnok.domain.page.PageDesign;

/// Designed pages that are made of a view with one click. Pure functions: the same brief gives the
/// same page.
public enum PageTemplate {
    NEWS("news", "News map, landscape", NewsPages::landscape),
    NEWS_PORTRAIT("news-portrait", "News map, portrait", NewsPages::portrait),
    SQUARE("square", "Square, 1080 × 1080", ScreenPages::square),
    TALL("tall", "Portrait, 1080 × 1350", ScreenPages::tall),
    WIDE("wide", "Landscape, 1200 × 675", ScreenPages::wide),
    REPORT_A4("report-a4", "Report with table, A4", ReportPages::report),
    ATLAS("atlas", "Atlas page, A4", ReportPages::atlas),
    BEFORE_AFTER("before-after", "Before and after, A4", PairPages::beforeAfter),
    MONTHS("months", "Month by month, A4", PairPages::months);

    private final String code;
    private final String title;
    private final Function<PageBrief, PageDesign> layout;

    PageTemplate(String code, String title, Function<PageBrief, PageDesign> layout) {
        this.code = code;
        this.title = title;
        this.layout = layout;
    }

    /// As on the command line: `report-a4`.
    public String code() {
        return code;
    }

    /// In English, for people.
    public String title() {
        return title;
    }

    public static Optional<PageTemplate> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    public PageDesign design(PageBrief brief) {
        return layout.apply(brief);
    }
}
