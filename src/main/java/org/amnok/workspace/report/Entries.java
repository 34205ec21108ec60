package org.amnok.workspace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.TextRange;
import org.amnok.domain.count.CountMentions;
import org.amnok.geo.words.PlaceMention;

/// Cuts the sentences of notes that name several places, each with what was counted there: "Hyesan,
/// 43 vehicles; Manpo, 2 boats", 혜산 트럭 4대, 만포 보트 2척.
///
/// @param places those of a sentence, in its order
/// @param counts those of the same
record Entries(String text, List<PlaceMention> places, List<CountMentions.Mention> counts) {
    private static final String MARK = "(?:[시군]|[市县縣郡])?\\s{0,3}[:：,，–—-]?\\s{0,3}";
    private static final Pattern PLACE_THEN_COUNT = Pattern.compile(MARK);

    /// Within a sentence, what stands between a place and what was counted there.
    private static final Pattern PLACE_AND_COUNT =
            Pattern.compile(MARK + "(?:(?:에[는도선]?|에서[는도]?|[은는]|には?|では?|也?有|停着|had|saw)\\s{0,3})?");

    private static final Pattern COUNT_AND_PLACE =
            Pattern.compile("(?i)\\s(?:in|at|near|on|off|outside) (?:the )?");

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?:[,，;；、]\\s{0,3}(?:and\\s{1,3})?|\\sand\\s{1,3}|[고며와과]\\s|\\s및\\s)$");
    private static final int LONGEST_SEPARATOR = 8;

    /// A part of a sentence, or all of it.
    ///
    /// @param isEntry true where it begins with a place and what was counted there, or the other
    ///   way round, as a line of a list does
    record Part(TextRange words, boolean isEntry) {}

    /// The parts of the sentence, each with one place or more; one where it is to be left whole.
    List<Part> of(TextRange sentence) {
        var byPlace = places.stream().map(PlaceMention::words).filter(this::isCountBehind).toList();
        var byCount =
                counts.stream()
                        .map(CountMentions.Mention::words)
                        .filter(this::isPlaceBehind)
                        .toList();
        var isAllByCount = byCount.size() == counts.size() && byCount.size() == places.size();
        var entries = byPlace.size() > 1 ? byPlace : isAllByCount ? byCount : List.<TextRange>of();
        var found = new ArrayList<Part>();
        var from = sentence.from();
        for (var entry : entries) {
            if (isSeparate(entry) && isCounted(from, entry.from())) {
                found.add(part(sentence, from, entry.from()));
                from = entry.from();
            }
        }
        found.add(part(sentence, from, sentence.to()));
        return found;
    }

    private boolean isCounted(int from, int to) {
        return starts().anyMatch(count -> count.from() >= from && count.to() <= to);
    }

    private Part part(TextRange sentence, int from, int to) {
        return new Part(
                new TextRange(from, to), from > sentence.from() || isEntry(sentence.from()));
    }

    private boolean isEntry(int from) {
        var first = Stream.concat(places.stream().map(PlaceMention::words), starts());
        return first.anyMatch(
                words ->
                        words.from() == from
                                && (isBehind(words, PLACE_THEN_COUNT) || isPlaceBehind(words)));
    }

    private Stream<TextRange> starts() {
        return counts.stream().map(CountMentions.Mention::words);
    }

    private boolean isCountBehind(TextRange place) {
        return isBehind(place, PLACE_AND_COUNT);
    }

    private boolean isBehind(TextRange place, Pattern between) {
        return starts().anyMatch(count -> isBetween(place, count, between));
    }

    private boolean isPlaceBehind(TextRange count) {
        return places.stream().anyMatch(place -> isBetween(count, place.words(), COUNT_AND_PLACE));
    }

    private boolean isBetween(TextRange one, TextRange other, Pattern between) {
        return one.to() <= other.from()
                && between.matcher(text).region(one.to(), other.from()).matches();
    }

    private boolean isSeparate(TextRange entry) {
        var from = Math.max(0, entry.from() - LONGEST_SEPARATOR);
        return SEPARATOR.matcher(text).region(from, entry.from()).find();
    }
}
