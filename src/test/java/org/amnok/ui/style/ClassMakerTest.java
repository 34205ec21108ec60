package org.amnok.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amnok.map.LayerId;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.SymbolAppearance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassMakerTest {
    private static final Attribute OUTLET = Attribute.word("outlet", "Outlet");

    @Test
    void nine_values_have_a_colour_each() {
        var classing = byValue(9, OUTLET);
        assertThat(classing.classes()).extracting(c -> c.look().colour()).hasSize(9);
        assertThat(classing.classes()).extracting(c -> c.look().colour()).doesNotHaveDuplicates();
        assertThat(classing.others()).isEqualTo(SymbolAppearance.DESIGNED);
    }

    @Test
    void of_more_values_the_most_frequent_have_colours_and_all_others_one_more() {
        var classing = byValue(15, OUTLET);
        var colours = new ArrayList<@Nullable Colour>(colours(classing));
        colours.add(classing.others().colour());
        assertThat(colours).hasSize(9).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(classing.classes().getFirst().value()).isEqualTo("outlet 14");
    }

    @Test
    void a_long_fixed_list_without_a_feature_has_classes_all_the_same() {
        var words = IntStream.range(0, 12).mapToObj(i -> "word " + i).toList();
        assertThat(byValue(0, OUTLET.oneOf(words)).classes()).hasSize(8);
    }

    private static List<@Nullable Colour> colours(Classing.ByValue classing) {
        var colours = new ArrayList<@Nullable Colour>();
        classing.classes().forEach(each -> colours.add(each.look().colour()));
        return colours;
    }

    /// The higher the number of a value, the more often there it is.
    private static Classing.ByValue byValue(int values, Attribute attribute) {
        var all = new ArrayList<Object>();
        for (var i = 0; i < values; i++) {
            for (var times = 0; times <= i; times++) {
                all.add("outlet " + i);
            }
        }
        var subject =
                new StyleSubject(
                        LayerId.SIGHTINGS,
                        "Sightings",
                        StyleChoices.of(LayerId.SIGHTINGS),
                        List.of(),
                        () -> asked -> all);
        return (Classing.ByValue) new ClassMaker(subject, asked -> all).byValue(attribute);
    }
}
