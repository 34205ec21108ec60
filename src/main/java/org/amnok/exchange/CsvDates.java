package org.amnok.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.DateWords;
import org.amnok.domain.Edtf;
import org.amnok.domain.When;
import org.jspecify.annotations.Nullable;

/// When a row's event was seen and when it was told.
final class CsvDates {
    /// A report's title often ends with the day it came out.
    private static final Pattern DAY_IN_TITLE = Pattern.compile("\\((\\d{4}-\\d{2}-\\d{2})\\)");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private CsvDates() {}

    /// @param today what "last month" is counted from when no day of publication is known
    static When when(CsvRow row, LocalDate today) {
        var published = published(row);
        var observed = observed(row, published == null ? today : published);
        return new When(observed, asReported(row, observed), published, When.PYONGYANG);
    }

    private static @Nullable LocalDate published(CsvRow row) {
        if (row.has(Column.PUBLISHED)) {
            return day(row.text(Column.PUBLISHED))
                    .orElseThrow(
                            () ->
                                    row.problem(
                                            Column.PUBLISHED,
                                            "is not a day",
                                            "Write it as 2025-11-13."));
        }
        var inTitle = DAY_IN_TITLE.matcher(row.text(Column.TITLE) + row.text(Column.REPORT_TITLE));
        return inTitle.find() ? day(inTitle.group(1)).orElse(null) : null;
    }

    private static @Nullable Edtf observed(CsvRow row, LocalDate anchor) {
        if (row.has(Column.DATE_START) || row.has(Column.DATE_END)) {
            return read(row, Column.DATE_START, fromTo(row), anchor);
        }
        return row.has(Column.DATE) ? read(row, Column.DATE, row.text(Column.DATE), anchor) : null;
    }

    private static Edtf read(CsvRow row, Column column, String words, LocalDate anchor) {
        return DateWords.read(words, anchor)
                .orElseThrow(
                        () ->
                                row.problem(
                                        column,
                                        words.equals(row.text(column))
                                                ? "is not understood as a date"
                                                : "does not begin a date range (" + words + ")",
                                        "Write EDTF or plain words: 2025-11-13,"
                                                + " 2025-11-01/2025-11-10, mid-November 2025."));
    }

    /// EDTF of start, end and precision. A precision other than day, month or year says that the
    /// ends are approximate; without a precision they are taken as they are.
    private static String fromTo(CsvRow row) {
        var start = row.text(Column.DATE_START);
        var end = row.has(Column.DATE_END) ? row.text(Column.DATE_END) : start;
        var precision = row.text(Column.DATE_PRECISION);
        if (start.isEmpty()) {
            return "../" + end;
        }
        if (!DAY.matcher(start).matches() || precision.isEmpty()) {
            return start.equals(end) ? start : start + "/" + end;
        }
        return switch (precision) {
            case "mid-month" -> start.substring(0, 8) + "11~/" + start.substring(0, 8) + "20~";
            case "month" -> start.substring(0, 7);
            case "year" -> start.substring(0, 4) + "~";
            case "day" -> start.equals(end) ? start : start + "/" + end;
            default -> start.equals(end) ? start + "~" : start + "~/" + end + "~";
        };
    }

    /// The report's own words, or how precise the date was said to be.
    private static String asReported(CsvRow row, @Nullable Edtf observed) {
        if (row.has(Column.DATE_NOTE)) {
            return row.text(Column.DATE_NOTE);
        }
        if (row.has(Column.DATE_PRECISION)) {
            var precision = row.text(Column.DATE_PRECISION);
            return precision.equals("day") ? "" : precision;
        }
        var words = row.text(Column.DATE);
        return observed == null || words.equals(observed.text()) ? "" : words;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
