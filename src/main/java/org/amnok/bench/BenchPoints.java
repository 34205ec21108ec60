package org.amnok.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.amnok.map.PointFilter;
import org.amnok.map.PointLabels;
import org.amnok.map.PointLayer;
import org.amnok.map.PointSymbol;
import org.amnok.map.PointTable;
import org.amnok.map.PointTableBuilder;
import org.amnok.store.ForeignGeoPackage;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/// The sightings of the benchmark as one layer of points.
final class BenchPoints {
    private static final int INK = 0x222222;

    private final Map<String, Object> settings;
    private final BenchLook look;
    private final PointTableBuilder rows;
    private int[] counts = new int[1024];
    private int size;

    private BenchPoints(Map<String, Object> settings) {
        this.settings = settings;
        look = BenchLook.of(settings);
        rows = new PointTableBuilder(look.categories(), 1024);
    }

    /// @param labelled true to write category and count beside each where there is room
    /// @param filtered true for the two categories and the months of the settings' filter only
    static PointLayer read(
            Path file, Map<String, Object> settings, boolean labelled, boolean filtered) {
        var points = new BenchPoints(settings);
        try (var opened = ForeignGeoPackage.open(file)) {
            opened.read(
                    opened.layer("sightings"),
                    List.of("category", "date", "count"),
                    points::add,
                    () -> false);
        }
        return points.layer(labelled, filtered);
    }

    private void add(Geometry geometry, @Nullable Object... values) {
        if (geometry instanceof Point point) {
            var category = look.categories().indexOf(String.valueOf(values[0]));
            var day = PointTable.day(LocalDate.parse(String.valueOf(values[1])));
            rows.add(point.getX(), point.getY(), category, day);
            if (size == counts.length) {
                counts = Arrays.copyOf(counts, 2 * size);
            }
            counts[size++] = values[2] instanceof Number number ? number.intValue() : 0;
        }
    }

    private PointLayer layer(boolean labelled, boolean filtered) {
        var table = rows.build();
        return new PointLayer(
                "sightings",
                table,
                look.categoryColours().stream().map(this::symbol).toList(),
                filtered ? filter() : PointFilter.ALL,
                1,
                labelled ? labels(table) : null);
    }

    private PointSymbol symbol(String colour) {
        return PointSymbol.circle(
                look.markerPixels(),
                rgb(colour),
                rgb(look.markerOutline()),
                look.markerOutlinePixels());
    }

    private PointFilter filter() {
        var filter = JsonTree.object(settings, "filter");
        Set<Integer> wanted = new HashSet<>();
        JsonTree.array(filter, "category").forEach(c -> wanted.add(look.categories().indexOf(c)));
        return PointFilter.ALL
                .of(wanted)
                .between(day(JsonTree.text(filter, "from")), day(JsonTree.text(filter, "to")));
    }

    private static int day(String date) {
        return PointTable.day(LocalDate.parse(date));
    }

    private PointLabels labels(PointTable table) {
        var numbers = Arrays.copyOf(counts, size);
        IntFunction<String> text =
                row -> table.categories().get(table.category(row)) + " " + numbers[row];
        return new PointLabels(
                text,
                List.of(look.font()),
                look.labelPixels(),
                400,
                INK,
                rgb(look.halo()),
                look.haloPixels());
    }

    private static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }
}
