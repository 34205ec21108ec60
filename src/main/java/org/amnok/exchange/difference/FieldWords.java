package org.amnok.exchange.difference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amnok.domain.count.CountCodes;
import org.amnok.domain.count.CountsText;
import org.amnok.domain.field.FieldCatalogue;
import org.amnok.domain.field.RecordWords;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.difference.Difference.Change;

/// A field of two sightings in words, shorter or longer so that the words differ, too.
///
/// @param sites what sites are called
record FieldWords<T>(SightingField<T> field, Map<UUID, String> sites) {
    /// Empty where nothing that can be said differs, as of a place whose words of the report, a
    /// field of their own, are the only difference.
    static <T> Optional<Change> change(
            SightingField<T> field, Sighting first, Sighting second, Map<UUID, String> sites) {
        var words = new FieldWords<>(field, sites);
        List<Function<Sighting, String>> ways = List.of(words::brief, words::all);
        return ways.stream()
                .map(way -> new Change(field.label(), way.apply(first), way.apply(second)))
                .filter(change -> !change.before().equals(change.after()))
                .findFirst();
    }

    private String brief(Sighting it) {
        if (field.equals(FieldCatalogue.PLACE)) {
            return WrittenPlace.brief(it.place());
        }
        if (field.equals(FieldCatalogue.COUNTS)) {
            return CountsText.words(it.counts().rows());
        }
        var code = field.code(field.of(it));
        var site = field.equals(FieldCatalogue.SITE) ? sites.get(it.siteUuid()) : null;
        return code.isEmpty() || site != null
                ? Objects.requireNonNullElse(site, "")
                : RecordWords.inWords(field.column(), code);
    }

    /// Codes, with breaks of lines to be seen.
    private String all(Sighting it) {
        if (field.equals(FieldCatalogue.PLACE)) {
            return WrittenPlace.all(it.place());
        }
        return field.equals(FieldCatalogue.COUNTS)
                ? CountCodes.write(it.counts().rows())
                : field.code(field.of(it)).replaceAll("\\R", "↵");
    }
}
