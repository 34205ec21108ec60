package org.amnok.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import org.amnok.basemap.making.StreetArea;
import org.amnok.domain.Coded;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.map.ground.BaseMap;
import org.amnok.words.Messages;

/// Which part of an OpenStreetMap file is made into tiles, in words: nothing for all, the code of a
/// river for the ground on both sides of it, or `west,south,east,north` in degrees.
final class StreetParts {
    private static final double CORRIDOR_METRES = 25_000;
    private static final double STEP_KILOMETRES = 2;

    /// Counted up when other tiles are made of the same file: those of before are made again.
    private static final String FORM = "streets 1 ";

    private StreetParts() {}

    static String variant(String part) {
        return FORM + part.strip();
    }

    /// For people.
    static String words(String part) {
        return part.isBlank()
                ? Messages.text("basemap.all_of_it")
                : Coded.find(River.values(), part.strip())
                        .map(river -> Messages.text("common.25_km_on_both_sides_of", river.label()))
                        .orElse(Messages.text("basemap.box", part));
    }

    /// @throws ProblemException when it is none
    static void check(String part) {
        if (!part.isBlank() && Coded.find(River.values(), part.strip()).isEmpty()) {
            box(part);
        }
    }

    static StreetArea area(String part) {
        if (part.isBlank()) {
            return StreetArea.all();
        }
        var river = Coded.find(River.values(), part.strip());
        return river.isPresent() ? along(river.get()) : box(part);
    }

    private static StreetArea along(River river) {
        var line = BaseMap.load().rivers().get(river);
        if (line == null) {
            throw unknown(river.code());
        }
        var places = new ArrayList<LatLon>();
        for (var km = 0.0; km < line.lengthKilometres() + STEP_KILOMETRES; km += STEP_KILOMETRES) {
            places.add(line.at(km));
        }
        return StreetArea.around(places, CORRIDOR_METRES);
    }

    private static StreetArea box(String part) {
        try {
            var edges =
                    Arrays.stream(part.split(",", -1))
                            .mapToDouble(text -> Double.parseDouble(text.strip()))
                            .toArray();
            if (edges.length == 4 && edges[0] < edges[2] && edges[1] < edges[3]) {
                return StreetArea.box(
                        new LatLon(edges[1], edges[0]), new LatLon(edges[3], edges[2]));
            }
        } catch (IllegalArgumentException e) {
            // as if it were no box
        }
        throw unknown(part);
    }

    private static ProblemException unknown(String part) {
        return ProblemException.ofTexts(
                "basemap.is_no_part_of_a_street", "basemap.give_a_river_or_west_south", part);
    }
}
