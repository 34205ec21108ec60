package org.amnok.workspace.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverKilometre;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.projection.Projections;
import org.amnok.layout.PictureSize;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.styling.MapStyle;
import org.amnok.workspace.PictureExports;
import org.amnok.workspace.TestReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureExportTest {
    private static final BaseMap BASE = Maps.BASE;
    private static final PictureExport EXPORT = PictureExports.AT_NOON;
    private static final PictureExport.Request HYESAN =
            new PictureExport.Request(
                    MapExtent.of(
                            Projections.webMercator(),
                            new LatLon(41.38, 128.14),
                            new LatLon(41.42, 128.22)),
                    new PictureSize(600, 500, 96),
                    MapStyle.DEFAULT,
                    "",
                    true);

    @TempDir Path folder;

    @Test
    void a_picture_of_the_size_asked_for_is_written() throws IOException {
        var picture = ImageIO.read(Files.newInputStream(picture(Sightings.titled("cars"))));
        assertThat(picture.getWidth()).isEqualTo(600);
        assertThat(picture.getHeight()).isEqualTo(500);
    }

    @Test
    void notes_and_titles_change_nothing_in_the_picture() throws IOException {
        var plain = Sightings.titled("cars");
        var noted =
                plain.edit()
                        .title("cars behind the school")
                        .notes(new Notes("seen by a partner", "her name is in the notebook"))
                        .done(Sightings.NOON);
        assertThat(Files.readAllBytes(picture(noted)))
                .isEqualTo(Files.readAllBytes(picture(plain)));
    }

    @Test
    void places_in_one_cell_give_the_same_picture_at_level_2() throws IOException {
        var here = Sightings.at(new LatLon(41.4012, 128.1711), "cars");
        var there = Sightings.at(new LatLon(41.4088, 128.1789), "cars");
        assertThat(here.privacy()).isEqualTo(PrivacyLevel.DISTRICT);
        assertThat(Files.readAllBytes(picture(here))).isEqualTo(Files.readAllBytes(picture(there)));
    }

    @Test
    void a_withheld_place_is_not_drawn() throws IOException {
        var withheld =
                Sightings.titled("cars").edit().privacy(PrivacyLevel.WITHHELD).done(Sightings.NOON);
        var elsewhere =
                Sightings.at(new LatLon(40.1, 124.4), "cars")
                        .edit()
                        .privacy(PrivacyLevel.WITHHELD)
                        .done(Sightings.NOON);
        assertThat(Files.readAllBytes(picture(withheld)))
                .isEqualTo(Files.readAllBytes(picture(elsewhere)));
    }

    @Test
    void a_camera_changes_nothing_in_the_picture() throws IOException {
        var cars = Sightings.titled("cars").edit().privacy(PrivacyLevel.EXACT).done(Sightings.NOON);
        var camera =
                Camera.at(new UUID(1, 2), cars.uuid(), new LatLon(41.405, 128.185))
                        .looking(220.0, 5.0, 60.0, 900.0);
        var seen =
                new ProjectContents(
                        List.of(cars),
                        Stream.concat(BASE.sites().stream(), Stream.of(camera)).toList());
        var file = folder.resolve("with-camera.png");
        EXPORT.write(HYESAN, TestReleases.internal(EXPORT, seen), file, () -> false);
        assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(picture(cars)));
    }

    @Test
    void a_withheld_stretch_is_not_drawn() throws IOException {
        var withheld =
                Sightings.titled("cars").edit().privacy(PrivacyLevel.WITHHELD).done(Sightings.NOON);
        assertThat(Files.readAllBytes(picture(along(withheld, 720, 740))))
                .isEqualTo(Files.readAllBytes(picture(withheld)));
    }

    @Test
    void stretches_in_the_same_hundred_kilometres_give_the_same_picture_at_level_3()
            throws IOException {
        var coarse =
                Sightings.titled("cars").edit().privacy(PrivacyLevel.COUNTY).done(Sightings.NOON);
        assertThat(Files.readAllBytes(picture(along(coarse, 710, 740))))
                .isEqualTo(Files.readAllBytes(picture(along(coarse, 728, 729))));
    }

    private static Sighting along(Sighting sighting, double from, double to) {
        var stretch =
                new RiverStretch(
                        River.YALU, new RiverKilometre(from, null), new RiverKilometre(to, null));
        return sighting.edit().place(new Place.Stretch(stretch, "words")).done(Sightings.NOON);
    }

    @Test
    void a_cancelled_export_writes_nothing() {
        var file = folder.resolve("map.png");
        var contents = contents(Sightings.titled("cars"));
        var report =
                EXPORT.write(HYESAN, TestReleases.internal(EXPORT, contents), file, () -> true);
        assertThat(report).isEmpty();
        assertThat(file).doesNotExist();
    }

    private Path picture(Sighting sighting) {
        var file = folder.resolve(Long.toHexString(System.nanoTime()) + ".png");
        var contents = contents(sighting);
        EXPORT.write(HYESAN, TestReleases.internal(EXPORT, contents), file, () -> false);
        return file;
    }

    private static ProjectContents contents(Sighting sighting) {
        return new ProjectContents(List.of(sighting), BASE.sites());
    }
}
