package org.amnok.domain.likeness;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountRange;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// What of a sighting is compared with others. Places and days are not: an index tells of these.
///
/// @param address of the report, without what differs between two ways to one page; may be empty
/// @param outlet in small letters; may be empty
/// @param named other outlets that its words name, in small letters
public record ReportFeatures(
        SightingKind kind, Counts counts, String address, String outlet, Set<String> named) {
    /// A shorter name of an outlet occurs in too many words.
    private static final int SHORTEST_OUTLET = 3;

    /// The outlets of some sightings whose names may be looked for in words.
    public static Set<String> outlets(Collection<Sighting> sightings) {
        return sightings.stream().flatMap(ReportFeatures::outlet).collect(Collectors.toSet());
    }

    private static Stream<String> outlet(Sighting sighting) {
        var outlet = lower(sighting.report().outlet().strip());
        return outlet.length() < SHORTEST_OUTLET ? Stream.empty() : Stream.of(outlet);
    }

    /// @param outlets that are looked for in the words of the sighting
    public static ReportFeatures of(Sighting sighting, Set<String> outlets) {
        var words = outlets.isEmpty() ? "" : words(sighting);
        var outlet = lower(sighting.report().outlet().strip());
        var named =
                outlets.stream()
                        .filter(each -> !each.equals(outlet) && words.contains(each))
                        .collect(Collectors.toUnmodifiableSet());
        return new ReportFeatures(
                sighting.kind(), sighting.counts(), address(sighting), outlet, named);
    }

    private static String address(Sighting sighting) {
        return lower(sighting.report().address().strip())
                .replaceFirst("^https?://(www\\.|m\\.)?", "")
                .replaceFirst("[#?].*$", "")
                .replaceFirst("/+$", "");
    }

    private static String words(Sighting sighting) {
        return lower(
                String.join(
                        "\n",
                        sighting.title(),
                        sighting.notes().publicNote(),
                        sighting.notes().internalNote(),
                        sighting.report().title(),
                        sighting.report().basis(),
                        sighting.place().asReported()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Reasons in what both say, none when they have nothing in common.
    public Set<LikeReason> reasons(ReportFeatures other) {
        var found = EnumSet.noneOf(LikeReason.class);
        if (kind == other.kind) {
            found.add(LikeReason.KIND);
        }
        if (areCountsLike(other)) {
            found.add(LikeReason.LIKE_COUNTS);
        }
        if (!address.isEmpty() && address.equals(other.address)) {
            found.add(LikeReason.SAME_ADDRESS);
        } else if (named.contains(other.outlet) || other.named.contains(outlet)) {
            found.add(LikeReason.NAMES_OUTLET);
        }
        return found;
    }

    /// Of one class that both counted, ranges that meet.
    private boolean areCountsLike(ReportFeatures other) {
        return classes(counts).stream()
                .filter(classes(other.counts)::contains)
                .anyMatch(of -> meet(CountRange.of(counts, of), CountRange.of(other.counts, of)));
    }

    private static List<CountClass> classes(Counts counts) {
        return counts.rows().stream().map(Count::countClass).distinct().toList();
    }

    private static boolean meet(@Nullable CountRange one, @Nullable CountRange other) {
        return one != null
                && other != null
                && (other.max() == null || one.min() <= other.max())
                && (one.max() == null || other.min() <= one.max());
    }
}
