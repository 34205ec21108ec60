package org.amnok.layout.caption;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amnok.domain.Count;
import org.amnok.domain.CountClass;
import org.amnok.domain.Counts;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// How many vehicles the sightings count. They are never added up: two reports may count the same
/// vehicles.
///
/// @param counting how many sightings give a number
/// @param least of any of them
/// @param most of any of them; null when one of them is open upwards
record Numbers(int counting, long least, @Nullable Long most) {
    /// Empty when none gives a number.
    static Optional<Numbers> of(List<ReleasedSighting> sightings) {
        var each = sightings.stream().flatMap(s -> of(s.details().counts()).stream()).toList();
        return each.stream()
                .reduce(Numbers::with)
                .map(sum -> new Numbers(each.size(), sum.least, sum.most));
    }

    private static Optional<Numbers> of(Counts counts) {
        var rows = counts.rows().stream().filter(Numbers::isVehicle).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var least = rows.stream().mapToLong(Count::min).sum();
        var open = rows.stream().map(Count::max).anyMatch(Objects::isNull);
        var most = rows.stream().map(Count::max).filter(Objects::nonNull).mapToLong(m -> m).sum();
        return Optional.of(new Numbers(1, least, open ? null : Long.valueOf(most)));
    }

    /// What is of unknown class is a vehicle: nothing else is counted as such.
    private static boolean isVehicle(Count row) {
        var group = row.countClass().group();
        return group == CountClass.Group.VEHICLES || group == CountClass.Group.UNKNOWN;
    }

    private Numbers with(Numbers other) {
        return new Numbers(0, Math.min(least, other.least), greatest(most, other.most));
    }

    private static @Nullable Long greatest(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? null : Long.valueOf(Math.max(a, b));
    }

    String in(CaptionWords words) {
        return counting == 1
                ? words.get("numbers.one", range(words))
                : words.get("numbers.many", range(words), counting);
    }

    private String range(CaptionWords words) {
        if (most == null) {
            return words.get("number.open", least);
        }
        return most == least
                ? words.get("number.exact", least)
                : words.get("number.range", least, most);
    }
}
