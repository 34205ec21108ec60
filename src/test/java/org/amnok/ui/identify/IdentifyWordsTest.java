package org.amnok.ui.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMap.Part;
import org.amnok.words.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the base map says in English is shown in the reader's language.
class IdentifyWordsTest {
    @ParameterizedTest
    @CsvSource({"BORDER, section, identify.line_", "RIVER_WATER, basis, identify.water_"})
    void kinds_of_lines_and_water_are_in_the_language_of_the_window(
            Part part, String attribute, String stem) {
        var kinds =
                Maps.BASE.features(part).stream()
                        .map(feature -> (String) feature.getAttribute(attribute))
                        .collect(Collectors.toSet());
        assertThat(kinds).hasSizeGreaterThan(1);
        for (var language : new String[] {"ko", "zh", "ja"}) {
            assertThat(kinds)
                    .extracting(
                            kind -> Messages.<String>in(language, () -> Messages.text(stem + kind)))
                    .doesNotHaveDuplicates()
                    .noneMatch(words -> words.matches(".*[a-z].*"));
        }
    }
}
