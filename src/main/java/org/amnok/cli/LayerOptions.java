package org.amnok.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.map.StyledLayer;
import org.amnok.map.sld.StyleFiles;
import org.amnok.map.styling.Attribute;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.EcqlFilter;
import org.amnok.map.styling.Labelling;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.words.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Options that say how a layer of a person's own is drawn.
final class LayerOptions extends Arguments {
    private final OptionSpec style = text("--style", "FILE", "cli.draw_a_layer_by_a_style");
    private final OptionSpec filter = text("--filter", "ECQL", "cli.draw_of_a_layer_only_what");
    private final OptionSpec label = text("--label", "ATTRIBUTE", "cli.write_the_values_of_an");
    private final OptionSpec colour = text("--colour", "#RRGGBB", "cli.draw_a_layer_in_one_colour");

    private static String given(ArgSpec option) {
        return option.<String>getValue().strip();
    }

    boolean isGiven() {
        return all().stream().anyMatch(option -> !given(option).isEmpty());
    }

    /// @param attributes of the layer
    /// @throws ProblemException when one of them makes no sense for it
    LayerStyling styling(StyledLayer.Own layer, List<Attribute> attributes) {
        var styling = LayerStyling.DESIGNED;
        if (!given(filter).isEmpty()) {
            requireRead(EcqlFilter.read(given(filter), attributes));
            styling = styling.filtered(given(filter));
        }
        if (!given(label).isEmpty()) {
            requireKnown(attributes);
            var words = new Labelling.Words.Of(given(label));
            styling = styling.with(new Labelling(words, null, 1));
        }
        if (!given(colour).isEmpty()) {
            styling = styling.with(new Classing.One(SymbolAppearance.of(colour())));
        }
        return given(style).isEmpty()
                ? styling
                : styling.drawnBy(StyleFiles.open(Path.of(given(style)), layer, attributes));
    }

    private Colour colour() {
        return Colour.parse(given(colour))
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "cli.is_no_colour",
                                        "cli.write_it_like_colour_8a5200",
                                        given(colour)));
    }

    private void requireRead(EcqlFilter read) {
        if (read instanceof EcqlFilter.Wrong(var what, var position, var remedy)) {
            throw ProblemException.of(
                    what, Messages.text("cli.the_filter_character", (position + 1)), remedy);
        }
    }

    private void requireKnown(List<Attribute> attributes) {
        if (attributes.stream().noneMatch(a -> a.name().equals(given(label)))) {
            throw ProblemException.of(
                    Messages.text("cli.the_layer_has_no_attribute", given(label)),
                    Messages.text(
                            "cli.it_has",
                            attributes.stream()
                                    .map(Attribute::name)
                                    .limit(40)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
