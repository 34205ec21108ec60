package org.amnok.basemap.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.FileFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeShapesTest {
    private static final double[] OUTER = {128, 41, 128, 41.1, 128.1, 41.1, 128.1, 41, 128, 41};
    private static final double[] INNER = {
        128.04, 41.04, 128.06, 41.04, 128.06, 41.06, 128.04, 41.06, 128.04, 41.04
    };

    @TempDir Path folder;

    private List<String> read(FreeZip zip) throws IOException {
        var heard = new ArrayList<String>();
        var sink =
                new ShapeSink() {
                    @Override
                    public boolean wants(OsmTags tags) {
                        return true;
                    }

                    @Override
                    public void point(int x, int y, OsmTags tags) {
                        heard.add("point " + tags.all());
                    }

                    @Override
                    public void way(int[] line, OsmTags tags) {
                        heard.add("way of " + line.length / 2 + " " + tags.all());
                    }

                    @Override
                    public void area(List<List<int[]>> polygons, OsmTags tags) {
                        var rings = polygons.stream().map(List::size).toList();
                        heard.add("area of rings " + rings + " " + tags.all());
                    }
                };
        new FreeShapes(zip.write(folder.resolve("a-free.shp.zip")), sink)
                .read((done, all) -> {}, (done, all) -> {});
        return heard;
    }

    @Test
    void roads_are_lines_with_their_names() throws IOException {
        var zip = new FreeZip();
        zip.shape("roads", 3, "primary", "혜산거리", new double[] {128, 41, 128.1, 41});
        zip.shape("roads", 3, "track_grade2", "", new double[] {128, 41, 128.1, 41});
        assertThat(read(zip))
                .containsExactly(
                        "way of 2 {highway=primary, name=혜산거리}", "way of 2 {highway=track}");
    }

    @Test
    void water_has_holes() throws IOException {
        assertThat(read(new FreeZip().shape("water_a", 5, "river", "", OUTER, INNER)))
                .containsExactly("area of rings [2] {natural=water, water=river}");
    }

    @Test
    void houses_are_buildings_and_stations_points() throws IOException {
        var zip = new FreeZip();
        zip.shape("buildings_a", 5, "building", "", OUTER);
        zip.point("transport", 128, 41, "railway_station", "혜산");
        assertThat(read(zip))
                .containsExactly(
                        "area of rings [1] {building=yes}", "point {railway=station, name=혜산}");
    }

    @Test
    void it_is_known_by_its_layers() {
        var zip = new FreeZip().point("places", 128, 41, "town", "혜산");
        assertThat(FreeShapes.isOne(zip.write(folder.resolve("a.zip")))).isTrue();
        assertThat(FreeShapes.isOne(new FreeZip().write(folder.resolve("b.zip")))).isFalse();
    }

    @Test
    void a_shape_outside_of_the_earth_is_refused() {
        assertThatThrownBy(() -> read(new FreeZip().point("places", 500, 41, "town", "x")))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("outside the earth");
    }
}
