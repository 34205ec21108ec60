package org.amnok.exchange.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a person says of a table beside what its columns mean.
///
/// @param whose its sightings are; null when nobody said it
/// @param words what words of its columns mean, as one of the codes of
///   [org.amnok.exchange.reading.Vocabulary]; an empty code for a word that is passed over
/// @param keepsColumns true when columns that are not read are kept as words in the internal note
/// @param placesByName true when a row without coordinates stands where the words for its place say
/// @param reportedOn the day that "yesterday" is counted from in rows without a day of publication;
///   null when nobody said it
/// @param leftOut folders, by their paths, of which no record is read; what lies in folders within
///   them is, unless these are named, too
public record ReadingChoices(
        @Nullable Whose whose,
        Map<SightingColumn, Map<String, String>> words,
        boolean keepsColumns,
        boolean placesByName,
        @Nullable LocalDate reportedOn,
        Set<String> leftOut) {
    /// Nobody said anything.
    public static final ReadingChoices NONE =
            new ReadingChoices(null, Map.of(), false, false, null, Set.of());

    public ReadingChoices {
        var copy = new TreeMap<SightingColumn, Map<String, String>>();
        words.forEach(
                (column, of) ->
                        copy.put(column, Collections.unmodifiableMap(new LinkedHashMap<>(of))));
        words = Collections.unmodifiableMap(copy);
        leftOut = Set.copyOf(leftOut);
    }

    public ReadingChoices with(@Nullable Whose said) {
        return new ReadingChoices(said, words, keepsColumns, placesByName, reportedOn, leftOut);
    }

    /// A copy in which columns that are not read are kept as words, or not.
    public ReadingChoices keeping(boolean columns) {
        return new ReadingChoices(whose, words, columns, placesByName, reportedOn, leftOut);
    }

    /// A copy in which rows without coordinates are placed by the names of their places, or not.
    public ReadingChoices placing(boolean byName) {
        return new ReadingChoices(whose, words, keepsColumns, byName, reportedOn, leftOut);
    }

    /// A copy with such a day of the report.
    public ReadingChoices on(@Nullable LocalDate day) {
        return new ReadingChoices(whose, words, keepsColumns, placesByName, day, leftOut);
    }

    /// A copy that leaves out these folders, and no others.
    public ReadingChoices leavingOut(Set<String> folders) {
        return new ReadingChoices(whose, words, keepsColumns, placesByName, reportedOn, folders);
    }

    /// A copy in which a word of a column means one of ours.
    ///
    /// @param code null to leave it unsaid
    public ReadingChoices with(SightingColumn column, String word, @Nullable String code) {
        var changed = new TreeMap<SightingColumn, Map<String, String>>();
        changed.putAll(words);
        var of = new LinkedHashMap<>(changed.getOrDefault(column, Map.of()));
        if (code == null) {
            of.remove(folded(word));
        } else {
            of.put(folded(word), code);
        }
        changed.put(column, of);
        return new ReadingChoices(whose, changed, keepsColumns, placesByName, reportedOn, leftOut);
    }

    /// What a person said that a word of a column means; empty when nobody did.
    public Optional<String> meantBy(SightingColumn column, String word) {
        return Optional.ofNullable(words.getOrDefault(column, Map.of()).get(folded(word)));
    }

    /// How words are compared: without blanks around them, in any case.
    public static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
