package org.amnok.basemap.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TileIdTest {
    /// The numbers of the PMTiles specification, version 3, section 4.1.
    @Test
    void tiles_are_numbered_along_the_curve_of_the_specification() {
        assertThat(new TileId(0, 0, 0).hilbertId()).isEqualTo(0);
        assertThat(new TileId(1, 0, 0).hilbertId()).isEqualTo(1);
        assertThat(new TileId(1, 0, 1).hilbertId()).isEqualTo(2);
        assertThat(new TileId(1, 1, 1).hilbertId()).isEqualTo(3);
        assertThat(new TileId(1, 1, 0).hilbertId()).isEqualTo(4);
        assertThat(new TileId(2, 0, 0).hilbertId()).isEqualTo(5);
        assertThat(new TileId(12, 3423, 1763).hilbertId()).isEqualTo(19_078_479);
    }

    @Test
    void neighbours_on_the_curve_are_neighbours_on_the_map() {
        var byId = new TileId[4 * 4 * 4];
        for (var x = 0; x < 8; x++) {
            for (var y = 0; y < 8; y++) {
                var tile = new TileId(3, x, y);
                byId[(int) tile.hilbertId() - 21] = tile;
            }
        }
        for (var i = 1; i < byId.length; i++) {
            var apart =
                    Math.abs(byId[i].x() - byId[i - 1].x())
                            + Math.abs(byId[i].y() - byId[i - 1].y());
            assertThat(apart).isEqualTo(1);
        }
    }

    @Test
    void rows_of_mbtiles_count_from_the_south() {
        assertThat(new TileId(3, 1, 0).rowFromSouth()).isEqualTo(7);
    }

    @Test
    void there_is_no_tile_beyond_the_world() {
        assertThatThrownBy(() -> new TileId(2, 4, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
