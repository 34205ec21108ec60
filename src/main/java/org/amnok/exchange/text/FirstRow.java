package org.amnok.exchange.text;

import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.domain.count.CountNotation;
import org.amnok.exchange.cell.AxisCell;
import org.amnok.exchange.cell.CoordinateCell;
import org.amnok.exchange.cell.KindWords;
import org.amnok.exchange.cell.ShapeText;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.table.SightingColumn;
import org.amnok.words.Messages;

/// Whether the first row of a table of text names its columns or is a record already.
final class FirstRow {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,20})?(?:[.,]\\d{3})*");
    private static final Pattern DAY =
            Pattern.compile(
                    "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.{0,20}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}.{0,20}"
                            + "|\\d{4}\\s?[년年].{0,20}");

    private FirstRow() {}

    /// True when none of its cells is a name that is known, and one of them is a value.
    static boolean isData(List<String> cells) {
        return cells.stream().anyMatch(cell -> isValue(cell) || isOurs(cell))
                && cells.stream().noneMatch(cell -> SightingColumn.named(cell).isPresent());
    }

    /// True for a kind or for counts as we write them.
    private static boolean isOurs(String cell) {
        var word = cell.strip();
        return (word.indexOf('_') > 0 && KindWords.read(word).isPresent())
                || (word.chars().anyMatch(Character::isDigit)
                        && CountNotation.read(word).isPresent());
    }

    /// True for a number, a day, a coordinate.
    static boolean isValue(String cell) {
        var text = cell.strip();
        if (text.isEmpty() || text.length() > 200) {
            return false;
        }
        return NUMBER.matcher(text).matches()
                || DAY.matcher(text).matches()
                || ShapeText.isWkt(text)
                || isCoordinate(text);
    }

    private static boolean isCoordinate(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        try {
            return CoordinateCell.read(text, ValueOrders.FOUND_OUT).isPresent()
                    || AxisCell.read(text, AxisCell.Axis.UNTOLD).isPresent();
        } catch (ProblemException impossible) {
            return true;
        }
    }

    /// Names by place: "Column 1" and so on.
    static List<String> names(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> Messages.text("common.column", i))
                .toList();
    }
}
