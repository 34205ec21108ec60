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

    private final ReadRow.Rejected first;
    private final List<String> numbers = new ArrayList<>();
    private final Set<String> whats = new LinkedHashSet<>();
    private long rows;

    private RejectedCauses(ReadRow.Rejected first) {
        this.first = first;
    }

    /// One problem for each cause, in the order in which they are met.
    public static List<Problem> of(List<ReadRow.Rejected> rejected) {
        var causes = new LinkedHashMap<List<String>, RejectedCauses>();
        for (var row : rejected) {
            var cause = row.cause();
            var key =
                    List.of(
                            VALUE.matcher(cause.what()).replaceAll("“…”"),
                            VALUE.matcher(cause.remedy()).replaceAll("“…”"),
                            row.place().table(),
                            row.place().column());
            causes.computeIfAbsent(key, k -> new RejectedCauses(row)).add(row);
        }
        return causes.values().stream().map(RejectedCauses::problem).toList();
    }

    private void add(ReadRow.Rejected row) {
        rows++;
        whats.add(row.cause().what());
        if (numbers.size() < MOST_NAMED) {
            numbers.add(Long.toString(row.place().number()));
        }
    }

    private Problem problem() {
        if (rows == 1) {
            return first.problem();
        }
        var others = whats.size() - 1;
        var what =
                Messages.text(
                        "exchange.rows_2",
                        rows,
                        first.cause().what(),
                        (others == 0
                                ? ""
                                : others == 1
                                        ? Messages.text("exchange.and_another_like_it")
                                        : Messages.text("exchange.and_others_like_it", others)));
        return new Problem(what, where(), first.cause().remedy());
    }

    private String where() {
        var some = Messages.listed(numbers.stream());
        var more = rows - numbers.size();
        var named = more > 0 ? Messages.text("exchange.some_and_more", some, more) : some;
        return first.place().ofSeveral(named);
    }
}
