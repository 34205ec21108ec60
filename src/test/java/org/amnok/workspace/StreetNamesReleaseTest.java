package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.basemap.archive.TestTiles;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.Place;
import org.amnok.geo.projection.Projections;
import org.amnok.index.SightingIndex;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.PictureSize;
import org.amnok.layout.series.Chapter;
import org.amnok.layout.series.SeriesOutput;
import org.amnok.map.MapExtent;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.release.OutputFile;
import org.amnok.release.Release;
import org.amnok.workspace.output.PageSeries;
import org.amnok.workspace.output.PageSeries.By;
import org.amnok.workspace.output.PictureExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A street of Monaco that is drawn from tiles of others, and is the place of a sighting in words
/// that stay here.
class StreetNamesReleaseTest {
    private static final String STREET = "Boulevard Albert 1er";
    private static final LatLon THERE = new LatLon(43.735, 7.421);
    private static final LatLon SHOWN = new LatLon(43.7363, 7.4231);
    private static final double NEAR = 0.004;
    private static final double FAR = 0.2;
    private static final PictureExport EXPORT = PictureExports.TODAY;

    @TempDir Path folder;

    @Test
    void the_street_is_drawn_as_text() throws Exception {
        var file = folder.resolve("map.svg");
        write(file, NEAR, "");
        var words = Files.readString(file).replaceAll("<[^>]+>", "");
        assertThat(words).contains("Albert");
    }

    @Test
    void the_pages_of_a_series_may_name_it_too() throws Exception {
        var file = folder.resolve("map.svg");
        over(
                NEAR,
                "",
                request -> {
                    var release = release();
                    new PageSeries(EXPORT.releases(), release, state(), Progress.NONE)
                            .write(By.MONTH, EXPORT.series(request, null, release), file);
                });
        var words = Files.readString(folder.resolve("map-1.svg")).replaceAll("<[^>]+>", "");
        assertThat(words).contains("Albert");
    }

    /// Names along a curved street are drawn letter by letter in a PDF, and no search finds them;
    /// others are words.
    @Test
    void a_pdf_may_have_the_words_where_its_map_has_the_name() {
        var file = folder.resolve("map.pdf");
        assertThatThrownBy(() -> writeWords(release().file(file)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("in words");
        writeWords(release().file(file, Set.of(STREET)));
        assertThat(file).exists();
    }

    @Test
    void a_document_may_have_the_words_that_the_map_of_one_of_its_pages_has() {
        var file = folder.resolve("series.pdf");
        var chapters = List.of(chapter("one"), chapter("two"));
        var series = new SeriesOutput(_ -> named(), Progress.NONE);
        assertThat(series.write("", chapters, names -> release().file(file, names))).hasSize(1);
    }

    private static Chapter chapter(String title) {
        return new Chapter(title, null, release().sightings());
    }

    private static void writeWords(OutputFile file) {
        new PictureFiles().write(named(), file, () -> false);
    }

    /// Whose map writes the street in one piece.
    private static SheetOfWords named() {
        return new SheetOfWords(STREET, Set.of(STREET));
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
        over(degrees, title, request -> EXPORT.write(request, release(), file, () -> false));
    }

    private void over(double degrees, String title, Consumer<PictureExport.Request> make) {
        var tiles = TestTiles.copy(TestTiles.OPENMAPTILES, folder);
        try (var streets =
                new BaseFiles(TileCache.ofMemory(), OverviewFolder.none(), _ -> List.of())
                        .open(tiles, "", BaseOptions.AUTOMATIC)) {
            var below = List.of(new BaseOnMap(new UUID(0, 1), 1, "", streets));
            make.accept(request(degrees, title).over(below));
        }
    }

    private static Release release() {
        return TestReleases.internal(EXPORT, contents());
    }

    private WorkspaceState state() {
        return new WorkspaceState(
                folder.resolve("project.gpkg"),
                true,
                contents(),
                SightingIndex.EMPTY,
                Map.of(),
                List.of(),
                ImageTheme.AUTOMATIC,
                Optional.empty(),
                Optional.empty());
    }

    private static ProjectContents contents() {
        var place = new Place.Located(THERE, 40.0, LocationMethod.REPORTED, STREET);
        var sighting =
                Sightings.at(THERE, "cars")
                        .edit()
                        .place(place)
                        .when(Sightings.seen("2025-09-13", "2025-09-15"))
                        .privacy(PrivacyLevel.COUNTY);
        // beside one that the frame shows: without any there would be no page of the month
        var shown =
                Sightings.at(SHOWN, "buses")
                        .edit()
                        .when(Sightings.seen("2025-09-13", "2025-09-13"));
        return new ProjectContents(
                List.of(sighting.done(Sightings.NOON), shown.done(Sightings.NOON)), List.of());
    }

    private static PictureExport.Request request(double degrees, String title) {
        var south = new LatLon(THERE.latDegrees() - degrees, THERE.lonDegrees() - degrees);
        var north = new LatLon(THERE.latDegrees() + degrees, THERE.lonDegrees() + degrees);
        return new PictureExport.Request(
                MapExtent.of(Projections.webMercator(), south, north),
                new PictureSize(900, 900, 96),
                MapStyle.DEFAULT,
                title,
                false);
    }
}
