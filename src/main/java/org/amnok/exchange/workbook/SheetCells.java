package org.amnok.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amnok.exchange.feature.Limits;
import org.amnok.exchange.feature.Numbers;
import org.amnok.exchange.feature.XmlInput;

/// Turns the cells of a row into words: texts as they are, numbers without what binary fractions
/// add, days and times as such, of formulas the value that was kept.
record SheetCells(
        SharedStrings strings, NumberFormats formats, boolean from1904, SheetFindings findings) {
    private static final MathContext DIGITS = new MathContext(15);

    /// Reads the row's element to its end.
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
            list.add(cells[i] == null ? "" : cells[i]);
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
                    cell.skip();
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
                case DAY -> SerialDay.day(number, from1904);
                case CLOCK -> SerialDay.clock(number);
            };
        } catch (NumberFormatException none) {
            return value;
        }
    }

    /// With as many digits as spreadsheets show: the others are of their arithmetic.
    private static String shown(double number) {
        return Numbers.text(
                Double.isFinite(number)
                        ? new BigDecimal(number).round(DIGITS).doubleValue()
                        : number);
    }
}
