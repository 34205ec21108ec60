package org.amnok.ui.table;

import java.util.ArrayList;
import org.amnok.domain.DateText;
import org.amnok.domain.SightingFilter;
import org.amnok.domain.SightingKind;

/// A filter in words.
final class FilterWords {
    private static final int KINDS_NAMED = 2;

    private FilterWords() {}

    /// "with “Hyesan”, 2 kinds hidden, 2024", or "All sightings".
    static String of(SightingFilter filter) {
        if (filter.isAll()) {
            return "All sightings";
        }
        var parts = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            parts.add("with “" + filter.text().strip() + "”");
        }
        if (!filter.hiddenKinds().isEmpty()) {
            parts.add(kinds(filter));
        }
        if (filter.dates() != null) {
            parts.add(DateText.of(filter.dates()));
        }
        return "Only " + String.join(", ", parts);
    }

    private static String kinds(SightingFilter filter) {
        var all = SightingKind.values().length;
        var hidden = filter.hiddenKinds();
        if (all - hidden.size() <= KINDS_NAMED) {
            var left = new ArrayList<String>();
            for (var kind : SightingKind.values()) {
                if (!hidden.contains(kind)) {
                    left.add(kind.label());
                }
            }
            return left.isEmpty() ? "no kind" : String.join(" and ", left);
        }
        return "without "
                + (hidden.size() <= KINDS_NAMED
                        ? String.join(
                                " and ", hidden.stream().map(SightingKind::label).sorted().toList())
                        : hidden.size() + " kinds");
    }
}
