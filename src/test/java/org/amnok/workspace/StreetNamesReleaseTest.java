package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.domain.BaseOptions;
import org.amnok.domain.LatLon;
import org.amnok.domain.LocationMethod;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ProjectContents;
import org.amnok.domain.Sightings;
import org.amnok.geo.Projections;
import org.amnok.layout.PictureComposer;
import org.amnok.layout.PictureSize;
import org.amnok.map.BaseMap;
import org.amnok.map.BaseOnMap;
import org.amnok.map.MapComposer;
import org.amnok.map.MapExtent;
import org.amnok.map.MapLook;
import org.amnok.render.FontLibrary;
import org.amnok.render.MapRenderer;
import org.amnok.render.Pen;
import org.amnok.render.SymbolLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A street of Monaco that is drawn from tiles of others, and is the place of a sighting in words
/// that stay here.
class StreetNamesReleaseTest {
    private static final String STREET = "Boulevard Albert 1er";
    private static final LatLon THERE = new LatLon(43.735, 7.421);
    private static final double NEAR = 0.004;
    private static final double FAR = 0.2;
    private static final BaseMap BASE = BaseMap.load();
    private static final PictureExport EXPORT = export();

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void a_picture_with_the_street_is_written(String ending) {
        var file = folder.resolve("map." + ending);
        write(file, NEAR, "");
        assertThat(file).exists();
    }

    @Test
    void the_street_is_drawn_as_text() throws Exception {
        var file = folder.resolve("map.svg");
        write(file, NEAR, "");
        var words = Files.readString(file).replaceAll("<[^>]+>", "");
        assertThat(words).contains("Albert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf"})
    void where_the_map_does_not_name_it_the_words_are_held_back(String ending) {
        var file = folder.resolve("map." + ending);
        assertThatThrownBy(() -> write(file, FAR, STREET))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("in words");
        assertThat(file).doesNotExist();
    }

    /// @param degrees from the middle to the edge
    private void write(Path file, double degrees, String title) {
        var place = new Place.Located(THERE, 40.0, LocationMethod.REPORTED, STREET);
        var sighting = Sightings.at(THERE, "cars").edit().place(place).privacy(PrivacyLevel.COUNTY);
        var contents = new ProjectContents(List.of(sighting.done(Sightings.NOON)), List.of());
        var tiles = TestTiles.copy(TestTiles.OPENMAPTILES, folder);
        try (var streets =
                new BaseFiles(TileCache.ofMemory(), OverviewFolder.none())
                        .open(tiles, "", BaseOptions.AUTOMATIC)) {
            var below = List.of(new BaseOnMap(new UUID(0, 1), 1, "", streets));
            EXPORT.write(
                    request(degrees, title).over(below),
                    TestReleases.internal(EXPORT, contents),
                    file,
                    () -> false);
        }
    }

    private static PictureExport.Request request(double degrees, String title) {
        var south = new LatLon(THERE.latDegrees() - degrees, THERE.lonDegrees() - degrees);
        var north = new LatLon(THERE.latDegrees() + degrees, THERE.lonDegrees() + degrees);
        return new PictureExport.Request(
                MapExtent.of(Projections.webMercator(), south, north),
                new PictureSize(900, 900, 96),
                MapLook.DEFAULT,
                title,
                false);
    }

    private static PictureExport export() {
        var fonts = new FontLibrary();
        var symbols = new SymbolLibrary();
        var composer =
                new PictureComposer(
                        new MapComposer(BASE),
                        new MapRenderer(fonts, symbols),
                        new Pen(fonts, symbols));
        return new PictureExport(composer, BASE.attributions());
    }
}
