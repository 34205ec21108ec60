package org.amnok.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.Numbers;
import org.amnok.exchange.feature.XmlInput;

/// Turns the cells of a row into words: texts as they are, numbers without what binary fractions
/// add, days and times as such, of formulas the value that was kept.
record SheetCells(
        SharedStrings strings, NumberFormats formats, boolean from1904, SheetFindings findings) {
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /// Workbooks believe in a 29 February 1900: days before it are one less.
    private static final int NEVER_WAS = 60;

    private static final double MOST_DAYS = 2_958_466;
    private static final int MINUTES = 1440;
    private static final int SECONDS = 86_400;

    /// A formula that shows words for an address.
    private static final Pattern LINK =
            Pattern.compile("HYPERLINK\\(\\s*\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    private static final MathContext DIGITS = new MathContext(15);

    /// Reads the row's element to its end. Only then it is known which of its addresses are read.
    List<String> read(XmlInput row) {
        var cells = new String[8];
        var width = 0;
        var next = 0;
        while (row.nextChild()) {
            var named = column(row.attribute("r"));
            var column = named < 0 ? next : named;
            next = column + 1;
            var words = words(row);
            if (!words.isEmpty() && column < Limits.MOST_COLUMNS) {
                cells = column < cells.length ? cells : Arrays.copyOf(cells, 2 * column);
                cells[column] = words;
                width = Math.max(width, next);
            } else if (!words.isEmpty()) {
                findings.cutCells++;
            }
        }
        var list = new ArrayList<String>(width);
        for (var i = 0; i < width; i++) {
            var words = cells[i] == null ? "" : cells[i];
            findings.see(words);
            list.add(words);
        }
        return list;
    }

    /// From 0, by the letters of an address like `BC12`; negative without one.
    static int column(String address) {
        var column = 0;
        var at = 0;
        for (; at < address.length() && at < 4; at++) {
            var letter = address.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = 26 * column + letter - 'A' + 1;
        }
        return at == 0 ? -1 : column - 1;
    }

    private String words(XmlInput cell) {
        var type = cell.attribute("t");
        var style = cell.attribute("s");
        var value = "";
        var isFormula = false;
        while (cell.nextChild()) {
            switch (cell.name()) {
                case "v" -> value = cell.text();
                case "is" -> value = SharedStrings.text(cell);
                case "f" -> {
                    isFormula = true;
                    var link = LINK.matcher(cell.text());
                    if (link.find()) {
                        findings.expectAddress(link.group(1));
                    }
                }
                default -> cell.skip();
            }
        }
        if (isFormula && value.isEmpty() && !type.equals("str")) {
            findings.formulasWithoutValue++;
        }
        return words(type, style, value);
    }

    private String words(String type, String style, String value) {
        return switch (type) {
            case "s" -> strings.get(value);
            case "str" -> SharedStrings.unescaped(value);
            case "inlineStr", "d" -> value;
            case "b" -> value.isEmpty() ? "" : WorkbookFile.isTrue(value) ? "true" : "false";
            case "e" -> {
                findings.errors++;
                yield "";
            }
            default -> number(style, value);
        };
    }

    private String number(String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        try {
            var number = Double.parseDouble(value);
            return switch (formats.of(style)) {
                case NUMBER -> shown(number);
                case DAY -> day(number, from1904);
                case MONTH -> withoutFirst("-01", day(number, from1904));
                case YEAR -> withoutFirst("-01-01", day(number, from1904));
                case CLOCK -> clock(number);
            };
        } catch (NumberFormatException none) {
            return value;
        }
    }

    /// A spreadsheet makes the first day of “Nov 2025”, which nobody wrote: where it does not show
    /// the day, the month or the year is meant. A day that is no first one was written by somebody.
    private static String withoutFirst(String first, String day) {
        return day.length() == 10 && day.endsWith(first)
                ? day.substring(0, day.length() - first.length())
                : day;
    }

    /// With as many digits as spreadsheets show: the others are of their arithmetic.
    private static String shown(double number) {
        return Numbers.text(
                Double.isFinite(number)
                        ? new BigDecimal(number).round(DIGITS).doubleValue()
                        : number);
    }

    /// Days and times of day as workbooks keep them: days since a first one, with a fraction.
    ///
    /// `2025-11-13`, with a time of day `2025-11-13T14:30`; the number itself where it is no day.
    private static String day(double days, boolean from1904) {
        if (!(days >= 0) || days >= MOST_DAYS || !from1904 && (int) days == NEVER_WAS) {
            return Numbers.text(days);
        }
        var seconds = Math.round(days * SECONDS);
        var whole = Math.floorDiv(seconds, SECONDS);
        var first = from1904 ? FIRST_OF_1904 : whole < NEVER_WAS ? FIRST.plusDays(1) : FIRST;
        var day = first.plusDays(whole);
        var rest = seconds - whole * SECONDS;
        return rest == 0 ? day.toString() : day + "T" + LocalTime.ofSecondOfDay(rest);
    }

    /// `14:30`; hours beyond a day count on.
    private static String clock(double days) {
        if (!(days >= 0) || days >= MOST_DAYS) {
            return Numbers.text(days);
        }
        var minutes = Math.round(days * MINUTES);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
