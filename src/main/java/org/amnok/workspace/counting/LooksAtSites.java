package org.amnok.workspace.counting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Observation.Result;
import org.amnok.domain.tabulation.Dimension;
import org.jspecify.annotations.Nullable;

/// When somebody looked at which site, and could see it.
///
/// @param days that each look may be of, by the UUID of its site
public record LooksAtSites(Map<String, Set<DateSpan>> days) {
    private static final Set<Result> SEEN = EnumSet.of(Result.OBSERVED, Result.ABSENT);

    static LooksAtSites of(Collection<Observation> looks) {
        var days = new HashMap<String, Set<DateSpan>>();
        for (var look : looks) {
            if (look.examined() instanceof Examined.OfSite(var site)
                    && SEEN.contains(look.result())) {
                days.computeIfAbsent(site.toString(), _ -> new HashSet<>()).add(look.date().span());
            }
        }
        return new LooksAtSites(days);
    }

    /// True when a look at a site may be of a step of time.
    ///
    /// @param site a key of sites
    /// @param step a key of time, as tables have them
    boolean isLookedAt(String site, Dimension time, String step) {
        return days.getOrDefault(site, Set.of()).stream()
                .anyMatch(
                        span ->
                                step.compareTo(time.step(span.earliest())) >= 0
                                        && step.compareTo(time.step(span.latest())) <= 0);
    }

    /// On how many days somebody certainly looked at one of some sites.
    ///
    /// @param period null for any
    int days(Collection<String> sites, @Nullable DateSpan period) {
        return (int)
                sites.stream()
                        .flatMap(site -> days.getOrDefault(site, Set.of()).stream())
                        .filter(DateSpan::isOneDay)
                        .filter(span -> period == null || period.holds(span))
                        .distinct()
                        .count();
    }
}
