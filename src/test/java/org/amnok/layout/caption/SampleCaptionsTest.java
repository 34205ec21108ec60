package org.amnok.layout.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.geo.Projections;
import org.amnok.map.BaseMap;
import org.amnok.map.MapExtent;
import org.amnok.map.MapTerrain;
import org.amnok.map.SightingDisplay;
import org.amnok.release.ReleaseGate;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.workspace.ProjectCreation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published events of the sample project, as a newspaper would caption them.
class SampleCaptionsTest {
    private static final BaseMap BASE = BaseMap.load();
    private static final Captions CAPTIONS = new Captions(BASE);
    private static ReleasedSightings released;

    @BeforeAll
    static void release_the_sample(@TempDir Path folder) {
        var projects = new ProjectCreation(BASE.sites(), () -> MapTerrain.of(BASE));
        try (var sample = projects.sample(folder.resolve("sample.gpkg"))) {
            released = new ReleaseGate().release(sample.state().contents().sightings());
        }
    }

    @Test
    void print() {
        for (var language : Language.values()) {
            System.out.println(caption(language, s -> true));
            System.out.println(caption(language, SampleCaptionsTest::isAroundHyesan));
            System.out.println(caption(language, SampleCaptionsTest::isInAutumn));
        }
        assertThat(released).isNotNull();
    }

    private static Caption caption(Language language, Predicate<ReleasedSighting> shown) {
        return CAPTIONS.caption(released, shown, SightingDisplay.SYMBOLS, language);
    }

    private static boolean isAroundHyesan(ReleasedSighting sighting) {
        var viewport =
                MapExtent.of(
                                Projections.webMercator(),
                                new LatLon(41.33, 128.05),
                                new LatLon(41.47, 128.30))
                        .fitted(1600, 900, 1);
        var at = sighting.point() == null ? null : viewport.screen(sighting.point());
        return at != null && at.x > 0 && at.x < 1600 && at.y > 0 && at.y < 900;
    }

    private static boolean isInAutumn(ReleasedSighting sighting) {
        var dates = sighting.dates();
        return isAroundHyesan(sighting)
                && dates != null
                && dates.earliest().toString().startsWith("2025-09");
    }
}
