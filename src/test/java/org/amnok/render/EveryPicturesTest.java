package org.amnok.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Language;
import org.amnok.domain.SightingDisplay;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.LayerId;
import org.amnok.map.Maps;
import org.amnok.map.Stylings;
import org.amnok.map.Theme;
import org.amnok.map.Viewport;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.MapStyle;
import org.junit.jupiter.api.Test;

/// Pictures of every sighting, looked at.
class EveryPicturesTest {
    private static final Viewport HYESAN = Maps.view(128.09, 41.35, 128.25, 41.45, 900, 640);
    private static final MapRenderer RENDERER = new MapRenderer();

    private static void check(
            String name, Theme theme, Language language, MapContents contents, LayerStyling of) {
        var look =
                new MapStyle(theme, language, LayerSetting.defaults())
                        .styled(Map.of(LayerId.SIGHTINGS, of))
                        .showing(SightingDisplay.EVERY);
        var snapshot = Maps.COMPOSER.compose(HYESAN, look, contents);
        var frame = RasterFrame.render(RENDERER, snapshot, List.of(), () -> false);
        GoldenImage.assertMatches(name, frame.image());
    }

    private static MapContents sample(Set<UUID> selected) {
        return new MapContents(
                Maps.SAMPLE.sightings(),
                Maps.SAMPLE.stretches(),
                List.of(),
                Maps.SAMPLE.sites(),
                selected);
    }

    @Test
    void the_sample_in_korean_with_titles() {
        var titles = new Labelling(new Labelling.Words.Of("title"), null, 1);
        check(
                "every-light-ko",
                Theme.LIGHT,
                Language.KO,
                sample(Set.of()),
                LayerStyling.DESIGNED.with(titles));
    }

    @Test
    void selected_ones_in_the_dark() {
        var some = Maps.SAMPLE.sightings().stream().map(SightingMarker::uuid).limit(30).toList();
        check(
                "every-selected-dark",
                Theme.DARK,
                Language.EN,
                sample(Set.copyOf(some)),
                LayerStyling.DESIGNED);
    }

    @Test
    void four_hundred_by_class_some_doubtful_and_several_at_one_place() {
        check("every-many-classes", Theme.LIGHT, Language.EN, many(), Stylings.byFamily());
    }

    /// Along the river, seed 1; every fifth at the place of the one before.
    private static MapContents many() {
        var random = new Random(1);
        var kinds = SightingKind.values();
        var marks = new ArrayList<SightingMarker>();
        for (var i = 0; i < 400; i++) {
            var place =
                    i % 5 == 1
                            ? marks.getLast().point()
                            : Maps.moved(
                                    Maps.HYESAN,
                                    HYESAN,
                                    150 * random.nextGaussian(),
                                    90 * random.nextGaussian());
            marks.add(
                    Maps.mark(
                            "s" + i,
                            place,
                            kinds[random.nextInt(kinds.length)],
                            i % 40 == 0 ? 900.0 : null,
                            i % 7 == 0));
        }
        return new MapContents(marks, Maps.SAMPLE.sites(), Set.of());
    }
}
