package org.amnok.domain.tabulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;

/// By a value that reports have, or by several at once.
final class ValueAxis implements Axis {
    private final Reports reports;
    private final Dimension dimension;
    private final List<String> keys;
    private final int[][] byValue;

    /// The same where there is only one.
    private final int[] only;

    ValueAxis(Reports reports, Dimension dimension) {
        this.reports = reports;
        this.dimension = dimension;
        var values = reports.values(dimension);
        keys = values.stream().flatMap(Set::stream).distinct().sorted(order(dimension)).toList();
        var places = new HashMap<String, Integer>();
        keys.forEach(key -> places.put(key, places.size()));
        byValue =
                values.stream()
                        .map(set -> set.stream().mapToInt(places::get).sorted().toArray())
                        .toArray(int[][]::new);
        only = Arrays.stream(byValue).mapToInt(Axis::only).toArray();
    }

    /// As lists of codes have them, the others by letter; nothing comes last.
    private static Comparator<String> order(Dimension dimension) {
        var codes =
                switch (dimension) {
                    case KIND -> Stream.of(SightingKind.values()).map(SightingKind::code).toList();
                    case STATUS ->
                            Stream.of(SightingStatus.values()).map(SightingStatus::code).toList();
                    default -> List.<String>of();
                };
        return Comparator.comparing(String::isEmpty)
                .thenComparingInt(codes::indexOf)
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public List<String> keys() {
        return keys;
    }

    @Override
    public int[] of(int row, int earliest, int latest) {
        return byValue[reports.value(row, dimension)];
    }

    @Override
    public void places(ReportBlock block, int[] places) {
        block.reports().values(dimension, block.from(), block.to(), places);
        for (int i = 0; i < block.size(); i++) {
            places[i] = only[places[i]];
        }
    }

    @Override
    public boolean isEach() {
        return true;
    }
}
