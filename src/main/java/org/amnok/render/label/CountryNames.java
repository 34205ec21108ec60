package org.amnok.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amnok.map.symbology.LabelOption;
import org.amnok.render.canvas.Boxes;
import org.amnok.render.text.LabelAnchor;
import org.amnok.render.text.LabelRequest;

/// Names a country that found no free ground where less important labels of points stand: as few of
/// them as can be, the least important first, which then find other places or are left out.
final class CountryNames {
    /// Nearer to the name, px, a label is put elsewhere.
    private static final double APART = 6;

    /// From what was put elsewhere, px.
    private static final double NEAREST = 2;

    /// No larger name, px, takes the room of others.
    private static final double LARGEST = 13;

    private final LabelConflicts room;
    private final GroundPlacer grounds;
    private final PointPlacer points;

    CountryNames(LabelConflicts room, GroundPlacer grounds, PointPlacer points) {
        this.room = room;
        this.grounds = grounds;
        this.points = points;
    }

    static boolean isCountry(LabelRequest request) {
        return request.plan().grouped()
                && request.anchor() instanceof LabelAnchor.Ground(var places, var ground)
                && !ground.isEmpty()
                && !ground.equals(LabelOption.ON_WATER);
    }

    /// The name, in one of the smaller sizes; empty where even cities and symbols alone leave it no
    /// room.
    ///
    /// @param placed the most important first; what stands in the way is put elsewhere or left out
    List<PlacedLabel> place(LabelRequest request, List<PlacedLabel> placed) {
        return request.anchor() instanceof LabelAnchor.Ground ground
                        && request.letters().look().size() <= LARGEST
                ? amongFewer(request, ground, placed).stream().toList()
                : List.of();
    }

    private Optional<PlacedLabel> amongFewer(
            LabelRequest request, LabelAnchor.Ground ground, List<PlacedLabel> placed) {
        var minor = placed.stream().filter(label -> mayGiveWay(label.request())).toList();
        minor.forEach(room::release);
        var found = grounds.place(request, ground);
        var staying = 0;
        for (var most = found.isEmpty() ? 0 : minor.size(); most - staying > 1; ) {
            var middle = (staying + most) / 2;
            var more = minor.subList(staying, middle);
            more.forEach(room::take);
            var among = grounds.place(request, ground);
            if (among.isPresent()) {
                found = among;
                staying = middle;
            } else {
                more.forEach(room::release);
                most = middle;
            }
        }
        var others = minor.subList(staying, minor.size());
        found.ifPresentOrElse(
                name -> putElsewhere(others, name, placed), () -> others.forEach(room::take));
        return found;
    }

    /// Cities stay, and so does what says how uncertain a place is.
    private static boolean mayGiveWay(LabelRequest request) {
        return !request.plan().essential() && !(request.anchor() instanceof LabelAnchor.Circle);
    }

    private void putElsewhere(
            List<PlacedLabel> others, PlacedLabel name, List<PlacedLabel> placed) {
        var inTheWay = new ArrayList<PlacedLabel>();
        for (var label : others) {
            if (meets(label, name, APART)) {
                inTheWay.add(label);
            } else {
                room.take(label);
            }
        }
        room.take(name);
        for (var label : inTheWay) {
            var other = elsewhere(label.request());
            if (other.isPresent() && mayStand(other.get(), name)) {
                placed.set(placed.indexOf(label), other.get());
            } else {
                other.ifPresent(room::release);
                placed.remove(label);
            }
        }
    }

    /// Rather near to the name than nowhere: what tells of sightings along a river.
    private static boolean mayStand(PlacedLabel label, PlacedLabel name) {
        return label.request().anchor() instanceof LabelAnchor.Several
                || !meets(label, name, NEAREST);
    }

    private Optional<PlacedLabel> elsewhere(LabelRequest request) {
        return request.anchor() instanceof LabelAnchor.OfPoint anchor
                ? points.anywhere(request, anchor).flatMap(label -> points.inPicture(label, anchor))
                : Optional.empty();
    }

    private static boolean meets(PlacedLabel label, PlacedLabel name, double space) {
        var box = Boxes.grown(name.box(), space);
        return label.taken().stream().anyMatch(box::intersects)
                || label.leader() != null && label.leader().intersects(box);
    }
}
