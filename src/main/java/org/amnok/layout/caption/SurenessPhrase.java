package org.amnok.layout.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Grading.Credibility;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.release.ReleasedSighting;

/// How sure it is: status, doubts and grades, as far as they were released.
record SurenessPhrase(List<ReleasedSighting> sightings) {
    /// "3 verified, 2 corroborated and 19 not verified", doubts, grades; clauses.
    List<String> in(CaptionWords words) {
        var clauses = new ArrayList<String>();
        statuses(words).ifPresent(clauses::add);
        var doubtful = sightings.stream().filter(ReleasedSighting::doubtful).count();
        if (doubtful > 0) {
            clauses.add(words.get("doubtful", doubtful));
        }
        reliability().ifPresent(letters -> clauses.add(words.get("grades.source", letters)));
        credibility().ifPresent(digits -> clauses.add(words.get("grades.information", digits)));
        return clauses;
    }

    private Optional<String> statuses(CaptionWords words) {
        var told = Tally.of(sightings.stream().map(SurenessPhrase::key).flatMap(Optional::stream));
        if (told.entries().isEmpty()) {
            return Optional.empty();
        } else if (told.count("open") == sightings.size()) {
            return Optional.of(words.get("status.none"));
        } else if (told.count("verified") == sightings.size()) {
            return Optional.of(words.get("status.all"));
        }
        return Optional.of(
                words.list(
                        Stream.of("verified", "corroborated", "disputed", "open")
                                .filter(key -> told.count(key) > 0)
                                .map(key -> words.get("status." + key, told.count(key)))
                                .toList()));
    }

    private static Optional<String> key(ReleasedSighting sighting) {
        return Optional.ofNullable(sighting.status()).map(SurenessPhrase::key);
    }

    private static String key(SightingStatus status) {
        return switch (status) {
            case VERIFIED -> "verified";
            case CORROBORATED -> "corroborated";
            case DISPUTED -> "disputed";
            case DRAFT, SUBMITTED, RETRACTED -> "open";
        };
    }

    private Optional<String> reliability() {
        return range(
                sightings.stream()
                        .map(s -> s.grading().reliability())
                        .filter(Objects::nonNull)
                        .sorted()
                        .map(Reliability::name)
                        .toList());
    }

    private Optional<String> credibility() {
        return range(
                sightings.stream()
                        .map(s -> s.grading().credibility())
                        .filter(Objects::nonNull)
                        .map(Credibility::number)
                        .sorted()
                        .map(String::valueOf)
                        .toList());
    }

    private static Optional<String> range(List<String> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        var first = sorted.getFirst();
        var last = sorted.getLast();
        return Optional.of(first.equals(last) ? first : first + "–" + last);
    }
}
