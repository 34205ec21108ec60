package org.amnok.map.compose;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.LayerId;
import org.amnok.map.marker.MarkerSource;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MarkerValues;
import org.amnok.map.styling.SymbolAppearance;
import org.jspecify.annotations.Nullable;

/// Some marks of others, each with the look that a person gave it.
public final class StyledMarkers implements MarkerSource {
    /// Marks that one thread looks at in a row.
    private static final int SLICE = 4096;

    private final MarkerSource all;

    /// By mark, the number it has among all; ascending.
    private final int[] which;

    /// By mark among all.
    private final @Nullable SymbolAppearance[] looks;

    private StyledMarkers(MarkerSource all, int[] which, @Nullable SymbolAppearance[] looks) {
        this.all = all;
        this.which = which;
        this.looks = looks;
    }

    /// The marks that the filter of a styling lets pass.
    public static MarkerSource of(MarkerSource all, LayerStyling styling) {
        var filter = LayerFilter.of(LayerId.SIGHTINGS, styling.filter());
        var attributes = new HashSet<>(filter.attributes());
        styling.classing().classedBy().ifPresent(attributes::add);
        var values = all.values(attributes, IntStream.range(0, all.size()).toArray());
        var looks = new @Nullable SymbolAppearance[all.size()];
        var slices = (all.size() + SLICE - 1) / SLICE;
        IntStream.range(0, slices)
                .parallel()
                .forEach(slice -> look(slice * SLICE, styling, values, looks));
        var which = IntStream.range(0, looks.length).filter(i -> looks[i] != null).toArray();
        return new StyledMarkers(all, which, looks);
    }

    /// Leaves no look for what does not pass. With a filter of its own: they are not made for
    /// several threads.
    private static void look(
            int from,
            LayerStyling styling,
            MarkerValues values,
            @Nullable SymbolAppearance[] looks) {
        var filter = LayerFilter.of(LayerId.SIGHTINGS, styling.filter());
        for (var mark = from; mark < Math.min(looks.length, from + SLICE); mark++) {
            var facts = values.of(mark);
            if (filter.accepts(facts)) {
                looks[mark] = styling.classing().look(facts);
            }
        }
    }

    @Override
    public int size() {
        return which.length;
    }

    @Override
    public int cellsPerDegree() {
        return all.cellsPerDegree();
    }

    @Override
    public int reports(int mark) {
        return all.reports(which[mark]);
    }

    @Override
    public UUID uuid(int mark) {
        return all.uuid(which[mark]);
    }

    @Override
    public SightingKind kind(int mark) {
        return all.kind(which[mark]);
    }

    @Override
    public boolean isDoubtful(int mark) {
        return all.isDoubtful(which[mark]);
    }

    @Override
    public boolean isDisputed(int mark) {
        return all.isDisputed(which[mark]);
    }

    @Override
    public SymbolAppearance look(int mark) {
        return Objects.requireNonNull(looks[which[mark]]);
    }

    @Override
    public int latestDay(int mark) {
        return all.latestDay(which[mark]);
    }

    @Override
    public double lonDegrees(int mark) {
        return all.lonDegrees(which[mark]);
    }

    @Override
    public double latDegrees(int mark) {
        return all.latDegrees(which[mark]);
    }

    @Override
    public double uncertaintyMetres(int mark) {
        return all.uncertaintyMetres(which[mark]);
    }

    @Override
    public LatLon point(int mark) {
        return all.point(which[mark]);
    }

    @Override
    public SightingMarker mark(int mark) {
        return all.mark(which[mark]).looking(look(mark));
    }

    @Override
    public BitSet among(Collection<UUID> uuids) {
        var found = new BitSet();
        all.among(uuids).stream()
                .map(i -> Arrays.binarySearch(which, i))
                .filter(i -> i >= 0)
                .forEach(found::set);
        return found;
    }

    @Override
    public MarkerValues values(Set<String> attributes, int[] marks) {
        var values =
                all.values(attributes, Arrays.stream(marks).map(mark -> which[mark]).toArray());
        return (mark, attribute) -> values.value(which[mark], attribute);
    }
}
