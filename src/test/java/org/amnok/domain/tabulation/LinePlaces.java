package org.amnok.domain.tabulation;

import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.River;

/// Sites on a line: each is from a whole number of degrees to another. Along the river they lie at
/// the kilometres of the same numbers.
///
/// @param ends two numbers of each site; no two sites touch
record LinePlaces(List<int[]> ends) implements PossiblePlaces {
    @Override
    public List<String> keys() {
        return IntStream.range(0, ends.size()).mapToObj(i -> "s" + i).toList();
    }

    @Override
    public int[] near(double lonDegrees, double latDegrees, double metres) {
        return within((int) (lonDegrees - metres), (int) (lonDegrees + metres));
    }

    @Override
    public int[] along(River river, double fromKilometre, double toKilometre) {
        return within((int) fromKilometre, (int) toKilometre);
    }

    private int[] within(int from, int to) {
        var touched =
                IntStream.range(0, ends.size())
                        .filter(i -> ends.get(i)[0] <= to && ends.get(i)[1] >= from)
                        .toArray();
        var isInside =
                touched.length == 1
                        && ends.get(touched[0])[0] <= from
                        && ends.get(touched[0])[1] >= to;
        return isInside
                ? touched
                : IntStream.concat(IntStream.of(touched), IntStream.of(ends.size())).toArray();
    }

    /// The site at one place; empty for none.
    String at(int place) {
        return IntStream.range(0, ends.size())
                .filter(i -> ends.get(i)[0] <= place && ends.get(i)[1] >= place)
                .mapToObj(i -> "s" + i)
                .findFirst()
                .orElse("");
    }
}
