package org.amnok.basemap.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tileverse.vectortile.model.VectorTile.Layer.Feature;
import io.tileverse.vectortile.mvt.VectorTileCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.amnok.basemap.archive.MbtilesArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.basemap.osm.PbfBytes;
import org.amnok.domain.FileFault;
import org.amnok.domain.LatLon;
import org.amnok.domain.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetTilesMakingTest {
    private static final double LON = 128.17;
    private static final double LAT = 41.40;

    @TempDir Path folder;

    private static double[][] square(double lon, double lat, double degrees) {
        return new double[][] {
            {lon, lat}, {lon + degrees, lat}, {lon + degrees, lat + degrees}, {lon, lat + degrees}
        };
    }

    private MbtilesArchive made(byte[] source, StreetArea area) throws IOException {
        var file = Files.write(folder.resolve("a.osm.pbf"), source);
        var target = Files.createTempFile(folder, "", ".mbtiles");
        new StreetTilesMaking(file, area, Progress.NONE).make(target, folder);
        return MbtilesArchive.open(target);
    }

    private List<Feature> features(PbfBytes source, String layer, int zoom) throws IOException {
        try (var archive = made(source.bytes(), StreetArea.all())) {
            return features(archive, layer, zoom, LON, LAT);
        }
    }

    private static List<Feature> features(
            MbtilesArchive archive, String layer, int zoom, double lon, double lat)
            throws IOException {
        var tile =
                new TileId(zoom, (int) TileMath.column(zoom, lon), (int) TileMath.row(zoom, lat));
        var bytes = archive.tile(tile);
        if (bytes.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Feature>();
        for (var each : new VectorTileCodec().decode(bytes.get()).getLayers()) {
            if (each.getName().equals(layer)) {
                each.getFeatures().forEach(found::add);
            }
        }
        return found;
    }

    private static PbfBytes road(String... tags) {
        return new PbfBytes()
                .node(1, LON - 0.01, LAT)
                .node(2, LON + 0.01, LAT + 0.001)
                .way(3, new long[] {1, 2}, tags);
    }

    @Test
    void a_road_is_there_with_its_class_and_its_names_in_four_languages() throws IOException {
        var source =
                road(
                        "highway",
                        "primary",
                        "name",
                        "혜산거리",
                        "name:en",
                        "Hyesan Street",
                        "name:zh",
                        "惠山街",
                        "name:ja",
                        "恵山通り",
                        "bridge",
                        "yes");
        var road = features(source, "transportation", 14).getFirst();
        assertThat(road.getAttributes())
                .containsEntry("class", "primary")
                .containsEntry("brunnel", "bridge")
                .containsEntry("name", "혜산거리")
                .containsEntry("name:en", "Hyesan Street")
                .containsEntry("name:zh", "惠山街")
                .containsEntry("name:ja", "恵山通り");
        assertThat(road.getGeometry().getGeometryType()).isEqualTo("LineString");
    }

    @Test
    void a_motorway_is_seen_from_afar_and_a_lane_from_close_by() throws IOException {
        var motorway = road("highway", "motorway");
        assertThat(features(motorway, "transportation", 10)).hasSize(1);
        assertThat(features(road("highway", "residential"), "transportation", 11)).isEmpty();
        assertThat(features(road("highway", "residential"), "transportation", 12)).hasSize(1);
    }

    @Test
    void tracks_of_a_yard_come_later_than_the_line() throws IOException {
        assertThat(features(road("railway", "rail"), "transportation", 9)).hasSize(1);
        var yard = road("railway", "rail", "service", "yard");
        assertThat(features(yard, "transportation", 11)).isEmpty();
        assertThat(features(yard, "transportation", 12)).hasSize(1);
    }

    @Test
    void a_river_with_an_island_is_water_with_a_hole() throws IOException {
        var source =
                new PbfBytes()
                        .ring(10, 1, square(LON - 0.003, LAT - 0.003, 0.006))
                        .ring(11, 5, square(LON - 0.001, LAT - 0.001, 0.002))
                        .relation(
                                20,
                                new long[] {10, 11},
                                new String[] {"outer", "inner"},
                                "type",
                                "multipolygon",
                                "natural",
                                "water",
                                "water",
                                "river");
        var water = features(source, "water", 14).getFirst();
        assertThat(water.getAttributes()).containsEntry("class", "river");
        assertThat(water.getGeometry().isValid()).isTrue();
        assertThat(water.getGeometry().getNumPoints()).isGreaterThan(8);
        assertThat(water.getGeometry().getBoundary().getNumGeometries()).isEqualTo(2);
    }

    @Test
    void a_lake_over_many_tiles_covers_each_of_them() throws IOException {
        var source =
                new PbfBytes().ring(10, 1, square(LON - 0.1, LAT - 0.1, 0.2), "natural", "water");
        var water = features(source, "water", 14).getFirst().getGeometry();
        assertThat(water.getArea()).isGreaterThanOrEqualTo(4096.0 * 4096.0);
        assertThat(water.getEnvelopeInternal().getMinX()).isEqualTo(-128);
    }

    @Test
    void round_an_island_lies_the_sea_and_none_on_it() throws IOException {
        var source =
                new PbfBytes()
                        .ring(10, 1, square(LON, LAT, 0.2), "natural", "coastline")
                        .node(20, LON, LAT, "place", "town", "name", "혜산");
        try (var archive = made(source.bytes(), StreetArea.all())) {
            var sea = features(archive, "water", 14, LON - 0.05, LAT);
            assertThat(sea.getFirst().getAttributes()).containsEntry("class", "ocean");
            assertThat(sea.getFirst().getGeometry().getArea())
                    .isGreaterThanOrEqualTo(4096.0 * 4096.0);
            assertThat(features(archive, "water", 14, LON + 0.1, LAT + 0.1)).isEmpty();
        }
    }

    @Test
    void a_coast_through_the_land_has_the_sea_on_its_right() throws IOException {
        var source =
                new PbfBytes()
                        .node(1, 126, 39.9)
                        .node(2, 130, 39.9)
                        .way(3, new long[] {1, 2}, "natural", "coastline")
                        .node(20, LON, 39.9, "place", "town", "name", "해안");
        try (var archive = made(source.bytes(), StreetArea.all())) {
            assertThat(features(archive, "water", 14, LON, 39.8)).hasSize(1);
            assertThat(features(archive, "water", 14, LON, 40.0)).isEmpty();
        }
    }

    @Test
    void where_a_coast_ends_nothing_is_said_of_the_sea() throws IOException {
        var source =
                new PbfBytes()
                        .node(1, 127.5, 39.9)
                        .node(2, 130, 39.9)
                        .way(3, new long[] {1, 2}, "natural", "coastline")
                        .node(20, LON, 39.9, "place", "town", "name", "해안");
        try (var archive = made(source.bytes(), StreetArea.all())) {
            assertThat(features(archive, "water", 14, LON, 39.8)).isEmpty();
        }
    }

    @Test
    void a_house_is_there_at_the_two_closest_zooms() throws IOException {
        var house = new PbfBytes().ring(10, 1, square(LON, LAT, 0.0004), "building", "yes");
        assertThat(features(house, "building", 14)).hasSize(1);
        assertThat(features(house, "building", 13)).hasSize(1);
        assertThat(features(house, "building", 12)).isEmpty();
    }

    @Test
    void a_schoolyard_is_ground_and_a_name() throws IOException {
        var school =
                new PbfBytes()
                        .ring(10, 1, square(LON, LAT, 0.002), "amenity", "school", "name", "중학교");
        assertThat(features(school, "landuse", 14).getFirst().getAttributes())
                .containsEntry("class", "school");
        assertThat(features(school, "poi", 14).getFirst().getAttributes())
                .containsEntry("name", "중학교");
    }

    @Test
    void walls_and_dams_are_barriers() throws IOException {
        assertThat(features(road("barrier", "fence"), "barrier", 14)).hasSize(1);
        assertThat(features(road("waterway", "dam"), "barrier", 14)).hasSize(1);
    }

    @Test
    void a_town_is_a_place_from_afar() throws IOException {
        var town = new PbfBytes().node(1, LON, LAT, "place", "town", "name", "혜산");
        assertThat(features(town, "place", 7)).hasSize(1);
        assertThat(features(town, "place", 6)).isEmpty();
    }

    @Test
    void what_is_in_two_files_is_there_once_when_they_are_put_together() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(road("highway", "primary").bytes());
        both.write(road("highway", "primary").bytes());
        try (var archive = made(both.toByteArray(), StreetArea.all())) {
            assertThat(features(archive, "transportation", 14, LON, LAT)).hasSize(1);
        }
    }

    @Test
    void of_a_box_nothing_outside_is_made() throws IOException {
        var source =
                road("highway", "primary")
                        .node(11, 126, 40)
                        .node(12, 126.01, 40)
                        .way(13, new long[] {11, 12}, "highway", "primary");
        var box = StreetArea.box(new LatLon(41.3, 128.1), new LatLon(41.5, 128.2));
        try (var archive = made(source.bytes(), box)) {
            assertThat(features(archive, "transportation", 14, LON, LAT)).hasSize(1);
            assertThat(features(archive, "transportation", 14, 126.005, 40)).isEmpty();
        }
    }

    @Test
    void the_archive_says_whose_map_it_is() throws IOException {
        try (var archive = made(road("highway", "primary").bytes(), StreetArea.all())) {
            assertThat(archive.facts().attribution()).isEqualTo("© OpenStreetMap contributors");
            assertThat(archive.facts().layers()).contains("transportation", "water", "place");
        }
    }

    @Test
    void the_archive_covers_what_was_in_the_file() throws IOException {
        try (var archive = made(road("highway", "primary").bytes(), StreetArea.all())) {
            assertThat(archive.facts().southWest().lonDegrees()).isBetween(128.1599, 128.1601);
            assertThat(archive.facts().northEast().latDegrees()).isBetween(41.4009, 41.4011);
        }
    }

    @Test
    void a_file_with_nothing_in_the_area_says_so() {
        var box = StreetArea.box(new LatLon(10, 10), new LatLon(11, 11));
        assertThatThrownBy(() -> made(road("highway", "primary").bytes(), box))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("there is nothing to draw in the requested area");
    }

    @Test
    void damage_anywhere_ends_in_a_fault_or_in_streets_never_otherwise_seed_11()
            throws IOException {
        var whole =
                road("highway", "primary", "name", "혜산거리")
                        .plain()
                        .ring(10, 11, square(LON - 0.003, LAT - 0.003, 0.006))
                        .ring(11, 15, square(LON - 0.001, LAT - 0.001, 0.002))
                        .ring(12, 20, square(LON, LAT, 0.01), "natural", "coastline")
                        .relation(
                                20,
                                new long[] {10, 11},
                                new String[] {"outer", "inner"},
                                "type",
                                "multipolygon",
                                "natural",
                                "water")
                        .bytes();
        var random = new Random(11);
        var faults = 0;
        for (var round = 0; round < Integer.getInteger("amnok.rounds", 25); round++) {
            var broken = whole.clone();
            for (var i = 0; i < 1 + round % 3; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                made(broken, StreetArea.all()).close();
            } catch (FileFault e) {
                faults++;
            }
        }
        assertThat(faults).isPositive();
    }

    @Test
    void it_can_be_cancelled_and_leaves_nothing() throws IOException {
        var file = Files.write(folder.resolve("a.osm.pbf"), road("highway", "primary").bytes());
        var scratch = Files.createDirectory(folder.resolve("scratch"));
        var cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long all, String what) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(
                        () ->
                                new StreetTilesMaking(file, StreetArea.all(), cancelled)
                                        .make(folder.resolve("t.mbtiles"), scratch))
                .isInstanceOf(CancellationException.class);
        assertThat(scratch).isEmptyDirectory();
    }
}
