package org.amnok.layout.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.release.Publication;
import org.amnok.release.ReleasedSighting;

/// From which outlets the reports come, as far as they were released.
record SourcesPhrase(List<ReleasedSighting> sightings) {
    private static final int MOST_NAMED = 4;
    private static final int LONGEST_NAME = 60;

    private Stream<String> outlets() {
        return sightings.stream()
                .map(s -> plain(s.details().outlet()))
                .filter(name -> !name.isEmpty());
    }

    /// One line, without what cannot be read.
    private static String plain(String outlet) {
        var line = outlet.replaceAll("\\p{Cntrl}|\\p{Cf}", " ").strip();
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
    }

    private boolean areAllReported() {
        return outlets().count() == sightings.size();
    }

    /// How many were not published.
    private long unpublished() {
        return sightings.stream()
                .filter(s -> s.details().publication() == Publication.NOT_PUBLISHED)
                .count();
    }

    /// A clause; none when nothing was released of any report.
    List<String> in(CaptionWords words) {
        var outlets = Tally.of(outlets());
        var unpublished = unpublished();
        if (outlets.entries().isEmpty() && unpublished == 0) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        var single = outlets.entries().size() == 1 && areAllReported();
        outlets.entries().stream()
                .limit(MOST_NAMED)
                .map(
                        e ->
                                single
                                        ? e.getKey()
                                        : words.get("source.counted", e.getKey(), e.getValue()))
                .forEach(parts::add);
        var more = outlets.entries().size() - MOST_NAMED;
        if (more > 0) {
            parts.add(words.get("source.more", more));
        }
        if (unpublished > 0) {
            parts.add(words.get("source.unpublished", unpublished));
        }
        var unnamed = sightings.size() - outlets().count() - unpublished;
        if (unnamed > 0) {
            parts.add(words.get("source.unnamed", unnamed));
        }
        return List.of(words.list(parts));
    }
}
