package org.amnok.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.MbtilesArchive;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileFormat;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.basemap.making.StreetTilesMaking;
import org.amnok.basemap.vector.StreetMap;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.map.MapLayer;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A street map in a PMTiles or MBTiles file: of others, or made of an OpenStreetMap file.
final class StreetMapFile implements BaseFile {
    private final TileArchive archive;
    private final StreetMap map;
    private final @Nullable String part;

    /// @param part of an OpenStreetMap file of which it was made; null for one of others
    private StreetMapFile(TileArchive archive, @Nullable String part) {
        this.archive = archive;
        this.part = part;
        map = new StreetMap(archive);
    }

    /// Tiles that were made of a part of an OpenStreetMap file.
    static BaseFile made(Path kept, String part) {
        return of(kept, MbtilesArchive.open(kept), part);
    }

    /// @param part of an OpenStreetMap file of which the tiles were made; null when they are of
    ///   others
    /// @throws org.amnok.domain.ProblemException when its tiles are no vector tiles
    static BaseFile of(Path file, TileArchive archive, @Nullable String part) {
        if (archive.facts().format() != TileFormat.VECTOR) {
            archive.close();
            throw BaseFiles.damaged(file, Messages.text("basemap.it_holds_no_tiles_that_are"));
        }
        return new StreetMapFile(archive, part);
    }

    @Override
    public BaseKind kind() {
        return part == null ? BaseKind.VECTOR_TILES : BaseKind.OPENSTREETMAP;
    }

    @Override
    public String attribution() {
        return part == null ? archive.facts().attribution() : StreetTilesMaking.ATTRIBUTION;
    }

    @Override
    public Optional<Bounds> bounds() {
        var facts = archive.facts();
        return Optional.of(new Bounds(facts.southWest(), facts.northEast()));
    }

    @Override
    public String description() {
        var facts = archive.facts();
        if (part != null) {
            return OsmFile.description(part, Messages.text("basemap.as", facts.name()));
        }
        return Messages.text(
                "basemap.vector_tiles_zoom_to",
                facts.minZoom(),
                facts.maxZoom(),
                (map.isPlain() ? Messages.text("basemap.its_layers_are_none_that_amnok") : ""));
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        return map.layers(viewport, look, cancelled);
    }

    @Override
    public boolean mayShow(Viewport viewport) {
        return map.mayShow(viewport);
    }

    @Override
    public boolean endsIn(Viewport viewport) {
        return map.endsIn(viewport);
    }

    @Override
    public Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
        return map.covered(viewport, cancelled);
    }

    @Override
    public TileLoss loss() {
        return map.loss();
    }

    @Override
    public void close() {
        archive.close();
    }
}
