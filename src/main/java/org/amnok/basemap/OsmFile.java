package org.amnok.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amnok.basemap.making.StreetTilesMaking;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.map.MapLayer;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;
import org.amnok.words.Messages;

/// An OpenStreetMap file as it is downloaded, of which no tiles were made yet: nothing of it is
/// drawn.
///
/// @param description as [BaseFile#description] gives it
/// @param overviews makes its tiles
record OsmFile(String description, Optional<OverviewTask> overviews) implements BaseFile {
    /// The file, or the tiles that were made of it.
    ///
    /// @param part of the file, as [StreetParts] read it
    /// @throws ProblemException when that is none
    static BaseFile open(Path file, String part, OverviewFolder folder) {
        StreetParts.check(part);
        var variant = StreetParts.variant(part);
        return folder.opened(
                        file,
                        variant,
                        OverviewFolder.STREETS,
                        kept -> StreetMapFile.made(kept, part))
                .orElseGet(
                        () ->
                                new OsmFile(
                                        description(
                                                part,
                                                Messages.text(
                                                        "basemap.its_streets_are_not_made_yet")),
                                        folder.streets(file, part)));
    }

    /// @param state what is there of it
    static String description(String part, String state) {
        return Messages.text("basemap.openstreetmap", StreetParts.words(part), state);
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
        return Optional.empty();
    }

    @Override
    public boolean canBeDrawnWhole() {
        return false;
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapStyle look, BooleanSupplier cancelled) {
        return List.of();
    }

    @Override
    public boolean mayShow(Viewport viewport) {
        return false;
    }

    @Override
    public void close() {}
}
