package org.amnok.exchange.look;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.coverage.BankLook;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.record.SoughtKind;
import org.amnok.exchange.output.CsvLines;
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
                        look.days().text(),
                        look.result().code(),
                        released.imagery(),
                        "",
                        "")
                .map(CsvLines::cell)
                .collect(Collectors.joining(","));
    }

    static String kilometres(int metres) {
        return String.format(Locale.ROOT, "%.3f", metres / 1000.0);
    }

    /// Of a look; empty when there is none.
    static String days(@Nullable BankLook look) {
        return look == null ? "" : look.days().text();
    }
}
