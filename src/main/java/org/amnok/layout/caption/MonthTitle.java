package org.amnok.layout.caption;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.amnok.domain.Language;

/// Months as titles.
public final class MonthTitle {
    private MonthTitle() {}

    /// "September 2025", "2025년 9월", "2025年9月".
    public static String of(YearMonth month, Language language) {
        var words = new CaptionWords(language);
        return DateTimeFormatter.ofPattern(words.get("date.month"), words.locale()).format(month);
    }
}
