package org.amnok.map.compose;

import static org.amnok.map.Maps.HYESAN;
import static org.amnok.map.Maps.hyesan;
import static org.amnok.map.Maps.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.MapLayer;
import org.amnok.map.Maps;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Sites that were drawn as lines and areas, on the map.
class DrawnShapesTest {
    private static final String AREA =
            "POLYGON((128.17 41.40, 128.18 41.40, 128.18 41.41, 128.17 41.40))";
    private static final String LINE = "LINESTRING(128.17 41.40, 128.18 41.41)";

    @Test
    void an_area_is_drawn_while_nothing_is_selected() {
        assertThat(values(drawn(site(SiteType.POST, AREA)), "site-shapes", "area"))
                .containsExactly(true);
    }

    @Test
    void a_line_is_drawn_and_not_filled() {
        assertThat(values(drawn(site(SiteType.POST, LINE)), "site-shapes", "area"))
                .containsExactly(false);
    }

    @Test
    void shapes_lie_right_below_their_symbols() {
        var ids = ids(drawn(site(SiteType.POST, AREA), site(SiteType.FORD, LINE)));
        assertThat(ids.indexOf("site-shapes")).isEqualTo(ids.indexOf("sites") - 1);
        assertThat(ids.indexOf("crossing-shapes")).isEqualTo(ids.indexOf("crossings") - 1);
    }

    @Test
    void each_part_of_a_collection_is_drawn_as_what_it_is_and_points_are_not() {
        var mixed = "GEOMETRYCOLLECTION(POINT(128.17 41.40), " + LINE + ", " + AREA + ")";
        assertThat(values(drawn(site(SiteType.POST, mixed)), "site-shapes", "area"))
                .containsExactly(false, true);
    }

    @Test
    void sites_at_points_have_none() {
        assertThat(ids(drawn(Maps.site(SiteType.POST, HYESAN)))).doesNotContain("site-shapes");
    }

    @Test
    void a_site_that_is_not_drawn_at_the_scale_has_no_shape_either() {
        var contents = new MapContents(List.of(), List.of(site(SiteType.FORD, LINE)), Set.of());
        var far = Maps.COMPOSER.compose(hyesan(300_000), MapStyle.DEFAULT, contents);
        assertThat(ids(far)).doesNotContain("crossing-shapes");
    }

    @Test
    void shapes_go_with_the_layer_of_their_sites() {
        var layers = new ArrayList<LayerSetting>();
        for (var each : LayerSetting.defaults()) {
            var isSites = each.id().name().equals("SITES");
            layers.add(isSites ? new LayerSetting(each.id(), false, 1) : each);
        }
        var look = new MapStyle(MapStyle.DEFAULT.theme(), MapStyle.DEFAULT.language(), layers);
        var contents = new MapContents(List.of(), List.of(site(SiteType.POST, AREA)), Set.of());
        assertThat(ids(Maps.COMPOSER.compose(hyesan(50_000), look, contents)))
                .doesNotContain("site-shapes");
    }

    private static MapSnapshot drawn(Site... sites) {
        var contents = new MapContents(List.of(), List.of(sites), Set.of());
        return Maps.COMPOSER.compose(hyesan(50_000), MapStyle.DEFAULT, contents);
    }

    private static List<String> ids(MapSnapshot snapshot) {
        return snapshot.layers().stream().map(MapLayer::id).toList();
    }

    private static Site site(SiteType type, String wkt) {
        var point = Maps.site(type, HYESAN);
        return Sightings.site(
                UUID.nameUUIDFromBytes(wkt.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "",
                point.names(),
                type,
                "KP",
                shape(wkt));
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
