package org.amnok.ui.style;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amnok.domain.record.BaseLayer;
import org.amnok.map.LayerId;
import org.amnok.map.StyledLayer;
import org.amnok.map.cluster.SightingMarkers;
import org.amnok.map.compose.LayerValues;
import org.amnok.map.compose.StyleChoices;
import org.amnok.map.styling.Attribute;
import org.amnok.ui.session.Session;

/// A layer whose style is being changed, and what can be changed of it.
///
/// @param symbols that its features can have instead of the designed ones
/// @param values asked on the FX thread for what gives the values of an attribute, which looks at
///   every feature: not for the FX thread
public record StyleSubject(
        StyledLayer layer,
        String title,
        StyleChoices choices,
        List<String> symbols,
        Supplier<Function<Attribute, List<Object>>> values) {

    /// A layer of the map.
    public static StyleSubject of(LayerId layer, Session session) {
        return new StyleSubject(
                layer,
                layer.title(),
                StyleChoices.of(layer),
                StyleChoices.symbols(layer),
                () -> values(layer, session));
    }

    private static Function<Attribute, List<Object>> values(LayerId layer, Session session) {
        var shown =
                SightingMarkers.of(
                        session.shown().get().index(),
                        session.shown().get().rows(),
                        session.workspace().pages());
        var sites = session.state().get().contents().sites();
        return attribute -> LayerValues.of(layer, attribute.name(), shown, sites);
    }

    /// A layer of features of a person's own.
    ///
    /// @param attributes of its features
    public static StyleSubject of(BaseLayer base, List<Attribute> attributes, Session session) {
        var bases = session.workspace().bases();
        return new StyleSubject(
                new StyledLayer.Own(base.uuid()),
                base.title(),
                StyleChoices.ofOwn(attributes),
                StyleChoices.MARKS,
                () -> attribute -> bases.values(base, attribute.name()));
    }
}
