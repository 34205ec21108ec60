package org.amnok.basemap.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.amnok.basemap.osm.FreeShapes;
import org.amnok.basemap.osm.OsmShapes;
import org.amnok.basemap.osm.PbfFile;
import org.amnok.basemap.osm.StreetSource;
import org.amnok.basemap.osm.World;
import org.amnok.domain.FileFault;
import org.amnok.domain.Progress;
import org.amnok.words.Messages;

/// Makes a tile archive of an OpenStreetMap file.
public final class StreetTilesMaking {
    public static final String ATTRIBUTION = "© OpenStreetMap contributors";

    /// Of the whole work, in thousandths.
    private static final int FIRST_ENDS = 200;

    private static final int SECOND_ENDS = 750;
    private static final int ALL = 1000;

    private final Path source;
    private final StreetArea area;
    private final Progress progress;
    private int areasLeftOut;

    public StreetTilesMaking(Path source, StreetArea area, Progress progress) {
        this.source = source;
        this.area = area;
        this.progress = progress;
    }

    /// @param target an empty file
    /// @param folder for what is needed meanwhile; its files are gone afterwards
    /// @throws java.util.concurrent.CancellationException when it was cancelled
    /// @throws IOException when the file is damaged, or nothing of it lies in the area
    public void make(Path target, Path folder) throws IOException {
        try (var pieces = new PieceSort(folder)) {
            var shapes = new TileShapes(new TileCutter(area, pieces), area);
            StreetSource reading =
                    FreeShapes.isOne(source)
                            ? new FreeShapes(source, shapes)
                            : new OsmShapes(new PbfFile(source), folder, shapes);
            reading.read(
                    (done, all) -> at(0, FIRST_ENDS, done, all),
                    (done, all) -> at(FIRST_ENDS, SECOND_ENDS, done, all));
            areasLeftOut = reading.leftOut();
            if (shapes.isEmpty()) {
                throw FileFault.of("basemap.nothing_that_is_drawn_lies_in");
            }
            shapes.end();
            write(target, pieces, shapes, reading.isOfSeveral());
        }
    }

    private void at(int from, int to, long done, long all) {
        progress.goOn(
                from + (to - from) * done / Math.max(1, all),
                ALL,
                Messages.text("common.preparing_the_streets_of", source.getFileName()));
    }

    private void write(Path target, PieceSort pieces, TileShapes shapes, boolean isOfSeveral)
            throws IOException {
        try (var archive = new NewTileArchive(target)) {
            var writing = new Writing(archive, isOfSeveral);
            pieces.drain(writing);
            writing.end();
            archive.finish(metadata(shapes.bounds(), writing.encoder.leftOut()));
        }
    }

    /// Puts pieces that follow each other into tiles.
    private final class Writing implements PieceSort.Taker {
        private final NewTileArchive archive;
        private final TileEncoder encoder;
        private long current = -1;

        Writing(NewTileArchive archive, boolean isOfSeveral) {
            this.archive = archive;
            encoder = new TileEncoder(isOfSeveral);
        }

        @Override
        public void take(long key, byte[] piece) throws IOException {
            if (current >= 0 && TileKey.tile(key) != TileKey.tile(current)) {
                end();
            }
            current = key;
            encoder.add(TileKey.layer(key), piece);
        }

        void end() throws IOException {
            if (!encoder.isEmpty()) {
                var zoom = TileKey.zoom(current);
                archive.add(zoom, TileKey.x(current), TileKey.y(current), encoder.tile());
                // the closest zoom has nearly all tiles: the columns of it are counted
                at(SECOND_ENDS, ALL, zoom - TileCutter.MIN_ZOOM, TileCutter.MAX_ZOOM + 1);
            }
        }
    }

    /// "streets", and what is missing of them.
    private String name(long features) {
        var areas = Messages.text("basemap.areas", areasLeftOut);
        return "streets"
                + (areasLeftOut > 0
                        ? Messages.text("basemap.without_whose_edges_do_not_meet", areas)
                        : "")
                + (features > 0
                        ? Messages.text("basemap.without_parts_of_overfull_tiles", features)
                        : "");
    }

    private Map<String, String> metadata(int[] bounds, long featuresLeftOut) {
        var asked = area.bounds();
        var west = World.lonDegrees(Math.max(bounds[0], asked[0]));
        var north = World.latDegrees(Math.max(bounds[1], asked[1]));
        var east = World.lonDegrees(Math.min(bounds[2], asked[2]));
        var south = World.latDegrees(Math.min(bounds[3], asked[3]));
        var all = new LinkedHashMap<String, String>();
        all.put("name", name(featuresLeftOut));
        all.put("format", "pbf");
        all.put("type", "baselayer");
        all.put("attribution", ATTRIBUTION);
        all.put("minzoom", String.valueOf(TileCutter.MIN_ZOOM));
        all.put("maxzoom", String.valueOf(TileCutter.MAX_ZOOM));
        all.put(
                "bounds",
                String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f", west, south, east, north));
        all.put("json", json());
        return all;
    }

    private static String json() {
        var fields =
                List.of(TileFeature.Key.values()).stream()
                        .map(key -> "\"" + key.title() + "\":\"String\"")
                        .collect(Collectors.joining(","));
        return Arrays.stream(TileLayer.values())
                .map(layer -> "{\"id\":\"" + layer.title() + "\",\"fields\":{" + fields + "}}")
                .collect(Collectors.joining(",", "{\"vector_layers\":[", "]}"));
    }
}
