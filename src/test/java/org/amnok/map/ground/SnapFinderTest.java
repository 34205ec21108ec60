package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.Site;
import org.amnok.geo.Geodesy;
import org.amnok.map.FeatureLayer;
import org.amnok.map.FeatureTable;
import org.amnok.map.LayerPart;
import org.amnok.map.Maps;
import org.amnok.map.PointTableBuilder;
import org.amnok.map.StreetPart;
import org.amnok.map.Theme;
import org.amnok.map.street.StreetStyles;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// What a vertex snaps to while it is drawn.
class SnapFinderTest {
    private static final SnapFinder GROUND =
            new SnapFinder(
                    List.of(), Optional.of(new GroundFeatures(Maps.BASE)), List.of(), List.of());

    /// The middle of a chord of the Yalu's line.
    private static final LatLon ON_LINE = new LatLon(41.3903875, 128.0361535);

    private static final Site YARD =
            site(
                    "POLYGON ((128.17 41.40, 128.18 41.40, 128.18 41.41, 128.17 41.41, 128.17 41.40))");
    private static final SnapFinder SITES =
            new SnapFinder(List.of(YARD), Optional.empty(), List.of(), List.of());

    @Test
    void nothing_within_reach_leaves_the_vertex_free() {
        assertThat(SITES.near(LatLon.ofXy(128.2, 41.4), 20, null)).isEmpty();
    }

    @Test
    void a_vertex_of_a_site_is_taken_exactly() {
        var snap = SITES.near(LatLon.ofXy(128.1701, 41.4001), 20, null).orElseThrow();
        assertThat(snap)
                .isEqualTo(new SnapPlace(LatLon.ofXy(128.17, 41.40), SnapPlace.Target.VERTEX));
    }

    @Test
    void a_vertex_wins_over_a_nearer_edge() {
        var snap = SITES.near(LatLon.ofXy(128.1702, 41.40001), 20, null).orElseThrow();
        assertThat(snap.target()).isEqualTo(SnapPlace.Target.VERTEX);
    }

    @Test
    void an_edge_is_met_at_its_nearest_place() {
        var pointer = LatLon.ofXy(128.175, 41.4001);
        var snap = SITES.near(pointer, 20, null).orElseThrow();
        assertThat(snap.target()).isEqualTo(SnapPlace.Target.EDGE);
        assertThat(snap.place().latDegrees()).isEqualTo(41.40);
        assertThat(Geodesy.distanceMetres(pointer, snap.place())).isBetween(11.0, 11.2);
    }

    @Test
    void the_site_being_drawn_is_not_snapped_to() {
        assertThat(SITES.near(LatLon.ofXy(128.17, 41.40), 20, YARD.uuid())).isEmpty();
    }

    @Test
    void the_border_and_the_river_are_snapped_to() {
        var snap = GROUND.near(Geodesy.destination(ON_LINE, 195, 5), 15, null).orElseThrow();
        assertThat(snap.target()).isIn(SnapPlace.Target.BORDER, SnapPlace.Target.RIVER);
        assertThat(Geodesy.distanceMetres(ON_LINE, snap.place())).isLessThan(1);
    }

    /// There either bank is some 40 m away.
    @Test
    void a_measured_bank_is_snapped_to() {
        var snap = GROUND.near(Geodesy.destination(ON_LINE, 195, 45), 20, null).orElseThrow();
        assertThat(snap.target()).isEqualTo(SnapPlace.Target.BANK);
        assertThat(Geodesy.distanceMetres(ON_LINE, snap.place())).isBetween(30.0, 45.0);
    }

    private static Site site(String wkt) {
        return Site.drawn(new UUID(1, 2), shape(wkt));
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void a_street_and_a_shore_of_a_street_map_are_snapped_to() {
        var road = "LINESTRING (128.170 41.400, 128.180 41.400)";
        var street = near(StreetPart.ROADS, road, "MINOR").orElseThrow();
        assertThat(street)
                .isEqualTo(new SnapPlace(LatLon.ofXy(128.175, 41.400), SnapPlace.Target.STREET));
        assertThat(near(StreetPart.BRIDGES, road, "RAIL").orElseThrow()).isEqualTo(street);
        assertThat(near(StreetPart.SHORES, road).orElseThrow().target())
                .isEqualTo(SnapPlace.Target.SHORE);
    }

    @Test
    void land_use_of_a_street_map_is_not_snapped_to() {
        var yard = "POLYGON ((128.17 41.40, 128.18 41.40, 128.18 41.41, 128.17 41.40))";
        assertThat(near(StreetPart.GROUND, yard, "FARM")).isEmpty();
    }

    private static final LayerPart OWN = new LayerPart.Features();

    @Test
    void lines_and_edges_of_a_layer_of_ones_own_are_snapped_to() {
        var line = "LINESTRING (128.170 41.400, 128.180 41.400)";
        var yard = "POLYGON ((128.17 41.40, 128.18 41.40, 128.18 41.41, 128.17 41.40))";
        var expected = new SnapPlace(LatLon.ofXy(128.175, 41.400), SnapPlace.Target.LAYER_EDGE);
        assertThat(near(OWN, new FeatureTable("own", List.of()), line)).contains(expected);
        assertThat(near(OWN, new FeatureTable("own", List.of()), yard)).contains(expected);
    }

    @Test
    void a_vertex_of_a_layer_of_ones_own_wins_over_a_nearer_line() {
        var bent = "LINESTRING (128.170 41.400, 128.1751 41.400, 128.180 41.401)";
        assertThat(near(OWN, new FeatureTable("own", List.of()), bent))
                .contains(
                        new SnapPlace(
                                LatLon.ofXy(128.1751, 41.400), SnapPlace.Target.LAYER_VERTEX));
    }

    private static Optional<SnapPlace> near(StreetPart part, String shape, Object... kind) {
        return near(part, part.table(), shape, kind);
    }

    private static Optional<SnapPlace> near(
            LayerPart part, FeatureTable table, String shape, Object... kind) {
        var features = table.add(shape(shape), kind).collection();
        var style = new StreetStyles(Theme.LIGHT).of(StreetPart.ROADS);
        var layer = new FeatureLayer(part, features, style, 1);
        return new SnapFinder(List.of(), Optional.empty(), List.of(layer), List.of())
                .near(LatLon.ofXy(128.175, 41.4001), 20, null);
    }

    @Test
    void a_point_of_a_layer_of_ones_own_is_snapped_to() {
        var posts = new PointTableBuilder(2);
        posts.add(128.2, 41.4, 0);
        posts.add(128.3, 41.4, 0);
        var finder = new SnapFinder(List.of(), Optional.empty(), List.of(), List.of(posts.build()));
        assertThat(finder.near(LatLon.ofXy(128.20005, 41.40002), 20, null))
                .contains(new SnapPlace(LatLon.ofXy(128.2, 41.4), SnapPlace.Target.LAYER_VERTEX));
        assertThat(finder.near(LatLon.ofXy(128.21, 41.4), 20, null)).isEmpty();
    }
}
