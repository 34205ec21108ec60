package org.amnok.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.LatLon;
import org.amnok.domain.page.MapItem;
import org.amnok.domain.page.MapView;
import org.amnok.domain.page.PageRectangle;
import org.amnok.layout.Box;
import org.amnok.layout.NorthArrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePaintersTest {
    private static final LatLon HYESAN = new LatLon(41.4, 128.18);

    private static MapItem map(double symbols) {
        var view = new MapView.Scale(HYESAN, 55_000);
        return MapItem.of("map", new PageRectangle(0, 0, 188.5, 138), view).withSymbols(symbols);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 1, 2.2})
    void the_scale_on_paper_is_the_one_asked_for_however_large_symbols_are(double symbols) {
        var item = map(symbols);
        var viewport = MapPiece.viewport(item, Paper.box(item.frame()), 300);
        assertThat(viewport.scaleDenominator() / symbols).isCloseTo(55_000, within(1e-6));
    }

    @Test
    void larger_symbols_leave_the_same_ground_in_the_frame() {
        var small = MapPiece.viewport(map(1), Paper.box(map(1).frame()), 300);
        var large = MapPiece.viewport(map(2), Paper.box(map(2).frame()), 300);
        var corner = large.positionAt(0, 0);
        assertThat(small.positionAt(0, 0).lonDegrees())
                .isCloseTo(corner.lonDegrees(), within(1e-12));
        assertThat(small.positionAt(0, 0).latDegrees())
                .isCloseTo(corner.latDegrees(), within(1e-12));
    }

    @Test
    void a_box_lies_wholly_in_its_frame() {
        var southWest = new LatLon(41.37, 128.12);
        var northEast = new LatLon(41.43, 128.25);
        var item = map(1).showing(new MapView.Box(southWest, northEast));
        var viewport = MapPiece.viewport(item, Paper.box(item.frame()), 300);
        var at = viewport.screen(southWest);
        assertThat(at.x).isGreaterThanOrEqualTo(-1e-6);
        assertThat(at.y).isLessThanOrEqualTo(viewport.heightPixels() + 1e-6);
    }

    /// γ = atan(tan(λ − λ₀) · sin φ) on the sphere, −0.542° at Hyesan in zone 52: grid north lies
    /// to the east of true north.
    @Test
    void the_convergence_in_utm_is_that_of_the_formula() {
        var item = map(1).inProjection("EPSG:32652");
        var viewport = MapPiece.viewport(item, Paper.box(item.frame()), 300);
        var turn = Math.toDegrees(NorthArrow.radians(viewport));
        var formula =
                Math.toDegrees(
                        Math.atan(
                                Math.tan(Math.toRadians(128.18 - 129))
                                        * Math.sin(Math.toRadians(41.4))));
        assertThat(turn).isCloseTo(-formula, within(0.1));
        assertThat(NorthPainter.convergence(Math.toRadians(turn))).isEqualTo("GN +0.54°");
    }

    @Test
    void a_scale_bar_stands_at_the_side_of_its_frame_that_is_nearer_to_the_edge_of_the_map() {
        var map = new Box(0, 0, 500, 300);
        assertThat(ScaleBarPainter.start(new Box(10, 260, 200, 30), map, 100, 6)).isEqualTo(16);
        assertThat(ScaleBarPainter.start(new Box(290, 260, 200, 30), map, 100, 6)).isEqualTo(390);
        assertThat(ScaleBarPainter.start(new Box(290, 260, 200, 30), map, 300, 6)).isEqualTo(296);
    }

    @ParameterizedTest
    @CsvSource({"14, 2000", "5, 500", "26, 5000", "300, 50000"})
    void lines_of_the_utm_grid_lie_well_apart_and_are_round(double metresPerPixel, double step) {
        assertThat(UtmGrid.step(metresPerPixel)).isEqualTo(step);
    }
}
