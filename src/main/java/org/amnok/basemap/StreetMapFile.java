package org.amnok.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.archive.TileFormat;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.basemap.vector.StreetMap;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.map.MapLayer;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Geometry;

/// A street map of others in a PMTiles or MBTiles file.
final class StreetMapFile implements BaseFile {
    private final TileArchive archive;
    private final StreetMap map;

    private StreetMapFile(TileArchive archive) {
        this.archive = archive;
        map = new StreetMap(archive);
    }

    /// @throws org.amnok.domain.ProblemException when its tiles are no vector tiles
    static BaseFile of(Path file, TileArchive archive) {
        if (archive.facts().format() != TileFormat.VECTOR) {
            archive.close();
            throw BaseFiles.damaged(file, Messages.text("basemap.it_holds_no_tiles_that_are"));
        }
        return new StreetMapFile(archive);
    }

    @Override
    public BaseKind kind() {
        return BaseKind.VECTOR_TILES;
    }

    @Override
    public String attribution() {
        return archive.facts().attribution();
    }

    @Override
    public Optional<Bounds> bounds() {
        var facts = archive.facts();
        return Optional.of(new Bounds(facts.southWest(), facts.northEast()));
    }

    @Override
    public String description() {
        var facts = archive.facts();
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
