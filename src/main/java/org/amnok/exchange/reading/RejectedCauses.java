package org.amnok.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amnok.domain.Problem;
import org.amnok.exchange.table.ReadRow;
import org.amnok.words.Messages;

/// Rejected rows by their cause: the same thing wrong in the same column is reported once, with the
/// rows that have it.
public final class RejectedCauses {
    private static final int MOST_NAMED = 8;
    private static final Pattern VALUE = Pattern.compile("“[^”]*”|\\d+(?:[.,]\\d+)*");
    private static final Pattern WHERE =
            Pattern.compile("(?s)(.*), (line|record) (\\d+)(?:, column (.*))?");

    private final Problem first;
    private final String table;
    private final String counted;
    private final String column;
    private final List<String> numbers = new ArrayList<>();
    private final Set<String> whats = new LinkedHashSet<>();
    private long rows;

    private RejectedCauses(Problem first, String table, String counted, String column) {
        this.first = first;
        this.table = table;
        this.counted = counted;
        this.column = column;
    }

    /// One problem for each cause, in the order in which they are met.
    public static List<Problem> of(List<ReadRow.Rejected> rejected) {
        var causes = new LinkedHashMap<List<String>, RejectedCauses>();
        for (var row : rejected) {
            var problem = row.problem();
            var where = WHERE.matcher(problem.where());
            var isRow = where.matches();
            var table = isRow ? where.group(1) : problem.where();
            var counted = isRow ? where.group(2) : "";
            var column = isRow && where.group(4) != null ? where.group(4) : "";
            var key =
                    List.of(
                            VALUE.matcher(problem.what()).replaceAll("“…”"),
                            VALUE.matcher(problem.remedy()).replaceAll("“…”"),
                            table,
                            column);
            causes.computeIfAbsent(key, k -> new RejectedCauses(problem, table, counted, column))
                    .add(problem.what(), isRow ? where.group(3) : "");
        }
        return causes.values().stream().map(RejectedCauses::problem).toList();
    }

    private void add(String what, String number) {
        rows++;
        whats.add(what);
        if (numbers.size() < MOST_NAMED && !number.isEmpty()) {
            numbers.add(number);
        }
    }

    private Problem problem() {
        if (rows == 1) {
            return first;
        }
        var others = whats.size() - 1;
        var more = rows - numbers.size();
        var some =
                table
                        + (column.isEmpty() ? "" : Messages.text("exchange.column", column))
                        + (numbers.isEmpty()
                                ? ""
                                : ", " + counted + " " + String.join(", ", numbers));
        var where = more > 0 ? Messages.text("exchange.some_and_more", some, more) : some;
        var what =
                Messages.text(
                        "exchange.rows_2",
                        rows,
                        first.what(),
                        (others == 0
                                ? ""
                                : others == 1
                                        ? Messages.text("exchange.and_another_like_it")
                                        : Messages.text("exchange.and_others_like_it", others)));
        return new Problem(what, where, first.remedy());
    }
}
