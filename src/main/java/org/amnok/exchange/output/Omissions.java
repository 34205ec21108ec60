package org.amnok.exchange.output;

import java.util.List;
import java.util.stream.Stream;
import org.amnok.words.Messages;

/// Counts what of the sightings a format cannot hold, while a file is written.
final class Omissions {
    private int sightings;
    private int texts;

    /// One is not in the file, as it has no point.
    void addSighting() {
        sightings++;
    }

    /// One is in the file only with its beginning.
    void addText() {
        texts++;
    }

    /// For people; empty when the file holds everything.
    List<String> sentences() {
        return Stream.of(
                        sentence("exchange.sightings_without_a_point", sightings),
                        sentence("exchange.texts_were_cut", texts))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> sentence(String key, int count) {
        return count == 0 ? List.of() : List.of(Messages.text(key, count));
    }
}
