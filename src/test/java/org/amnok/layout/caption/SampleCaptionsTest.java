package org.amnok.layout.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.SightingDisplay;
import org.amnok.geo.projection.Projections;
import org.amnok.map.MapExtent;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.TestRelease;
import org.amnok.workspace.incoming.ProjectCreation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The published events of the sample project, as a newspaper would caption them.
class SampleCaptionsTest {
    private static final BaseMap BASE = Maps.BASE;
    private static final Captions CAPTIONS = new Captions(BASE);
    private static ReleasedSightings released;

    @BeforeAll
    static void release_the_sample(@TempDir Path folder) {
        var projects = new ProjectCreation(BASE.sites(), () -> BaseMapGeography.of(BASE));
        try (var sample = projects.sample(folder.resolve("sample.gpkg"))) {
            released = TestRelease.released(sample.state().contents().sightings());
        }
    }

    @Test
    void hyesan_in_september_2025_in_english() {
        assertThat(caption(Language.EN, SampleCaptionsTest::isInAutumn))
                .isEqualTo(
                        new Caption(
                                "The map shows 9 sightings around Hyesan in "
                                        + "September 2025: vehicles (7), rail loading (1) and border "
                                        + "security (1). Basis: ASIAPRESS (8) and SBS (1); none "
                                        + "independently verified. Positions: uncertain by up to 3 km; "
                                        + "for 8 only the town is named; 11 more without a place, not drawn. "
                                        + "The border is a map-maker’s line, not a legal statement.",
                                "Map of the border between China and North Korea around "
                                        + "Hyesan. Symbols mark 9 sightings: vehicles, rail loading and "
                                        + "border security. Circles show how uncertain positions are."));
    }

    @Test
    void no_circles_are_told_where_none_are_drawn() {
        for (var display : SightingDisplay.values()) {
            var caption =
                    CAPTIONS.caption(
                            released,
                            SampleCaptionsTest::isInAutumn,
                            0,
                            display,
                            Captions.Beside.NOTHING,
                            Language.EN);
            assertThat(caption.alternative().contains("Circles"))
                    .as(display.name())
                    .isEqualTo(!display.isDensity());
        }
    }

    @Test
    void in_korean() {
        assertThat(caption(Language.KO, SampleCaptionsTest::isInAutumn))
                .isEqualTo(
                        new Caption(
                                "2025년 9월 혜산 일대의 목격 9건을 표시한 지도다(유형: 차량 7건, 철도 적재 1건, "
                                        + "경비·보안 1건). 근거: ASIAPRESS 8건, "
                                        + "SBS 1건; 독립적으로 검증된 것은 없음. 위치: 오차 최대 3 km; 도시 이름만 알려진 8건; 그 "
                                        + "밖에 위치가 없는 11건은 표시하지 않음. 국경은 지도 제작용 선이며 법적 판단이 아니다.",
                                "혜산을 포함한 북중 국경 지도. 목격 9건을 기호로 표시했다: 차량, 철도 적재, 경비·보안. 원은 위치의 "
                                        + "불확실한 범위를 나타낸다."));
    }

    @Test
    void in_chinese() {
        assertThat(caption(Language.ZH, SampleCaptionsTest::isInAutumn))
                .isEqualTo(
                        new Caption(
                                "图中标示2025年9月惠山一带的9条目击：车辆7条、铁路装车1条、警卫与治安1条。依据：ASIAPRESS（8条）、SBS（1条）；均未经独立核实。位置：误差最大3 "
                                        + "km；8条仅知城镇名；另有11条无位置，未绘出。边界线仅供制图，不作法律依据。",
                                "包括惠山的中朝边境地图。以符号标示9条目击：车辆、铁路装车、警卫与治安。圆圈表示位置的不确定范围。"));
    }

    @Test
    void in_japanese() {
        assertThat(caption(Language.JA, SampleCaptionsTest::isInAutumn))
                .isEqualTo(
                        new Caption(
                                "2025年9月の恵山周辺での目撃9件を示す地図。内訳は車両7件、鉄道積載1件、警備・保安1件。根拠：ASIAPRESS（8件）、SBS（1件）。独自に検証されたものはない。位置：誤差は最"
                                        + "大3 km。8件は町の名のみ判明。ほかに位置のない11件は描いていない。国境線は地図作成用であり、法的な判断ではない。",
                                "恵山を含む中朝国境の地図。目撃9件を記号で示す（車両、鉄道積載、警備・保安）。円は位置の不確実な範囲を示す。"));
    }

    @Test
    void all_events_are_told_by_the_most_named_towns() {
        var starts =
                Map.of(
                        Language.EN,
                        "The map shows 32 sightings around Hyesan, Sinuiju and"
                                + " elsewhere along the border between June 2017 and January 2026:",
                        Language.KO,
                        "2017년 6월부터 2026년 1월까지 혜산, 신의주 등 북중 접경 지역의 목격 32건을 표시한",
                        Language.ZH,
                        "图中标示2017年6月至2026年1月惠山、新义州等中朝边境地区的32条目击：",
                        Language.JA,
                        "2017年6月から2026年1月までの恵山、新義州など中朝国境地帯での目撃32件を示す地図。");
        starts.forEach(
                (language, start) ->
                        assertThat(caption(language, s -> true).text()).startsWith(start));
    }

    @Test
    void no_caption_leaves_a_placeholder_or_an_unchosen_particle() {
        for (var language : Language.values()) {
            var caption = caption(language, s -> true);
            assertThat(caption.text() + caption.alternative())
                    .doesNotContain("{", "}", "을(를)", "(으)로", "  ");
        }
    }

    /// Sentences on what was counted are those of [CaptionsTest].
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "One of them gives a number[^.]*\\. |이 가운데 1건[^.]*\\. |其中1条给出[^。]*。|うち1件[^。]*。");

    private static Caption caption(Language language, Predicate<ReleasedSighting> shown) {
        var caption =
                CAPTIONS.caption(
                        released,
                        shown,
                        0,
                        SightingDisplay.SYMBOLS,
                        Captions.Beside.NOTHING,
                        language);
        return new Caption(NUMBERS.matcher(caption.text()).replaceAll(""), caption.alternative());
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
