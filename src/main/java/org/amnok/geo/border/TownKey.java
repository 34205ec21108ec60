package org.amnok.geo.border;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.amnok.domain.record.PlaceFacts.Along;
import org.jspecify.annotations.Nullable;

/// By what a town or village is counted: its English name, and what tells it from others of that
/// name.
///
/// @param landmark labelled with the key
/// @param along where on a river; null for a name that no other town has, and far from all rivers
/// @param number 1 for the first of those that nothing else tells apart
public record TownKey(Landmark landmark, @Nullable Along along, int number) {
    public String key() {
        return landmark.label();
    }

    /// Of all towns of a map, in its order; counties are none.
    public static List<TownKey> all(BorderGeography geography) {
        var towns = geography.towns().stream().filter(each -> !each.isCounty()).toList();
        var times = new HashMap<String, Integer>();
        towns.forEach(town -> times.merge(town.label(), 1, Integer::sum));
        var taken = new HashSet<String>();
        var found = new ArrayList<TownKey>();
        for (var town : towns) {
            var isShared = times.getOrDefault(town.label(), 0) > 1;
            var along = isShared ? geography.along(town.at(), 0) : null;
            var name =
                    along == null
                            ? town.label()
                            : "%s (%s km %.0f)"
                                    .formatted(
                                            town.label(), along.river().code(), along.kilometre());
            var key = name;
            var number = 1;
            while (!taken.add(key)) {
                number++;
                key = name + " (" + number + ")";
            }
            found.add(new TownKey(town.called(key), along, number));
        }
        return found;
    }
}
