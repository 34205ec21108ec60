package org.amnok.domain.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amnok.domain.River;

/// By stretches of one length along the rivers, from the mouth. What is on no river comes last.
final class StretchAxis implements Axis {
    private final Reports reports;
    private final Dimension dimension;
    private final int kilometres;
    private final List<String> keys = new ArrayList<>();

    /// Where the stretches of each river begin.
    private final Map<River, Integer> first = new EnumMap<>(River.class);

    private final int[][] single;

    StretchAxis(Reports reports, Dimension dimension) {
        this.reports = reports;
        this.dimension = dimension;
        kilometres = dimension.stretchKilometres();
        var stretches = new int[River.values().length];
        for (var row : reports.rows()) {
            var river = reports.river(row);
            if (river != null) {
                stretches[river.ordinal()] = Math.max(stretches[river.ordinal()], last(row) + 1);
            }
        }
        for (var river : River.values()) {
            first.put(river, keys.size());
            for (int i = 0; i < stretches[river.ordinal()]; i++) {
                keys.add(river.code() + ":" + i * kilometres + "-" + (i + 1) * kilometres);
            }
        }
        keys.add("");
        single = new int[keys.size()][];
        Arrays.setAll(single, place -> new int[] {place});
    }

    private int start(int row) {
        return (int) (reports.lowestKilometre(row) / kilometres);
    }

    /// A reach that ends where a stretch begins does not touch it.
    private int last(int row) {
        var highest = reports.highestKilometre(row);
        return highest > reports.lowestKilometre(row)
                ? (int) Math.ceil(highest / kilometres) - 1
                : start(row);
    }

    @Override
    public Dimension dimension() {
        return dimension;
    }

    @Override
    public List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public int[] of(int row) {
        var river = reports.river(row);
        if (river == null) {
            return single[single.length - 1];
        }
        var from = first.getOrDefault(river, 0) + start(row);
        var to = first.getOrDefault(river, 0) + last(row);
        return from == to ? single[from] : IntStream.rangeClosed(from, to).toArray();
    }
}
