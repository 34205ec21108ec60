package org.amnok.geo.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.amnok.domain.LatLon;
import org.amnok.domain.record.Place;
import org.amnok.geo.Geodesy;
import org.amnok.geo.words.PlaceWords.Reading;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sites by their town and what they are.
class SiteKindWordsTest {
    private static final PlaceWords WORDS =
            new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites());

    private static Place.Located located(String words) {
        return (Place.Located) ((Reading.Of) WORDS.read(words)).place();
    }

    private static LatLon site(String name) {
        var shape =
                Maps.BASE.sites().stream()
                        .filter(site -> site.names().all().contains(name))
                        .findFirst()
                        .orElseThrow()
                        .geometry();
        var at = requireNonNull(shape).getCentroid().getCoordinate();
        return LatLon.ofXy(at.x, at.y);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hyesan station | Hyesan Youth Station",
                "Hyesan train station | Hyesan Youth Station",
                "the station at Hyesan | Hyesan Youth Station",
                "혜산역 | Hyesan Youth Station",
                "혜산 기차역 | Hyesan Youth Station",
                "惠山站 | Hyesan Youth Station",
                "위연역 | Wiyon Youth Station and rail yard",
                "신의주역 | Sinuiju Youth Station",
                "Hyesan bridge | Changbai – Hyesan International Bridge",
                "the bridge at Hyesan | Changbai – Hyesan International Bridge",
                "혜산다리 | Changbai – Hyesan International Bridge",
                "惠山大桥 | Changbai – Hyesan International Bridge",
                "临江大桥 | Linjiang – Chunggang Bridge",
                "Hyesan stadium | Hyesan People’s Stadium",
                "혜산경기장 | Hyesan People’s Stadium",
                "Hyesan copper mine | Hyesan Youth Copper Mine",
                "Friendship Bridge | Sino-Korean Friendship Bridge",
                "조중친선다리 | Sino-Korean Friendship Bridge",
                "朝中友誼橋 | Sino-Korean Friendship Bridge",
                "China-North Korea Friendship Bridge | Sino-Korean Friendship Bridge"
            })
    void a_site_is_known_by_its_town_and_kind(String words, String name) {
        var found = located(words);
        assertThat(Geodesy.distanceMetres(found.point(), site(name))).isLessThan(50);
        assertThat(found.asReported()).isEqualTo(words);
    }

    @Test
    void others_are_told_from_it() {
        assertThat(Geodesy.distanceMetres(located("혜산역 북동쪽 2km").point(), site("혜산청년역")))
                .isBetween(1900.0, 2100.0);
    }

    /// Of the factories of a town only some are on the map: one of them would be false.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hyesan factory",
                "혜산공장",
                "혜산 운동장",
                "Pyongyang station",
                "nowhere bridge",
                "역",
                "station"
            })
    void what_may_be_another_one_is_not_placed(String words) {
        assertThat(WORDS.read(words)).isNotInstanceOf(Reading.Of.class);
    }

    /// Where a town has several, the town is said and none of them.
    @ParameterizedTest
    @ValueSource(strings = {"Hyesan school", "Hyesan market", "혜산 대학"})
    void of_several_none_is_meant_but_their_town(String words) {
        var found = located(words);
        assertThat(found.point()).isEqualTo(located("Hyesan").point());
        assertThat(found.uncertaintyMetres()).isEqualTo(3000);
    }

    @Test
    void a_report_that_names_the_station_means_it_and_not_the_town() {
        var found = WORDS.mentions("지난 18일 혜산역에 군용 트럭 15대가 서 있었다.");
        assertThat(found).hasSize(1);
        var place = (Place.Located) ((Reading.Of) found.getFirst().reading()).place();
        assertThat(Geodesy.distanceMetres(place.point(), site("혜산청년역"))).isLessThan(50);
        assertThat(place.asReported()).isEqualTo("혜산역");
    }

    /// It was read as the stretch of river between the towns.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "혜산-장백 국제다리 근처에서 | 혜산-장백 국제다리 | Changbai – Hyesan International Bridge",
                "장백-혜산 다리를 | 장백-혜산 다리 | Changbai – Hyesan International Bridge",
                "在长白－惠山国际大桥附近 | 长白－惠山国际大桥 | Changbai – Hyesan International Bridge",
                "长白—惠山大桥上 | 长白—惠山大桥 | Changbai – Hyesan International Bridge",
                "the Hyesan–Changbai bridge was shut | Hyesan–Changbai bridge"
                        + " | Changbai – Hyesan International Bridge"
            })
    void a_bridge_of_two_towns_is_no_stretch(String text, String words, String name) {
        var mention = WORDS.mentions(text).getFirst();
        assertThat(mention.words().of(text)).startsWith(words);
        var place = (Place.Located) ((Reading.Of) mention.reading()).place();
        assertThat(Geodesy.distanceMetres(place.point(), site(name))).isLessThan(300);
    }
}
