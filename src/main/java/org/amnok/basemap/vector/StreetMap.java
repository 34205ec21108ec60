package org.amnok.basemap.vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.ArchiveFacts;
import org.amnok.basemap.archive.DamagedTile;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.domain.FaultWords;
import org.amnok.domain.LatestMap;
import org.amnok.domain.LruCache;
import org.amnok.map.FeatureLayer;
import org.amnok.map.MapLayer;
import org.amnok.map.SeenArea;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.base.BaseSource;
import org.amnok.map.street.StreetStyles;
import org.amnok.map.styling.MapStyle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A street map of others in an archive of vector tiles, drawn in our style. Thread-safe.
public final class StreetMap implements BaseSource {
    /// Wider, our own map says more than a street map; of plain shapes it says nothing.
    private static final double WIDEST_DENOMINATOR = 700_000;

    private static final int BLOCKS = 6;

    /// At which the edge of the map is looked for.
    private static final int WIDE_ZOOM = 10;

    private final ArchiveFacts facts;
    private final boolean isPlain;
    private final StreetTiles tiles;
    private final Map<Theme, StreetStyles> styles = new ConcurrentHashMap<>();
    private final Map<TileRange, StreetBlock> blocks = new LatestMap<>(BLOCKS);
    private final LruCache<List<TileId>, Geometry> known = new LruCache<>(BLOCKS);

    /// @param archive of vector tiles; whoever opened it closes it
    public StreetMap(TileArchive archive) {
        facts = archive.facts();
        isPlain =
                !facts.layers().isEmpty() && StreetSchema.of(facts.layers()) == StreetSchema.PLAIN;
        tiles = new StreetTiles(archive);
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        var block = block(viewport, cancelled);
        if (block == null || block.isEmpty()) {
            return List.of();
        }
        var style = styles.computeIfAbsent(look.theme(), StreetStyles::new);
        var layers = new ArrayList<MapLayer>();
        for (var part : StreetPart.values()) {
            var features = block.of(part, look.language());
            layers.add(new FeatureLayer(part, features, style.of(part), 1));
        }
        return layers;
    }

    /// True when the layers of the archive are none that are known here: their features are drawn
    /// by their shapes alone.
    public boolean isPlain() {
        return isPlain;
    }

    /// What of the archive could not be read so far.
    public TileLoss loss() {
        return tiles.loss();
    }

    /// True when one of its tiles lies in the picture.
    @Override
    public boolean mayShow(Viewport viewport) {
        return isShownAt(viewport)
                && TileRange.of(viewport, facts).tiles().stream()
                        .filter(tile -> TileRange.extent(tile).touches(viewport))
                        .anyMatch(tile -> tiles.get(tile) != StreetTile.EMPTY);
    }

    @Override
    public boolean endsIn(Viewport viewport) {
        var block = block(viewport, () -> false);
        var seen = SeenArea.of(viewport).degrees();
        return block != null
                && block.fading().stream().anyMatch(a -> a.getEnvelopeInternal().intersects(seen));
    }

    @Override
    public Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
        return Optional.ofNullable(block(viewport, cancelled))
                .map(StreetBlock::covered)
                .filter(area -> !area.isEmpty());
    }

    private boolean isShownAt(Viewport viewport) {
        return isPlain || viewport.scaleDenominator() < WIDEST_DENOMINATOR;
    }

    /// Null when nothing is shown at the scale, or when cancelled.
    private @Nullable StreetBlock block(Viewport viewport, BooleanSupplier cancelled) {
        if (!isShownAt(viewport)) {
            return null;
        }
        var range = TileRange.of(viewport, facts);
        synchronized (blocks) {
            var known = blocks.get(range);
            if (known != null) {
                return known;
            }
        }
        var made = made(range, cancelled);
        if (made == null) {
            return null;
        }
        synchronized (blocks) {
            var known = blocks.putIfAbsent(range, made);
            return known == null ? made : known;
        }
    }

    private @Nullable StreetBlock made(TileRange range, BooleanSupplier cancelled) {
        var known = ForkJoinTask.adapt(() -> known(range)).fork();
        var ids = range.tiles();
        var all =
                ids.parallelStream()
                        .map(id -> cancelled.getAsBoolean() ? StreetTile.EMPTY : tiles.get(id))
                        .toList();
        var edge = known.join();
        if (cancelled.getAsBoolean()) {
            return null;
        }
        var read = new LinkedHashMap<TileId, StreetTile>();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i) != StreetTile.EMPTY) {
                read.put(ids.get(i), all.get(i));
            }
        }
        return new StreetBlock(read, facts, edge);
    }

    /// Where the map has features, seen from afar; empty where the picture is no closer than that.
    private Geometry known(TileRange range) {
        if (isPlain || facts.minZoom() > WIDE_ZOOM || range.zoom() <= WIDE_ZOOM) {
            return StreetEnds.known(List.of());
        }
        var wide = range.around(WIDE_ZOOM);
        return known.get(
                wide, () -> StreetEnds.known(wide.parallelStream().map(tiles::get).toList()));
    }

    /// The decoded tiles used last, within a limit of vertices. Thread-safe.
    private static final class StreetTiles {
        /// About 60 MB.
        private static final long MOST_VERTICES = 1_000_000;

        private final TileArchive archive;
        private final LruCache<TileId, StreetTile> known =
                new LruCache<>(Integer.MAX_VALUE, 1, MOST_VERTICES, StreetTile::vertices);
        private final LostTiles lost = new LostTiles();

        StreetTiles(TileArchive archive) {
            this.archive = archive;
        }

        /// The tile; an empty one where the archive has none, or where it is damaged.
        ///
        /// @throws org.amnok.domain.ProblemException when nothing more of the archive can be read
        StreetTile get(TileId id) {
            return known.get(id, () -> read(id));
        }

        private StreetTile read(TileId id) {
            try {
                var bytes = archive.facts().mayHave(id) ? archive.tile(id).orElse(null) : null;
                return bytes == null
                        ? StreetTile.EMPTY
                        : StreetTileReader.read(bytes, id, archive.facts().layers());
            } catch (DamagedTile e) {
                lost.add(id.zoom(), id.x(), id.y(), e.why());
            } catch (IOException e) {
                lost.add(id.zoom(), id.x(), id.y(), FaultWords.of(e));
            }
            return StreetTile.EMPTY;
        }

        TileLoss loss() {
            return lost.drain();
        }
    }
}
