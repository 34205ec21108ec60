package org.amnok.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountReader;
import org.amnok.exchange.cell.NumberCell;

/// Columns that are called after what they count: “Trucks”, “No. of people”, 人数. Asked only for
/// what no whole name tells, and only where the first rows hold numbers.
public final class CountColumns {
    private static final int LONGEST_CELL = 40;
    private static final double MOST = 0.8;

    /// Words for a number in a name, which then says what of.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)^(?:(?:number|no\\.?|nr\\.?|count|total) (?:of )?|# ?)|[ _](?:count|qty)$| ?수$|[数數]$");

    private static final Pattern LEAST =
            end("min|minimum|(?:at )?least|low|lower|from", "최소|最小|最少|至少|最低");

    private static final Pattern MOST_OF =
            end("max|maximum|(?:at )?most|high|upper|to", "최대|最大|最多|最高");

    private static final Pattern NOTHING =
            Pattern.compile("(?i)[-–—?]+|n\\.?/?a\\.?|unknown|불명|미상|不明|不详");

    /// "House" and "Truck no." say which one.
    private static final Pattern ONE = Pattern.compile("(?i)[\\p{IsLatin} ._-]*(?<!s)|bus");

    private static final Pattern MANY =
            Pattern.compile("(?i)people|men|women|children|personnel|pax|veh");

    private CountColumns() {}

    private static Pattern end(String latin, String others) {
        var word = "(?<![a-z])(?:" + latin + ")(?![a-z])|" + others;
        return Pattern.compile("(?i)[ _(\\[]*(?:" + word + ")[ _)\\]]*");
    }

    /// Of two columns for one class the first is taken, and the least and the most of one class
    /// alone.
    ///
    /// @param rows the first ones of the table
    public static ColumnMapping in(ColumnMapping named, List<List<String>> rows) {
        var mapping = named;
        for (var i = 0; i < named.columns().size(); i++) {
            var column = column(named.columns().get(i), mapping);
            if (column.isPresent()
                    && mapping.meaning(i).isEmpty()
                    && !mapping.has(column.get())
                    && holdsCounts(rows, i)) {
                mapping = mapping.with(column.get(), i);
            }
        }
        return mapping;
    }

    private static Optional<SightingColumn> column(String name, ColumnMapping mapping) {
        var isLeast = LEAST.matcher(name).find();
        if (!isLeast && !MOST_OF.matcher(name).find()) {
            return counted(name).map(SightingColumn.NUMBERS_OF::get);
        }
        var end = isLeast ? SightingColumn.COUNT_MIN : SightingColumn.COUNT_MAX;
        var other = isLeast ? SightingColumn.COUNT_MAX : SightingColumn.COUNT_MIN;
        var counted = counted(name);
        return counted.isPresent()
                        && (!mapping.has(other) || counted(mapping.name(other)).equals(counted))
                ? Optional.of(end)
                : Optional.empty();
    }

    /// The least or the most of a count where what stands behind the name says so: 대수(최소).
    static SightingColumn bounded(SightingColumn meaning, String name) {
        if (meaning != SightingColumn.COUNT_BEST) {
            return meaning;
        }
        return LEAST.matcher(name).find()
                ? SightingColumn.COUNT_MIN
                : MOST_OF.matcher(name).find() ? SightingColumn.COUNT_MAX : meaning;
    }

    /// What a column counts by its name: trucks of “No. of trucks” and “Trucks (min)”; empty when
    /// it says no class.
    public static Optional<CountClass> counted(String name) {
        var whole = name.strip();
        var thing = NUMBER.matcher(whole).replaceFirst("");
        thing = LEAST.matcher(thing).replaceAll(" ");
        thing = MOST_OF.matcher(thing).replaceAll(" ").strip();
        var isOne = ONE.matcher(thing).matches() && !MANY.matcher(thing).matches();
        if (isOne && thing.equals(whole)) {
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
        var counts =
                cells.stream().filter(cell -> number(cell, CountReader::read).isPresent()).count();
        return counts > 0 && counts >= MOST * cells.size();
    }

    /// True for a cell that says nothing of how many: blank, a dash, "n/a".
    public static boolean isNothing(String cell) {
        return cell.isBlank() || NOTHING.matcher(cell.strip()).matches();
    }

    /// The one number of a cell, of a class or of none; empty for others.
    ///
    /// @param reader what words count
    public static Optional<Count> number(
            String cell, Function<String, CountReader.Reading> reader) {
        var rows =
                cell.length() > LONGEST_CELL
                        ? List.<Count>of()
                        : reader.apply(NumberCell.whole(cell)).rows();
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }
}
