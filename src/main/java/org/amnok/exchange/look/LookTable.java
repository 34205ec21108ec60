package org.amnok.exchange.look;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.coverage.BankLook;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.SoughtKind;
import org.amnok.exchange.cell.FormulaGuard;
import org.amnok.release.ReleasedLook;
import org.amnok.release.ReleasedLooks;
import org.jspecify.annotations.Nullable;

/// Released looks as CSV (RFC 4180) with the columns of [LookColumn], one row a stretch; what
/// [LookReading] reads again.
public final class LookTable {
    private LookTable() {}

    public static String csv(ReleasedLooks looks) {
        return Stream.concat(
                        Stream.of(
                                Stream.of(LookColumn.values())
                                        .map(LookColumn::code)
                                        .collect(Collectors.joining(","))),
                        looks.looks().stream()
                                .flatMap(
                                        look ->
                                                look.look().parts().stream()
                                                        .map(part -> row(look, part))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(ReleasedLook released, MetreSpan part) {
        var look = released.look();
        return Stream.of(
                        look.river().code(),
                        LookBanks.code(look.banks()),
                        kilometres(part.from()),
                        kilometres(part.to()),
                        look.kinds().stream()
                                .map(SoughtKind::code)
                                .collect(Collectors.joining(" ")),
                        days(look.days()),
                        look.result().code(),
                        released.imagery(),
                        "",
                        "")
                .map(LookTable::cell)
                .collect(Collectors.joining(","));
    }

    /// A cell as CSV has it, no formula for any spreadsheet.
    static String cell(String text) {
        var guarded = FormulaGuard.guarded(text);
        return List.of(",", "\"", "\n", "\r").stream().anyMatch(guarded::contains)
                ? '"' + guarded.replace("\"", "\"\"") + '"'
                : guarded;
    }

    static String kilometres(int metres) {
        return String.format(Locale.ROOT, "%.3f", metres / 1000.0);
    }

    /// Of a look; empty when there is none.
    static String days(@Nullable BankLook look) {
        return look == null ? "" : days(look.days());
    }

    static String days(DateSpan days) {
        return days.earliest().equals(days.latest())
                ? days.earliest().toString()
                : days.earliest() + "/" + days.latest();
    }
}
