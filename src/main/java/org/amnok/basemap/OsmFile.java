package org.amnok.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.archive.MbtilesArchive;
import org.amnok.basemap.archive.TileLoss;
import org.amnok.basemap.making.StreetTilesMaking;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.map.MapLayer;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// An OpenStreetMap file as it is downloaded: a street map once tiles were made of it, nothing
/// before.
final class OsmFile implements BaseFile {
    private final @Nullable BaseFile tiles;
    private final Optional<OverviewTask> task;
    private final String description;

    /// @param state what is there of it
    private OsmFile(
            @Nullable BaseFile tiles, Optional<OverviewTask> task, String part, String state) {
        this.tiles = tiles;
        this.task = task;
        description = Messages.text("basemap.openstreetmap", StreetParts.words(part), state);
    }

    /// @param part of the file, as [StreetParts] read it
    /// @throws ProblemException when that is none
    static BaseFile open(Path file, String part, OverviewFolder folder) {
        StreetParts.check(part);
        var variant = StreetParts.variant(part);
        return folder.opened(file, variant, OverviewFolder.STREETS, kept -> made(kept, part))
                .orElseGet(
                        () ->
                                new OsmFile(
                                        null,
                                        folder.streets(file, part),
                                        part,
                                        Messages.text("basemap.its_streets_are_not_made_yet")));
    }

    private static OsmFile made(Path kept, String part) {
        var archive = MbtilesArchive.open(kept);
        var map = StreetMapFile.of(kept, archive);
        var state = Messages.text("basemap.as", archive.facts().name());
        return new OsmFile(map, Optional.empty(), part, state);
    }

    @Override
    public BaseKind kind() {
        return BaseKind.OPENSTREETMAP;
    }

    @Override
    public String attribution() {
        return StreetTilesMaking.ATTRIBUTION;
    }

    @Override
    public Optional<Bounds> bounds() {
        return tiles == null ? Optional.empty() : tiles.bounds();
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<OverviewTask> overviews() {
        return task;
    }

    @Override
    public boolean canBeDrawnWhole() {
        return tiles != null;
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        return tiles == null ? List.of() : tiles.layers(viewport, look, cancelled);
    }

    @Override
    public boolean mayShow(Viewport viewport) {
        return tiles != null && tiles.mayShow(viewport);
    }

    @Override
    public boolean endsIn(Viewport viewport) {
        return tiles != null && tiles.endsIn(viewport);
    }

    @Override
    public Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
        return tiles == null ? Optional.empty() : tiles.covered(viewport, cancelled);
    }

    @Override
    public TileLoss loss() {
        return tiles == null ? TileLoss.NONE : tiles.loss();
    }

    @Override
    public void close() {
        if (tiles != null) {
            tiles.close();
        }
    }
}
