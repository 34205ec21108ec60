package org.amnok.layout.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.Count;
import org.amnok.release.ReleasedSighting;
import org.jspecify.annotations.Nullable;

/// How many of one thing the sightings count. Numbers are never added up over sightings: two may
/// count the same things.
///
/// @param what `truck`, `boat`; `unknown` where nobody said what was counted
/// @param counting how many sightings give a number
/// @param least of any of them
/// @param most of any of them; null when one of them is open upwards
record CaptionCounts(String what, int counting, long least, @Nullable Long most) {
    /// Of more kinds of vehicles than this it is told as vehicles.
    private static final int MOST_VEHICLES = 3;

    private static final String VEHICLES = "vehicle";

    /// For each thing that is counted, the most often counted first.
    static List<CaptionCounts> of(List<ReleasedSighting> sightings) {
        var rows = sightings.stream().map(s -> s.details().counts().rows()).toList();
        var kinds =
                rows.stream()
                        .flatMap(List::stream)
                        .map(Count::countClass)
                        .filter(c -> c.group() == CountClass.Group.VEHICLES)
                        .map(CaptionCounts::stem)
                        .distinct()
                        .count();
        var all = new LinkedHashMap<String, CaptionCounts>();
        for (var each : rows) {
            of(each, kinds > MOST_VEHICLES)
                    .forEach(one -> all.merge(one.what, one, CaptionCounts::with));
        }
        return all.values().stream()
                .sorted(Comparator.comparingInt((CaptionCounts n) -> -n.counting))
                .toList();
    }

    /// Those of one sighting.
    private static List<CaptionCounts> of(List<Count> rows, boolean anyVehicle) {
        var byWhat = new LinkedHashMap<String, List<Count>>();
        for (var row : rows) {
            var isVehicle = row.countClass().group() == CountClass.Group.VEHICLES;
            var what = anyVehicle && isVehicle ? VEHICLES : stem(row.countClass());
            byWhat.computeIfAbsent(what, _ -> new ArrayList<>()).add(row);
        }
        return byWhat.entrySet().stream().map(CaptionCounts::sum).toList();
    }

    /// Trucks are trucks, whether heavy or not.
    private static String stem(CountClass counted) {
        return counted.code().replaceFirst("\\..*", "");
    }

    private static CaptionCounts sum(Map.Entry<String, List<Count>> rows) {
        var counts = rows.getValue();
        var least = counts.stream().mapToLong(Count::min).sum();
        var open = counts.stream().map(Count::max).anyMatch(Objects::isNull);
        var most = counts.stream().map(Count::max).filter(Objects::nonNull).mapToLong(m -> m).sum();
        return new CaptionCounts(rows.getKey(), 1, least, open ? null : Long.valueOf(most));
    }

    private CaptionCounts with(CaptionCounts other) {
        return new CaptionCounts(
                what,
                counting + other.counting,
                Math.min(least, other.least),
                greatest(most, other.most));
    }

    private static @Nullable Long greatest(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? null : Long.valueOf(Math.max(a, b));
    }

    String in(CaptionWords words) {
        var name = words.find("what." + what);
        var key = counting == 1 ? "numbers.one" : "numbers.many";
        return name.isEmpty()
                ? words.get(key + ".unknown", range(words), counting)
                : words.get(key, range(words), counting, name.get());
    }

    private String range(CaptionWords words) {
        var unit = words.find("unit." + what).orElse("");
        if (most == null) {
            return words.get("number.open", least, unit);
        }
        return most == least
                ? words.get("number.exact", least, unit)
                : words.get("number.range", least, most, unit);
    }
}
