package org.amnok.domain.likeness;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.CountRange;
import org.amnok.domain.record.Sighting;
import org.jspecify.annotations.Nullable;

/// Compares what two sightings say. Places and days are not looked at: an index tells of these.
public final class LikeReports {
    /// A shorter name of an outlet occurs in too many words.
    private static final int SHORTEST_OUTLET = 3;

    private LikeReports() {}

    /// Reasons in what both say, none when they have nothing in common.
    public static Set<LikeReason> reasons(Sighting one, Sighting other) {
        var found = EnumSet.noneOf(LikeReason.class);
        if (one.kind() == other.kind()) {
            found.add(LikeReason.KIND);
        }
        if (areCountsLike(one, other)) {
            found.add(LikeReason.LIKE_COUNTS);
        }
        var address = address(one);
        if (!address.isEmpty() && address.equals(address(other))) {
            found.add(LikeReason.SAME_ADDRESS);
        } else if (names(one, other) || names(other, one)) {
            found.add(LikeReason.NAMES_OUTLET);
        }
        return found;
    }

    /// Of one class that both counted, ranges that meet.
    private static boolean areCountsLike(Sighting one, Sighting other) {
        return one.counts().rows().stream()
                .map(Count::countClass)
                .distinct()
                .anyMatch(
                        of ->
                                other.counts().rows().stream().anyMatch(c -> c.countClass() == of)
                                        && meet(range(one, of), range(other, of)));
    }

    private static @Nullable CountRange range(Sighting sighting, CountClass of) {
        return CountRange.of(sighting.counts(), of);
    }

    private static boolean meet(@Nullable CountRange one, @Nullable CountRange other) {
        return one != null
                && other != null
                && (other.max() == null || one.min() <= other.max())
                && (one.max() == null || other.min() <= one.max());
    }

    /// Without what differs between two ways to one page.
    private static String address(Sighting sighting) {
        return sighting.report()
                .address()
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.|m\\.)?", "")
                .replaceFirst("[#?].*$", "")
                .replaceFirst("/+$", "");
    }

    /// True when the words of one name the outlet of the other, and it is not its own.
    private static boolean names(Sighting one, Sighting other) {
        var outlet = other.report().outlet().strip().toLowerCase(Locale.ROOT);
        return outlet.length() >= SHORTEST_OUTLET
                && !outlet.equals(one.report().outlet().strip().toLowerCase(Locale.ROOT))
                && words(one).contains(outlet);
    }

    private static String words(Sighting sighting) {
        return String.join(
                        "\n",
                        sighting.title(),
                        sighting.notes().publicNote(),
                        sighting.notes().internalNote(),
                        sighting.report().title(),
                        sighting.report().basis(),
                        sighting.place().asReported())
                .toLowerCase(Locale.ROOT);
    }
}
