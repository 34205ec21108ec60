package org.amnok.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ColourTextTest {
    @TestFactory
    Stream<DynamicTest> colours_are_read_as_0xAARRGGBB() {
        return Map.ofEntries(
                        Map.entry("#f80", 0xFFFF8800),
                        Map.entry("#FF8800", 0xFFFF8800),
                        Map.entry("#ff880040", 0x40FF8800),
                        Map.entry("rgb(255, 136, 0)", 0xFFFF8800),
                        Map.entry("rgba(255,136,0,0.5)", 0x80FF8800),
                        Map.entry("darkorange", 0xFFFF8C00),
                        Map.entry(" Red ", 0xFFFF0000))
                .entrySet()
                .stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.getKey(),
                                        () ->
                                                assertThat(ColourText.parse(c.getKey()))
                                                        .extracting(java.awt.Color::getRGB)
                                                        .isEqualTo(c.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_colour_is_refused() {
        return Stream.of(
                        "",
                        "#",
                        "#12",
                        "#gggggg",
                        "#1234567",
                        "rgb(256,0,0)",
                        "rgb(1,2)",
                        "reddish",
                        "url(#a)",
                        "rgba(0,0,0,2)")
                .map(
                        text ->
                                DynamicTest.dynamicTest(
                                        "“" + text + "”",
                                        () -> assertThat(ColourText.parse(text)).isNull()));
    }
}
