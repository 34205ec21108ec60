package org.amnok.domain.query;

import java.util.List;
import java.util.Set;
import org.amnok.domain.FacetValues;
import org.amnok.domain.Findings;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.index.IndexRow;

/// What the index keeps of a sighting, found from the sighting itself.
public final class IndexedSighting {
    private IndexedSighting() {}

    public static IndexRow of(long fid, Sighting sighting, Findings found) {
        var observed = sighting.when().observed();
        var days = observed == null ? null : observed.span();
        var point = sighting.place() instanceof Place.Located at ? at.point() : null;
        var counts = sighting.counts().rows();
        var values = values(sighting, found);
        if (sighting.place() instanceof Place.Stretch(var along, _)) {
            return new IndexRow(
                    fid,
                    sighting.uuid(),
                    null,
                    Double.NaN,
                    sighting.isDoubtful(),
                    days,
                    along.river(),
                    along.from().lowest(),
                    along.to().highest(),
                    counts,
                    values);
        }
        var kilometre = found.riverKilometre();
        return new IndexRow(
                fid,
                sighting.uuid(),
                point,
                uncertaintyMetres(sighting.place()),
                sighting.isDoubtful(),
                days,
                kilometre == null ? null : found.river(),
                kilometre == null ? 0 : kilometre,
                kilometre == null ? 0 : kilometre,
                counts,
                values);
    }

    private static double uncertaintyMetres(Place place) {
        return place instanceof Place.Located at && at.uncertaintyMetres() != null
                ? at.uncertaintyMetres()
                : Double.NaN;
    }

    private static List<Set<String>> values(Sighting sighting, Findings found) {
        var values = new FacetValues(sighting, found);
        return java.util.stream.Stream.of(Facet.values()).map(values::of).toList();
    }
}
