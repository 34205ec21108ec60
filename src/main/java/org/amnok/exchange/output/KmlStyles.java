package org.amnok.exchange.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.map.Theme;
import org.amnok.map.ThemeColour;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.release.ReleasedSighting;

/// How sightings look in KML: in the colour of their family, or with the symbols of the map where
/// these lie beside it.
///
/// @param icons files beside the document, by the name of the symbol; empty when there are none
record KmlStyles(Map<String, String> icons) {
    void write(ByteText text) {
        if (icons.isEmpty()) {
            for (var family : Family.values()) {
                styles(text, family.code(), family, "");
            }
        } else {
            Arrays.stream(SightingKind.values())
                    .forEach(
                            kind -> {
                                symbol(text, kind, false);
                                symbol(text, kind, true);
                            });
        }
    }

    private void symbol(ByteText text, SightingKind kind, boolean doubtful) {
        var icon = icons.getOrDefault(SightingSymbols.badge(kind, doubtful), "");
        styles(text, id(kind, doubtful), kind.family(), icon);
    }

    private static String id(SightingKind kind, boolean doubtful) {
        return kind.code() + (doubtful ? "-doubtful" : "");
    }

    private static void styles(ByteText text, String id, Family family, String icon) {
        for (var balloon : KmlBalloon.values()) {
            style(text, id + balloon.suffix(), family, icon);
            balloon.write(text, balloon.dates());
            text.put("</Style>\n");
        }
    }

    private static void style(ByteText text, String id, Family family, String icon) {
        var colour = colour(family);
        text.put("<Style id=\"" + id + "\"><IconStyle>");
        if (icon.isEmpty()) {
            text.put("<color>" + colour + "</color>");
        } else {
            text.put("<scale>1</scale><Icon><href>" + icon + "</href></Icon>");
            text.put("<hotSpot x=\"0.5\" y=\"0.5\" xunits=\"fraction\" yunits=\"fraction\"/>");
        }
        text.put("</IconStyle>");
        text.put("<LineStyle><color>" + colour + "</color><width>4</width></LineStyle>");
    }

    /// KML has opacity first, then blue, green and red.
    private static String colour(Family family) {
        var rgb = ThemeColour.of(family).rgb(Theme.LIGHT);
        return String.format(
                Locale.ROOT, "ff%02x%02x%02x", rgb & 0xff, rgb >> 8 & 0xff, rgb >> 16 & 0xff);
    }

    void use(ByteText text, ReleasedSighting sighting) {
        text.put("<styleUrl>#");
        if (icons.isEmpty()) {
            text.put(sighting.kind().family().code());
        } else {
            text.put(sighting.kind().code());
            text.put(sighting.doubtful() || sighting.disputed() ? "-doubtful" : "");
        }
        var balloon = KmlBalloon.of(sighting);
        text.put(balloon.suffix());
        text.put("</styleUrl>");
        var dates = sighting.dates();
        if (dates != null && (dates.isOpenBackwards() || dates.isOpenForwards())) {
            text.put("<Style>");
            balloon.write(text, openDates(dates));
            text.put("</Style>");
        }
    }

    private static String openDates(DateSpan dates) {
        return !dates.isOpenBackwards()
                ? "from $[date_start]"
                : dates.isOpenForwards() ? "date not known" : "until $[date_end]";
    }

    /// What a balloon says of a sighting. The program that shows it fills in the names in brackets,
    /// and has no words of its own for what is missing.
    private enum KmlBalloon {
        KNOWN("", true, true),
        UNDATED("-undated", false, true),
        IMPRECISE("-somewhere", true, false),
        UNDATED_AND_IMPRECISE("-undated-somewhere", false, false);

        private final String suffix;
        private final boolean isDated;
        private final boolean isPrecise;

        KmlBalloon(String suffix, boolean isDated, boolean isPrecise) {
            this.suffix = suffix;
            this.isDated = isDated;
            this.isPrecise = isPrecise;
        }

        static KmlBalloon of(ReleasedSighting sighting) {
            var isPrecise = sighting.uncertaintyMetres() != null;
            if (sighting.dates() == null) {
                return isPrecise ? UNDATED : UNDATED_AND_IMPRECISE;
            }
            return isPrecise ? KNOWN : IMPRECISE;
        }

        /// Of the names of styles that have it.
        String suffix() {
            return suffix;
        }

        String dates() {
            return isDated ? "$[date_start] to $[date_end]" : "date not known";
        }

        void write(ByteText text, String seen) {
            text.put("<BalloonStyle><text><![CDATA[<h3>$[name]</h3><p>$[description]</p><table>");
            row(text, "Kind", "$[kind]");
            row(text, "Seen", seen);
            row(text, "Place", isPrecise ? "within $[uncertainty_m] m" : "not known how precisely");
            text.put("</table>]]></text></BalloonStyle>");
        }

        private static void row(ByteText text, String name, String value) {
            text.put("<tr><td>" + name + "</td><td>" + value + "</td></tr>");
        }
    }
}
