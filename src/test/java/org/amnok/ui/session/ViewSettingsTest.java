package org.amnok.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.Language;
import org.amnok.domain.Sightings;
import org.amnok.geo.Geodesy;
import org.amnok.geo.projection.Projections;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ViewSettingsTest {
    private static final Viewport WINDOW = Maps.view(124, 39.7, 128.6, 42.2, 800, 500);

    @Test
    void a_view_is_the_same_in_every_projection_after_it_was_kept() {
        for (var projection : Projections.all()) {
            var view = WINDOW.in(projection).centredAt(Sightings.HYESAN).atScale(25_000);
            var kept = ViewSettings.of(view, MapStyle.DEFAULT);
            var again = ViewSettings.viewport(kept, WINDOW).orElseThrow();

            assertThat(again.projection()).isEqualTo(projection);
            assertThat(Geodesy.distanceMetres(again.centre(), Sightings.HYESAN)).isLessThan(0.01);
            assertThat(again.scaleDenominator())
                    .isCloseTo(25_000, Percentage.withPercentage(0.001));
        }
    }

    @Test
    void layers_keep_their_order_their_tick_and_their_opacity() {
        var layers =
                LayerSetting.defaults().reversed().stream()
                        .map(l -> new LayerSetting(l.id(), l.id() != LayerId.LAKES, 0.4))
                        .toList();
        var kept = ViewSettings.of(WINDOW, new MapStyle(Theme.DARK, Language.KO, layers));
        var again = ViewSettings.look(kept, MapStyle.DEFAULT);

        assertThat(again.layers()).isEqualTo(layers);
        assertThat(again.language()).isEqualTo(Language.KO);
    }

    @Test
    void the_theme_over_images_is_kept() {
        var kept = ViewSettings.of(WINDOW, MapStyle.DEFAULT.onImages(ImageTheme.DARK));

        assertThat(ViewSettings.look(kept, MapStyle.DEFAULT).onImages()).isEqualTo(ImageTheme.DARK);
    }

    @Test
    void a_layer_that_is_newer_than_the_project_lies_where_it_usually_does() {
        var known =
                LayerSetting.defaults().stream().filter(l -> l.id() != LayerId.STRETCHES).toList();
        var kept = ViewSettings.of(WINDOW, new MapStyle(Theme.LIGHT, Language.EN, known));

        assertThat(ViewSettings.look(kept, MapStyle.DEFAULT).layers())
                .isEqualTo(LayerSetting.defaults());
    }

    @Test
    void what_cannot_be_read_changes_nothing() {
        var broken = new HashMap<String, String>();
        broken.put("view.centre", "128.2 41.4");
        broken.put("view.projection", "EPSG:3857");
        broken.put("view.scale", "near");
        broken.put("look.layers", "LAKES:1:9 NOWHERE:1:1 x");

        assertThat(ViewSettings.viewport(broken, WINDOW)).isEmpty();
        assertThat(ViewSettings.look(broken, MapStyle.DEFAULT)).isEqualTo(MapStyle.DEFAULT);
    }

    @Test
    void a_new_project_has_no_kept_view() {
        assertThat(ViewSettings.viewport(Map.of(), WINDOW)).isEmpty();
    }
}
