package org.amnok.render;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/// Made-up sites that were drawn as lines and areas, over a town, the river and open land.
class SiteShapesPictureTest {
    private static final List<Site> SITES =
            List.of(
                    site(
                            "Yard",
                            SiteType.CUSTOMS,
                            Shapes.ring(
                                    128.172, 41.399, 128.179, 41.399, 128.180, 41.403, 128.174,
                                    41.404, 128.172, 41.399)),
                    site(
                            "Fence",
                            SiteType.OTHER,
                            Shapes.line(128.185, 41.393, 128.195, 41.397, 128.204, 41.394)),
                    site(
                            "Pontoon bridge",
                            SiteType.BRIDGE,
                            Shapes.line(128.2, 41.404, 128.199, 41.413)));

    @Test
    void lines_and_areas_by_day() {
        check("site-shapes-light-en", Theme.LIGHT);
    }

    @Test
    void lines_and_areas_in_the_dark() {
        check("site-shapes-dark-en", Theme.DARK);
    }

    private static void check(String name, Theme theme) {
        var view = Maps.view(128.165, 41.39, 128.21, 41.415, 900, 640);
        var look = new MapStyle(theme, Language.EN, LayerSetting.defaults());
        var contents = new MapContents(List.of(), SITES, Set.of());
        var snapshot = Maps.COMPOSER.compose(view, look, contents);
        var frame = RasterFrame.render(new MapRenderer(), snapshot, List.of(), () -> false);
        GoldenImage.assertMatches(name, frame.image());
    }

    private static Site site(String name, SiteType type, Geometry shape) {
        return Sightings.site(
                new UUID(1, name.length()), "", new Names(name, "", "", ""), type, "KP", shape);
    }
}
