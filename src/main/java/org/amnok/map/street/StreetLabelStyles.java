package org.amnok.map.street;

import static org.amnok.map.street.StreetStyles.between;

import java.util.ArrayList;
import org.amnok.map.ThemeColour;
import org.amnok.map.symbology.LabelOption;
import org.amnok.map.symbology.LabelOption.Placement;
import org.amnok.map.symbology.Symbology;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.Symbolizer;

/// Styles of the names in street maps of others.
record StreetLabelStyles(Symbology symbology) {
    /// Around a name of a place: where there is a crowd of them some are enough.
    private static final double PLACE_SPACE_PIXELS = 8;

    /// Names lie on their streets where they are as wide as letters, on a halo.
    Style streets() {
        var rules = new ArrayList<Rule>();
        for (var kind : RoadKind.values()) {
            var widest = kind.isMain() ? StreetScale.QUARTER : StreetScale.STREET;
            if (kind != RoadKind.RAIL && kind != RoadKind.SIDING && kind != RoadKind.PATH) {
                rules.add(named(kind, widest, StreetScale.HOUSE, 10.5));
                rules.add(named(kind, StreetScale.YARD, StreetScale.YARD, 12));
            }
        }
        rules.add(named(RoadKind.PATH, StreetScale.HOUSE, StreetScale.YARD, 10));
        return symbology.style(rules);
    }

    private Rule named(RoadKind kind, StreetScale widest, StreetScale closest, double size) {
        return symbology.where(
                "kind",
                kind.name(),
                between(
                        symbology,
                        widest,
                        closest,
                        symbology.text(ThemeColour.LBL_STREET, size, 400).onLine().done()));
    }

    Style points() {
        return symbology.style(
                place("place", 12, 500),
                place("village", 11, 400),
                quarter(),
                dotted("station", StreetScale.TOWN),
                dotted("school", StreetScale.STREET),
                dotted("market", StreetScale.STREET),
                dotted("other", StreetScale.HOUSE),
                dotted("point", StreetScale.COUNTY),
                area());
    }

    private Rule place(String rank, double size, int weight) {
        var text =
                symbology
                        .text(ThemeColour.LBL_TOWN, size, weight)
                        .space(PLACE_SPACE_PIXELS)
                        .offBarrier("label")
                        .placed(Placement.AROUND)
                        .done();
        return of(rank, StreetScale.DISTRICT, text);
    }

    private Rule quarter() {
        var text =
                symbology
                        .text(ThemeColour.LBL_TOWN, 11.5, 500)
                        .spacing(0.8)
                        .offBarrier("label")
                        .placed(Placement.AROUND)
                        .done();
        return of("quarter", StreetScale.QUARTER, text);
    }

    private Rule area() {
        return of(
                "area",
                StreetScale.COUNTY,
                symbology.text(ThemeColour.LBL_SITE, 10.5, 400).placed(Placement.AROUND).done());
    }

    private Rule dotted(String rank, StreetScale widest) {
        var dot =
                symbology.circle(
                        symbology.literal(4.5), ThemeColour.LBL_STREET, ThemeColour.HALO, 1);
        dot.getOptions().put(LabelOption.WITH_LABEL, "true");
        return of(rank, widest, dot, symbology.text(ThemeColour.LBL_SITE, 10.5, 400).done());
    }

    private Rule of(String rank, StreetScale widest, Symbolizer... symbolizers) {
        return symbology.where(
                "rank", rank, between(symbology, widest, StreetScale.YARD, symbolizers));
    }
}
