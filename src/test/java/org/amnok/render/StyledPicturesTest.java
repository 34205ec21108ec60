package org.amnok.render;

import java.util.List;
import java.util.Map;
import org.amnok.domain.Language;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.StyledLayer;
import org.amnok.map.Stylings;
import org.amnok.map.Theme;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.amnok.map.styling.SymbolAppearance;
import org.junit.jupiter.api.Test;

/// Pictures of layers as persons may style them, looked at.
class StyledPicturesTest {
    private static final MapRenderer RENDERER = new MapRenderer();

    @Test
    void sightings_by_family_over_a_wider_green_border() {
        check(
                "styled-classes",
                Theme.LIGHT,
                Map.of(
                        LayerId.SIGHTINGS,
                        Stylings.byFamily(),
                        LayerId.BORDER,
                        Stylings.with(
                                new Classing.One(SymbolAppearance.of(Stylings.GREEN).sized(1.6))),
                        LayerId.UNCERTAINTY,
                        Stylings.all(Stylings.BLUE)));
    }

    @Test
    void sightings_graded_by_count_with_their_titles_in_the_dark() {
        var titles = new Labelling(new Labelling.Words.Of("count"), null, 1.2);
        check(
                "styled-grades",
                Theme.DARK,
                Map.of(
                        LayerId.SIGHTINGS,
                        Stylings.byCount().with(titles).filtered("count IS NOT NULL"),
                        LayerId.CROSSINGS,
                        Stylings.all(new Colour(0xFF9A94)),
                        LayerId.PLACES,
                        LayerStyling.DESIGNED.with(
                                new Labelling(new Labelling.Words.Designed(), Language.KO, 1.4))));
    }

    private static void check(String name, Theme theme, Map<StyledLayer, LayerStyling> stylings) {
        var look = new MapStyle(theme, Language.EN, MapStyle.DEFAULT.layers()).styled(stylings);
        var view = Maps.view(128.09, 41.35, 128.25, 41.45, 900, 640);
        var snapshot = Maps.COMPOSER.compose(view, look, Maps.SAMPLE);
        var frame = RasterFrame.render(RENDERER, snapshot, List.of(), () -> false);
        GoldenImage.assertMatches(name, frame.image());
    }
}
