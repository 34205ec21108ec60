package org.amnok.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountReader;

/// Columns that are called after what they count: “Trucks”, “No. of people”, 人数. Asked only for
/// what no whole name tells, and only where the first rows hold numbers.
public final class CountColumns {
    private static final int LONGEST_CELL = 40;
    private static final double MOST = 0.8;

    /// Words for a number in a name, which then says what of.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)^(?:(?:number|no\\.?|nr\\.?|count|total) (?:of )?|# ?)|[ _](?:count|qty)$| ?수$|[数數]$");

    /// One end of a number alone.
    private static final Pattern END =
            Pattern.compile(
                    "(?i)\\b(?:min|max|minimum|maximum|least|most|low|high|lower|upper|from|to)\\b|최소|최대|最小|最大|最少|最多");

    private static final Pattern NOTHING =
            Pattern.compile("(?i)[-–—?]+|n\\.?/?a\\.?|unknown|불명|미상|不明|不详");

    /// "House" and "Truck no." say which one.
    private static final Pattern ONE = Pattern.compile("(?i)[\\p{IsLatin} ._-]*(?<!s)|bus");

    private static final Pattern MANY = Pattern.compile("(?i)people|men|women|children|personnel");

    private CountColumns() {}

    /// Of two columns for one class the first is taken.
    ///
    /// @param rows the first ones of the table
    public static ColumnMapping in(ColumnMapping named, List<List<String>> rows) {
        var mapping = named;
        for (var i = 0; i < named.columns().size(); i++) {
            var column = counted(named.columns().get(i)).map(SightingColumn.NUMBERS_OF::get);
            if (column.isPresent()
                    && mapping.meaning(i).isEmpty()
                    && !mapping.has(column.get())
                    && holdsCounts(rows, i)) {
                mapping = mapping.with(column.get(), i);
            }
        }
        return mapping;
    }

    private static Optional<CountClass> counted(String name) {
        if (END.matcher(name).find()) {
            return Optional.empty();
        }
        var thing = NUMBER.matcher(name.strip()).replaceFirst("").strip();
        var isOne = ONE.matcher(thing).matches() && !MANY.matcher(thing).matches();
        if (isOne && thing.equals(name.strip())) {
            return Optional.empty();
        }
        var read = CountReader.read("2 " + thing);
        return read.left().isEmpty() && read.rows().size() == 1
                ? Optional.of(read.rows().getFirst().countClass())
                : Optional.empty();
    }

    private static boolean holdsCounts(List<List<String>> rows, int column) {
        var cells =
                rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column).strip())
                        .filter(cell -> !isNothing(cell))
                        .toList();
        var counts = cells.stream().filter(cell -> number(cell).isPresent()).count();
        return counts > 0 && counts >= MOST * cells.size();
    }

    /// True for a cell that says nothing of how many: blank, a dash, "n/a".
    public static boolean isNothing(String cell) {
        return cell.isBlank() || NOTHING.matcher(cell.strip()).matches();
    }

    /// The one number of a cell, of a class or of none; empty for others.
    public static Optional<Count> number(String cell) {
        var rows = cell.length() > LONGEST_CELL ? List.<Count>of() : CountReader.read(cell).rows();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }
}
