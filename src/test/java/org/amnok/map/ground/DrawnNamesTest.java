package org.amnok.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The names that the map draws, in four languages.
class DrawnNamesTest {
    private static final BaseMap MAP = Maps.BASE;

    /// How many of a hundred drawn names each language has; they may only rise. Of most peaks and
    /// hamlets only the Korean name is mapped, and none in other letters is made up.
    private static final Map<Language, Integer> COVERED =
            Map.of(Language.EN, 100, Language.KO, 97, Language.ZH, 92, Language.JA, 91);

    private static List<Names> drawn() {
        return named(Set.of());
    }

    private static List<Names> named(Set<String> without) {
        var parts =
                Stream.of(Part.PLACES, Part.AREA_NAMES, Part.RIVERS, Part.LAKES, Part.ISLANDS)
                        .flatMap(part -> MAP.features(part).stream())
                        .filter(each -> !without.contains(PlaceText.text(each, "rank")))
                        .map(PlaceText::names);
        var sites = MAP.sites().stream().filter(s -> s.geometry() != null).map(s -> s.names());
        return Stream.concat(parts, sites).filter(names -> !names.all().isEmpty()).toList();
    }

    /// Ji’an is a town and the end of two bridges: both are written alike.
    @Test
    void an_apostrophe_in_a_drawn_name_is_that_of_print() {
        assertThat(drawn()).flatExtracting(Names::all).noneMatch(name -> name.contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void the_names_of_a_language_are_as_complete_as_they_were(Language language) {
        var all = named(Set.of("summit", "hamlet"));
        var known = all.stream().filter(names -> !names.exact(language).isEmpty()).count();
        assertThat((int) (100 * known / all.size()))
                .as("%d of %d", known, all.size())
                .isGreaterThanOrEqualTo(COVERED.getOrDefault(language, 100));
    }

    @ParameterizedTest
    @CsvSource({
        "Hyesan, 혜산, 惠山, 恵山",
        "Manpo, 만포, 满浦, 満浦",
        "Sinuiju, 신의주, 新义州, 新義州",
        "Linjiang, 림강, 临江, 臨江",
        "Dandong, 단둥, 丹东, 丹東",
        "Langtou, 랑두, 浪头, 浪頭",
        "Yomju, 염주, 盐州, 塩州",
        "Myongchon, 명천, 明川, 明川",
        "Chunggang, 중강, 中江, 中江",
        "Malugou, 마록구, 马鹿沟, 馬鹿溝",
        "Taiwang, 태왕진, 太王镇, 太王鎮",
        "Pukpotaesan, 북포태산, 北胞胎山, 北胞胎山",
        "Hadan-ri, 하단리, 下端里, 下端里"
    })
    void a_place_has_its_name_in_four_languages(String en, String ko, String zh, String ja) {
        assertThat(places()).contains(new Names(en, ko, zh, ja));
    }

    @Test
    void rivers_have_the_names_that_their_readers_know() {
        assertThat(MAP.features(Part.RIVERS))
                .extracting(f -> PlaceText.names(f).ja())
                .containsExactlyInAnyOrder("鴨緑江", "豆満江");
    }

    @Test
    void no_japanese_name_is_in_hangul() {
        assertThat(drawn()).noneMatch(names -> has(names.ja(), Set.of(UnicodeScript.HANGUL)));
    }

    @Test
    void no_chinese_name_is_in_hangul_or_kana() {
        assertThat(drawn())
                .noneMatch(
                        names ->
                                has(
                                        names.zh(),
                                        Set.of(
                                                UnicodeScript.HANGUL,
                                                UnicodeScript.HIRAGANA,
                                                UnicodeScript.KATAKANA)));
    }

    @Test
    void no_korean_name_is_in_hanja() {
        assertThat(drawn()).noneMatch(names -> has(names.ko(), Set.of(UnicodeScript.HAN)));
    }

    private static List<Names> places() {
        return MAP.features(Part.PLACES).stream().map(PlaceText::names).toList();
    }

    private static boolean has(String name, Set<UnicodeScript> scripts) {
        return name.codePoints().anyMatch(c -> scripts.contains(UnicodeScript.of(c)));
    }
}
