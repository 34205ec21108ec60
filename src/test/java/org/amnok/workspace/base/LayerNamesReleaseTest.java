package org.amnok.workspace.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.Place;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.PictureSize;
import org.amnok.map.MapExtent;
import org.amnok.map.base.BaseOnMap;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.workspace.PictureExports;
import org.amnok.workspace.TestReleases;
import org.amnok.workspace.output.PictureExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A layer of a person's own writes names on a picture, and one of them has to do with words of a
/// sighting that stay here: the same rule as for names of streets.
class LayerNamesReleaseTest {
    private static final String WORDS = "Kumsan Depot";
    private static final LatLon THERE = new LatLon(41.4, 128.17);
    private static final double EDGE = 0.004;
    private static final PictureExport EXPORT = PictureExports.TODAY;

    @TempDir Path folder;

    @Test
    void a_name_that_is_the_whole_of_withheld_words_may_be_drawn() throws IOException {
        var file = folder.resolve("map.svg");
        write(file, WORDS, true);
        assertThat(Files.readString(file).replaceAll("<[^>]+>", "")).contains(WORDS);
    }

    @Test
    void a_name_of_which_withheld_words_are_a_part_stops_the_output() {
        var file = folder.resolve("map.svg");
        assertThatThrownBy(() -> write(file, WORDS + " north gate", true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("in words");
        assertThat(file).doesNotExist();
    }

    @Test
    void without_a_label_the_name_does_not_matter() {
        var file = folder.resolve("map.svg");
        write(file, WORDS + " north gate", false);
        assertThat(file).exists();
    }

    private void write(Path file, String name, boolean isLabelled) {
        var styling = LayerStyling.DESIGNED;
        var labels = new Labelling(new Labelling.Words.Of("name"), null, 1);
        try (var layer =
                new BaseFiles(TileCache.ofMemory(), OverviewFolder.none(), FileFeatures::of)
                        .open(posts(name), "", BaseOptions.AUTOMATIC)) {
            var source = layer.styled(isLabelled ? styling.with(labels) : styling);
            var request = request().over(List.of(new BaseOnMap(new UUID(0, 1), 1, "", source)));
            EXPORT.write(request, TestReleases.internal(EXPORT, contents()), file, () -> false);
        }
    }

    private Path posts(String name) {
        try {
            return Files.writeString(
                    folder.resolve("posts.geojson"),
                    "{\"type\":\"Feature\",\"properties\":{\"name\":\""
                            + name
                            + "\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":["
                            + (THERE.lonDegrees() + EDGE / 4)
                            + ","
                            + THERE.latDegrees()
                            + "]}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProjectContents contents() {
        var place = new Place.Located(THERE, 40.0, LocationMethod.REPORTED, WORDS);
        var sighting =
                Sightings.at(THERE, "cars")
                        .edit()
                        .place(place)
                        .when(Sightings.seen("2025-09-13", "2025-09-15"))
                        .privacy(PrivacyLevel.COUNTY);
        return new ProjectContents(List.of(sighting.done(Sightings.NOON)), List.of());
    }

    private static PictureExport.Request request() {
        var south = new LatLon(THERE.latDegrees() - EDGE, THERE.lonDegrees() - EDGE);
        var north = new LatLon(THERE.latDegrees() + EDGE, THERE.lonDegrees() + EDGE);
        return new PictureExport.Request(
                MapExtent.of(Projections.webMercator(), south, north),
                new PictureSize(900, 900, 96),
                MapStyle.DEFAULT,
                "",
                false);
    }
}
