package org.amnok.basemap.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.basemap.archive.MbtilesArchive;
import org.amnok.basemap.archive.TileId;
import org.amnok.basemap.archive.TileMath;
import org.amnok.basemap.making.StreetArea;
import org.amnok.basemap.making.StreetTilesMaking;
import org.amnok.basemap.osm.PbfBytes;
import org.amnok.domain.Language;
import org.amnok.domain.Progress;
import org.amnok.map.StreetPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Tiles that are made of an OpenStreetMap file mean to their reader what the file says.
class MadeStreetsTest {
    private static final double LON = 128.17;
    private static final double LAT = 41.40;

    @TempDir Path folder;

    private static PbfBytes line(String... tags) {
        return new PbfBytes()
                .node(1, LON, LAT)
                .node(2, LON + 0.002, LAT + 0.001)
                .way(3, new long[] {1, 2}, tags);
    }

    private static PbfBytes area(String... tags) {
        var ring =
                new double[][] {
                    {LON, LAT}, {LON + 0.002, LAT}, {LON + 0.002, LAT + 0.002}, {LON, LAT + 0.002}
                };
        return new PbfBytes().ring(10, 1, ring, tags);
    }

    private StreetTile tile(PbfBytes source) throws IOException {
        var target = folder.resolve("t.mbtiles");
        Files.deleteIfExists(target);
        new StreetTilesMaking(
                        source.write(folder.resolve("a.osm.pbf")), StreetArea.all(), Progress.NONE)
                .make(target, folder);
        try (var archive = MbtilesArchive.open(target)) {
            var id = new TileId(14, (int) TileMath.column(14, LON), (int) TileMath.row(14, LAT));
            return StreetTileReader.read(
                    archive.tile(id).orElseThrow(), id, archive.facts().layers());
        }
    }

    @Test
    void a_road_on_a_bridge_lies_above() throws IOException {
        var tile = tile(line("highway", "primary", "bridge", "yes"));
        assertThat(tile.shapes(StreetPart.BRIDGES))
                .extracting(StreetTile.Shape::kind)
                .containsExactly("PRIMARY");
    }

    @Test
    void a_track_of_a_yard_is_a_siding() throws IOException {
        assertThat(tile(line("railway", "rail", "service", "yard")).shapes(StreetPart.ROADS))
                .extracting(StreetTile.Shape::kind)
                .containsExactly("SIDING");
    }

    @Test
    void fences_walls_and_dams_are_walls() throws IOException {
        assertThat(tile(line("barrier", "fence")).shapes(StreetPart.WALLS)).hasSize(1);
        assertThat(tile(line("waterway", "dam")).shapes(StreetPart.WALLS)).hasSize(1);
        assertThat(tile(area("waterway", "dam")).shapes(StreetPart.WALLS)).hasSize(1);
    }

    @Test
    void a_river_between_its_banks_is_water_with_shores() throws IOException {
        var tile = tile(area("natural", "water", "water", "river"));
        assertThat(tile.shapes(StreetPart.WATER)).hasSize(1);
        assertThat(tile.shapes(StreetPart.SHORES)).hasSize(1);
    }

    @Test
    void where_the_areas_of_a_river_meet_there_is_no_shore() throws IOException {
        var upper = new double[][] {{0, 0}, {0.002, 0}, {0.0025, 0.002}, {0, 0.002}};
        var lower = new double[][] {{0.002, 0}, {0.004, 0}, {0.004, 0.002}, {0.0025, 0.002}};
        for (var ring : List.of(upper, lower)) {
            for (var point : ring) {
                point[0] += LON;
                point[1] += LAT;
            }
        }
        var river =
                new PbfBytes()
                        .ring(10, 1, upper, "natural", "water", "water", "river")
                        .ring(20, 11, lower, "natural", "water", "water", "river");
        var tile = tile(river);
        assertThat(tile.shapes(StreetPart.WATER)).hasSize(1);
        var shores = tile.shapes(StreetPart.SHORES);
        var metre = 1e-5;
        assertThat(shores).hasSize(2);
        for (var shore : shores) {
            assertThat(distance(shore, LON + 0.00225, LAT + 0.001)).isGreaterThan(50 * metre);
            assertThat(distance(shore, LON + 0.00225, LAT + 0.002)).isLessThan(30 * metre);
            assertThat(distance(shore, LON + 0.0022, LAT)).isLessThan(30 * metre);
        }
    }

    private static double distance(StreetTile.Shape shape, double lon, double lat) {
        var point = new GeometryFactory().createPoint(new Coordinate(lon, lat));
        return shape.geometry().distance(point);
    }

    @Test
    void a_house_has_walls() throws IOException {
        var tile = tile(area("building", "yes"));
        assertThat(tile.shapes(StreetPart.BUILDINGS)).hasSize(1);
        assertThat(tile.shapes(StreetPart.WALLS)).hasSize(1);
    }

    @Test
    void a_schoolyard_is_fenced_and_named_in_the_language_of_the_map() throws IOException {
        var tile = tile(area("amenity", "school", "name", "혜산중학교", "name:zh", "惠山中学"));
        assertThat(tile.shapes(StreetPart.FENCES)).hasSize(1);
        assertThat(tile.points().getFirst().name().in(Language.ZH)).isEqualTo("惠山中学");
        assertThat(tile.points().getFirst().name().in(Language.KO)).isEqualTo("혜산중학교");
    }

    @Test
    void built_up_land_is_ground() throws IOException {
        assertThat(tile(area("landuse", "residential")).shapes(StreetPart.GROUND)).hasSize(1);
    }
}
