package org.amnok.domain.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.domain.River;

/// By stretches of one length along the rivers, from the mouth. What is on no river comes last.
final class StretchAxis implements Axis {
    private final Reports reports;
    private final int kilometres;
    private final List<String> keys = new ArrayList<>();

    /// Where the stretches of each river begin.
    private final int[] first = new int[River.values().length];

    private final int[][] single;

    StretchAxis(Reports reports, Dimension dimension) {
        this.reports = reports;
        kilometres = dimension.stretchKilometres();
        var stretches =
                ReportRun.of(reports).map(this::stretches).reduce(StretchAxis::most).orElseThrow();
        for (var river : River.values()) {
            first[river.ordinal()] = keys.size();
            for (int i = 0; i < stretches[river.ordinal()]; i++) {
                keys.add(river.code() + ":" + i * kilometres + "-" + (i + 1) * kilometres);
            }
        }
        keys.add("");
        single = new int[keys.size()][];
        Arrays.setAll(single, place -> new int[] {place});
    }

    /// How many each river has.
    private int[] stretches(ReportRun part) {
        var rows = reports.rows();
        var stretches = new int[River.values().length];
        for (int i = part.from(); i < part.to(); i++) {
            var river = reports.river(rows[i]);
            if (river != null) {
                var at = river.ordinal();
                stretches[at] = Math.max(stretches[at], last(rows[i]) + 1);
            }
        }
        return stretches;
    }

    private static int[] most(int[] some, int[] others) {
        Arrays.setAll(some, river -> Math.max(some[river], others[river]));
        return some;
    }

    /// A reach that ends where a stretch begins does not touch it.
    private int last(int row) {
        var highest = reports.highestKilometre(row);
        var stretches = highest / kilometres;
        var whole = (int) stretches;
        return whole == stretches && highest > reports.lowestKilometre(row) ? whole - 1 : whole;
    }

    @Override
    public List<String> keys() {
        return List.copyOf(keys);
    }

    @Override
    public int[] of(int row, int earliest, int latest) {
        var river = reports.river(row);
        if (river == null) {
            return single[single.length - 1];
        }
        var from = first[river.ordinal()] + (int) (reports.lowestKilometre(row) / kilometres);
        var to = first[river.ordinal()] + last(row);
        return from == to ? single[from] : IntStream.rangeClosed(from, to).toArray();
    }
}
