package org.amnok.map.symbology;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Names;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The bundled fonts hold what a map writes.
class FontFilesTest {
    @TestFactory
    Stream<DynamicTest> every_font_opens_under_a_name_of_its_family() {
        return FontFiles.ALL.stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                assertThat(font(name).getFamily())
                                                        .startsWith("Noto Sans")));
    }

    @Test
    void a_font_of_the_build_folder_is_a_plain_file() {
        assertThat(FontFiles.path("NotoSans-Regular.ttf")).isPresent();
    }

    @Test
    void latin_has_the_signs_of_coordinates_and_prose() throws Exception {
        var latin = font("NotoSans-Regular.ttf");
        assertThat(latin.canDisplayUpTo("41°24′06″N ±250 m · – — × ’ “” … ŭŏŬŎ éüñ Ελλ Ялу"))
                .isEqualTo(-1);
    }

    @Test
    void arrows_and_mathematical_signs_are_in_the_fonts_of_the_east() throws Exception {
        assertThat(font("NotoSansKR-Regular.ttf").canDisplayUpTo("≤≥≈→←↑↓")).isEqualTo(-1);
        assertThat(font("NotoSansSC-Regular.ttf").canDisplayUpTo("≤≥≈→←↑↓")).isEqualTo(-1);
        assertThat(font("NotoSansJP-Regular.ttf").canDisplayUpTo("≤≥≈→←↑↓")).isEqualTo(-1);
    }

    @Test
    void korean_has_every_hangul_syllable() throws Exception {
        for (var name : List.of("NotoSansKR-Regular.ttf", "NotoSansKR-Bold.ttf")) {
            var korean = font(name);
            assertThat(IntStream.rangeClosed('가', '힣').allMatch(korean::canDisplay)).isTrue();
        }
    }

    @Test
    void chinese_has_simplified_hanzi() throws Exception {
        for (var name : List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")) {
            assertThat(font(name).canDisplayUpTo("鸭绿江图们江长白惠山丹东朝鲜「」、。")).isEqualTo(-1);
        }
    }

    @Test
    void japanese_has_kanji_and_kana_and_the_hanzi_of_what_it_names() throws Exception {
        for (var name : List.of("NotoSansJP-Regular.ttf", "NotoSansJP-Bold.ttf")) {
            assertThat(font(name).canDisplayUpTo("鴨緑江図們江恵山朝鮮「」、。ひらカナ丹东长白")).isEqualTo(-1);
        }
    }

    @Test
    void every_name_of_the_base_map_can_be_written() throws Exception {
        var latin = font("NotoSans-Bold.ttf");
        var korean = font("NotoSansKR-Bold.ttf");
        var chinese = font("NotoSansSC-Bold.ttf");
        var japanese = font("NotoSansJP-Bold.ttf");
        assertThat(names())
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        name ->
                                assertThat(name.codePoints())
                                        .allMatch(
                                                c ->
                                                        latin.canDisplay(c)
                                                                || korean.canDisplay(c)
                                                                || chinese.canDisplay(c)
                                                                || japanese.canDisplay(c)));
    }

    @Test
    void every_letter_of_the_sample_events_can_be_written() throws Exception {
        var fonts =
                List.of(
                        font("NotoSans-Regular.ttf"),
                        font("NotoSansKR-Regular.ttf"),
                        font("NotoSansSC-Regular.ttf"));
        var sample = Files.readString(Path.of("maps/sample/reported_activity.csv"));
        assertThat(sample.codePoints().filter(c -> c >= ' '))
                .allMatch(c -> fonts.stream().anyMatch(font -> font.canDisplay(c)));
    }

    private static List<String> names() {
        var map = Maps.BASE;
        var sites = map.sites().stream().flatMap(s -> all(s.names()));
        var parts =
                Stream.of(BaseMap.Part.values())
                        .flatMap(part -> Stream.of(map.part(part).toArray(new SimpleFeature[0])))
                        .flatMap(f -> f.getAttributes().stream())
                        .filter(String.class::isInstance)
                        .map(String.class::cast);
        return Stream.of(sites, parts, map.attributions().stream())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static Stream<String> all(Names names) {
        return names.all().stream();
    }

    private static Font font(String name) throws IOException, FontFormatException {
        try (var in = FontFiles.open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
