package org.amnok.layout.page;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.MapItem;

/// What is compared, each with its days, at the place that the maps show.
record ComparedSets(SightingFilter a, SightingFilter b) {
    static ComparedSets of(PageBrief brief, MapItem map) {
        var days = Optional.ofNullable(brief.days()).or(() -> Optional.ofNullable(brief.times()));
        var b = here(brief.filter(), map).possiblyDuring(days.orElse(null));
        var other = brief.other();
        return other == null
                ? new ComparedSets(b.possiblyDuring(days.map(DateSpan::yearBefore).orElse(null)), b)
                : new ComparedSets(here(other, map), b);
    }

    /// What is asked for at a place stays so; else it is what may lie in the map.
    private static SightingFilter here(SightingFilter filter, MapItem map) {
        var isPlaced =
                filter.find(Criterion.InArea.class).isPresent()
                        || filter.find(Criterion.Within.class).isPresent()
                        || filter.find(Criterion.AlongRiver.class).isPresent();
        if (isPlaced) {
            return filter;
        }
        var seen = MapPiece.viewport(map, Paper.box(map.frame()), 96);
        var right = seen.widthPixels();
        var bottom = seen.heightPixels();
        return filter.with(
                new Criterion.InArea(
                        List.of(
                                seen.positionAt(0, 0),
                                seen.positionAt(right, 0),
                                seen.positionAt(right, bottom),
                                seen.positionAt(0, bottom))));
    }
}
