package org.amnok.index;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.Site;

/// The rows in which words occur: in the sighting's own texts, in the name of its kind, or in a
/// name of its site.
record WordRows(SightingIndex index) {
    /// The rows in which every word of the text occurs.
    RowSet with(String text) {
        return new Criterion.Words(text)
                .each().stream().map(this::withWord).reduce(RowSet::and).orElse(RowSet.EMPTY);
    }

    private RowSet withWord(String word) {
        return index.rowsOf(index.words().fidsWith(word))
                .or(withValues(Facet.KIND, kinds(word)))
                .or(withValues(Facet.SITE, sites(word)));
    }

    private RowSet withValues(Facet facet, Set<String> values) {
        return values.isEmpty() ? RowSet.EMPTY : index.rowsWith(facet, values);
    }

    private static Set<String> kinds(String word) {
        return Criterion.Words.kindsWith(word).stream()
                .map(SightingKind::code)
                .collect(Collectors.toSet());
    }

    private Set<String> sites(String word) {
        return index.surroundings().sites().stream()
                .filter(
                        site ->
                                site.allNames().stream()
                                        .anyMatch(n -> Criterion.Words.folded(n).contains(word)))
                .map(Site::uuid)
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    /// The rows of fids, which may come in any order.
    static long[] sorted(long[] fids) {
        var copy = fids.clone();
        Arrays.sort(copy);
        return copy;
    }
}
