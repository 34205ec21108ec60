package org.amnok.exchange.observation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.record.SoughtKind;
import org.amnok.exchange.output.CsvLines;
import org.amnok.release.ReleasedObservation;
import org.amnok.release.ReleasedObservations;
import org.jspecify.annotations.Nullable;

/// Released observations as CSV (RFC 4180) with the columns of [ObservationColumn], one row a
/// stretch; what [ObservationReading] reads again.
public final class ObservationFile {
    private ObservationFile() {}

    public static String csv(ReleasedObservations looks) {
        return lines(
                Stream.of(ObservationColumn.values())
                        .map(ObservationColumn::code)
                        .collect(Collectors.joining(",")),
                looks.looks().stream()
                        .flatMap(
                                look -> look.look().parts().stream().map(part -> row(look, part))));
    }

    static String lines(String header, Stream<String> rows) {
        return Stream.concat(Stream.of(header), rows)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(ReleasedObservation released, MetreSpan part) {
        var look = released.look();
        return Stream.of(
                        look.river().code(),
                        ObservationBanks.code(look.banks()),
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

    /// Of an observation; empty when there is none.
    static String days(@Nullable BankObservation look) {
        return look == null ? "" : look.days().text();
    }
}
