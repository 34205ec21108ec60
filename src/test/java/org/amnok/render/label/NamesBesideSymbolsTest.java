package org.amnok.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.styling.MapStyle;
import org.amnok.render.Placing;
import org.amnok.render.text.LabelAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/// Whose name a name seems to be that stands level with two symbols.
class NamesBesideSymbolsTest {
    private static final Viewport VIEW = Maps.hyesan(50_000);
    private static final LatLon PLACE = Maps.moved(Maps.HYESAN, VIEW, 150, 120);

    private static PlacedLabel nameOfFirst(LatLon... places) {
        var sites = new ArrayList<Site>();
        for (var place : places) {
            sites.add(Maps.site(SiteType.POST, place));
        }
        var look = MapStyle.DEFAULT;
        for (var each : LayerId.values()) {
            look = look.with(look.layer(each).visible(each == LayerId.SITES));
        }
        var map = Maps.COMPOSER.compose(VIEW, look, new MapContents(List.of(), sites, Set.of()));
        var x = VIEW.screen(places[0]).x;
        return Placing.of(map).labels().stream()
                .filter(label -> Math.abs(around(label).x() - x) < 1)
                .findFirst()
                .orElseThrow();
    }

    private static LabelAnchor.Around around(PlacedLabel label) {
        return (LabelAnchor.Around) label.request().anchor();
    }

    private static LatLon besideEnd(Rectangle2D name, double off) {
        var symbol = around(nameOfFirst(PLACE)).radius();
        return VIEW.positionAt(name.getMaxX() + off + symbol, name.getCenterY());
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 3.5, 4.5})
    void a_name_does_not_end_at_the_symbol_of_another(double off) {
        var alone = nameOfFirst(PLACE).box();
        var beside = nameOfFirst(PLACE, besideEnd(alone, off)).box();
        assertThat(beside.getMaxX()).isLessThan(alone.getMinX());
    }

    @Test
    void a_name_stays_where_another_symbol_is_further_off_than_its_own() {
        var alone = nameOfFirst(PLACE).box();
        assertThat(nameOfFirst(PLACE, besideEnd(alone, 12)).box()).isEqualTo(alone);
    }

    @Test
    void what_lies_below_a_picture_or_plate_has_no_name_beside_it() {
        var snapshot = Maps.sample(VIEW, Theme.LIGHT, Language.EN);
        var plate = new Envelope(300, 800, 200, 420);
        assertThat(Placing.of(snapshot).labels()).anyMatch(label -> isBelow(label, plate));
        assertThat(Placing.of(snapshot, plate).labels()).noneMatch(label -> isBelow(label, plate));
    }

    private static boolean isBelow(PlacedLabel label, Envelope plate) {
        return !label.request().plan().essential()
                && label.request().anchor() instanceof LabelAnchor.Around around
                && around.radius() > 0
                && plate.contains(around.x() - around.radius(), around.y() - around.radius())
                && plate.contains(around.x() + around.radius(), around.y() + around.radius());
    }
}
