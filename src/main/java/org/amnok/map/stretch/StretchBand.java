package org.amnok.map.stretch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.map.marker.StretchMarker;

/// One band along a river: all sightings of a family that describe the same stretch.
///
/// @param members in their order, never empty
public record StretchBand(RiverStretch along, Family family, List<UUID> members) {
    /// An end of which nobody said how sure it is fades out over this share of the stretch.
    private static final double UNKNOWN_SHARE = 0.1;

    private static final double LEAST_FADE_KILOMETRES = 0.05;

    public StretchBand {
        members = List.copyOf(members);
    }

    /// Bands in the order in which their first sighting comes, the longest first, so that the
    /// shorter ones lie above.
    public static List<StretchBand> of(Collection<StretchMarker> marks) {
        var members = new LinkedHashMap<Key, List<UUID>>();
        for (var mark : marks) {
            var key = new Key(mark.along(), mark.kind().family());
            members.computeIfAbsent(key, k -> new ArrayList<>()).add(mark.uuid());
        }
        return members.entrySet().stream()
                .map(e -> new StretchBand(e.getKey().along, e.getKey().family, e.getValue()))
                .sorted((a, b) -> Double.compare(b.kilometres(), a.kilometres()))
                .toList();
    }

    private record Key(RiverStretch along, Family family) {}

    /// True when the pointer on a river's line points at this band: between both faint ends.
    public boolean covers(double kilometre) {
        return kilometre >= start() && kilometre <= end();
    }

    private double kilometres() {
        return along.to().kilometres() - along.from().kilometres();
    }

    /// Where the band begins to show, km from the mouth.
    public double start() {
        return Math.max(0, along.from().kilometres() - fade(along.from()));
    }

    /// Where the band has faded out.
    public double end() {
        return along.to().kilometres() + fade(along.to());
    }

    /// The middle between both ends.
    double middle() {
        return (along.from().kilometres() + along.to().kilometres()) / 2;
    }

    /// The part of the river that shows more than a share of the band's colour.
    ///
    /// @param share 0 to 1: the faint ends belong to low shares only
    Part above(double share) {
        return new Part(
                along.from().kilometres() + (2 * share - 1) * fade(along.from()),
                along.to().kilometres() - (2 * share - 1) * fade(along.to()));
    }

    /// @param from and to: km from the mouth; from > to when the share is nowhere reached
    record Part(double from, double to) {
        boolean isEmpty() {
            return from >= to;
        }

        /// The parts that together cover what some cover, without overlaps, upstream.
        static List<Part> union(Collection<Part> parts) {
            var union = new ArrayList<Part>();
            parts.stream()
                    .filter(part -> !part.isEmpty())
                    .sorted(Comparator.comparingDouble(Part::from))
                    .forEach(part -> join(union, part));
            return union;
        }

        private static void join(List<Part> union, Part next) {
            if (union.isEmpty() || union.getLast().to < next.from) {
                union.add(next);
            } else {
                var last = union.removeLast();
                union.add(new Part(last.from, Math.max(last.to, next.to)));
            }
        }
    }

    /// Half the length over which an end fades out.
    private double fade(RiverKilometre end) {
        var known = end.uncertaintyKilometres();
        return Math.max(
                LEAST_FADE_KILOMETRES, known == null ? UNKNOWN_SHARE * kilometres() : known);
    }

    /// True when one of its sightings is in a set.
    boolean isAmong(Collection<UUID> chosen) {
        return members.stream().anyMatch(chosen::contains);
    }
}
