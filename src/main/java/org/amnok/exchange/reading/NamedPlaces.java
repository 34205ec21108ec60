package org.amnok.exchange.reading;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amnok.domain.LatestMap;
import org.amnok.domain.record.Place;

/// Places by the words that tables have for them, each looked up once. For one thread.
public final class NamedPlaces {
    /// Words that are longer say more than a place.
    private static final int LONGEST_NAME = 200;

    private static final int REMEMBERED = 10_000;

    private final Map<String, Optional<Place>> known = new LatestMap<>(REMEMBERED);
    private final Function<String, Optional<Place>> meaning;

    /// @param meaning the one place that words mean; empty when they mean none, or one of several
    public NamedPlaces(Function<String, Optional<Place>> meaning) {
        this.meaning = meaning;
    }

    Optional<Place> of(String words) {
        return words.isBlank() || words.length() > LONGEST_NAME
                ? Optional.empty()
                : known.computeIfAbsent(words.strip(), meaning);
    }
}
