package org.amnok.geo.words;

import java.util.List;
import java.util.regex.Pattern;
import org.amnok.geo.Geodesy;
import org.amnok.geo.border.Landmark;
import org.amnok.geo.words.NamesInText.Found;

/// Neighbourhoods and villages, whose names many towns share: Kangan-dong lies in Hyesan, and in
/// Sinuiju and Pyongyang, where no list has a place of it.
final class Neighbourhoods {
    private static final Pattern NAME = Pattern.compile("[가-힣]{2,3}[동리]");

    /// No neighbourhood lies farther from the middle of its town.
    private static final double OF_TOWN_METRES = 40_000;

    /// A province is no landmark: that of the neighbourhoods of which a list has a place.
    private static final Pattern PROVINCE = Pattern.compile("[량양]강도|[两兩両]江道|(?i:[RY]y?anggang)");

    private Neighbourhoods() {}

    /// The names without those of neighbourhoods of another town than those that the text names.
    static List<Found> without(String text, List<Found> names) {
        var others = names.stream().filter(name -> !isNeighbourhood(name)).toList();
        return others.isEmpty() || others.size() == names.size() || PROVINCE.matcher(text).find()
                ? names
                : names.stream()
                        .filter(name -> !isNeighbourhood(name) || isBesideAny(name, others))
                        .toList();
    }

    private static boolean isNeighbourhood(Found name) {
        return name.meant().stream()
                .allMatch(
                        place ->
                                !place.code().isEmpty()
                                        && NAME.matcher(place.called().ko()).matches());
    }

    private static boolean isBesideAny(Found name, List<Found> others) {
        return others.stream()
                .flatMap(other -> other.meant().stream())
                .anyMatch(other -> name.meant().stream().anyMatch(n -> isBeside(n, other)));
    }

    private static boolean isBeside(Landmark neighbourhood, Landmark other) {
        return Geodesy.distanceMetres(neighbourhood.at(), other.at()) <= OF_TOWN_METRES;
    }
}
