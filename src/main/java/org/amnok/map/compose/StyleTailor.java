package org.amnok.map.compose;

import java.util.List;
import java.util.Set;
import org.amnok.map.LayerId;
import org.amnok.map.ThemeColour;
import org.amnok.map.styling.Colour;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.jspecify.annotations.Nullable;

/// Makes of a designed style one as a person styled its layer: every rule once for each class, with
/// the class's filter and look, so that what the design does by scale and by feature stays.
final class StyleTailor {
    private final FilterFactory filters = new FilterFactoryImpl();
    private final Symbology symbology;
    private final LayerId layer;
    private final LayerStyling styling;
    private final Filter shown;

    StyleTailor(Symbology symbology, LayerId layer, LayerStyling styling) {
        this.symbology = symbology;
        this.layer = layer;
        this.styling = styling;
        shown = LayerFilter.read(layer, styling.filter());
    }

    Style tailored(Style designed) {
        return symbology.style(
                designed.featureTypeStyles().stream()
                        .map(this::tailored)
                        .toArray(FeatureTypeStyle[]::new));
    }

    private FeatureTypeStyle tailored(FeatureTypeStyle pass) {
        return symbology.pass(pass.rules().stream().flatMap(r -> tailored(r).stream()).toList());
    }

    private List<Rule> tailored(Rule designed) {
        return ClassCase.of(styling.classing(), value -> value).stream()
                .map(each -> rule(designed, each.filter(), each.look()))
                .toList();
    }

    private Rule rule(Rule designed, @Nullable Filter of, SymbolAppearance look) {
        var cut = new SymbolizerTailor(symbology, layer, look, styling.labelling());
        var rule =
                symbology.always(
                        designed.symbolizers().stream()
                                .flatMap(s -> cut.tailored(s).stream())
                                .toArray(Symbolizer[]::new));
        rule.setMinScaleDenominator(designed.getMinScaleDenominator());
        rule.setMaxScaleDenominator(designed.getMaxScaleDenominator());
        both(both(designed.getFilter(), of), shown, rule);
        return rule;
    }

    private void both(@Nullable Filter one, Filter other, Rule into) {
        var all = other == Filter.INCLUDE ? one : both(one, other);
        if (all != null) {
            into.setFilter(all);
        }
    }

    private @Nullable Filter both(@Nullable Filter one, @Nullable Filter other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return filters.and(one, other);
    }

    /// The colours of a layer that a person's colour stands for.
    static Set<ThemeColour> main(LayerId layer) {
        return switch (layer) {
            case SIGHTINGS, CROSSINGS, SITES, STRETCHES -> Set.of();
            case PLACES -> Set.of(ThemeColour.LBL_CITY, ThemeColour.LBL_TOWN);
            case CAMERAS -> Set.of(ThemeColour.INK);
            case UNCERTAINTY -> Set.of(ThemeColour.UNC);
            case BORDER -> Set.of(ThemeColour.BORDER, ThemeColour.BORDER_GLOW);
            case RIVERS -> Set.of(ThemeColour.RIVER, ThemeColour.RIVER_CTX);
            case ISLANDS, LAND ->
                    Set.of(ThemeColour.LAND_KP, ThemeColour.LAND_CN, ThemeColour.LAND_RU);
            case LAKES -> Set.of(ThemeColour.LAKE);
            case PROVINCES -> Set.of(ThemeColour.ADMIN);
            case GRATICULE -> Set.of(ThemeColour.GRATICULE);
        };
    }

    /// The edges that are drawn in a darker shade of a person's colour.
    static Set<ThemeColour> edges(LayerId layer) {
        return switch (layer) {
            case RIVERS, LAKES -> Set.of(ThemeColour.RIVER_EDGE);
            case ISLANDS -> Set.of(ThemeColour.COAST);
            default -> Set.of();
        };
    }

    /// A shade of a colour for the edge around it.
    static Colour edge(Colour colour) {
        return colour.towards(new Colour(0), 0.35);
    }
}
