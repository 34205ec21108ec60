package org.amnok.layout.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amnok.domain.DateSpan;
import org.amnok.layout.ScaleText;
import org.amnok.release.ReleasedSighting;

/// Puts the facts of a map into texts: `{count}`, `{first_date}`, `{last_date}`, `{scale}`. What is
/// unknown to it stays as it is written.
final class TextFields {
    private TextFields() {}

    static String filled(String text, MapPiece map, PageInk ink) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        var words = new SpanWords(ink.language());
        var span = span(map.shown());
        return text.replace("{count}", Integer.toString(map.shown().size()))
                .replace("{first_date}", span.map(s -> words.month(s.earliest())).orElse("–"))
                .replace("{last_date}", span.map(s -> words.month(s.latest())).orElse("–"))
                .replace("{scale}", "1 : " + ScaleText.rounded(map.scaleDenominator()));
    }

    static String filled(String text, LocalDate made) {
        return text.replace("{made}", made.toString());
    }

    /// From the first to the last day, without what is open; empty when nothing is dated.
    static Optional<DateSpan> span(List<ReleasedSighting> sightings) {
        var spans =
                sightings.stream().map(ReleasedSighting::dates).filter(Objects::nonNull).toList();
        var first =
                spans.stream()
                        .map(DateSpan::earliest)
                        .filter(day -> !day.equals(DateSpan.OPEN_START))
                        .min(Comparator.naturalOrder());
        var last =
                spans.stream()
                        .map(s -> s.latest().equals(DateSpan.OPEN_END) ? s.earliest() : s.latest())
                        .max(Comparator.naturalOrder());
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new DateSpan(first.get(), last.get()))
                : Optional.empty();
    }
}
