package org.amnok.ui.identify;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.geo.UncertaintyText;
import org.amnok.map.base.FoundFeature;
import org.amnok.map.ground.GroundFeature;
import org.amnok.map.ground.PlaceText;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Symbols;
import org.amnok.ui.map.SightingWords;
import org.amnok.words.Messages;

/// Puts what was found in words and symbols.
record IdentifyRows(Symbols symbols, Language reader) {
    private static final double SYMBOL = 18;
    private static final int MOST_VALUES = 40;
    private static final int LONGEST_VALUE = 120;

    /// Symbol, name and kind of one thing.
    ///
    /// @param card what else is known of it, a line each; may be empty
    record Row(Node symbol, String title, String note, String card) {
        Row(Node symbol, String title, String note) {
            this(symbol, title, note, "");
        }
    }

    /// Names and values, as far as they can be looked at beside the map.
    private static String card(FoundFeature feature) {
        return feature.values().entrySet().stream()
                .limit(MOST_VALUES)
                .map(each -> each.getKey() + ": " + shown(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(String value) {
        var line = value.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }

    Row row(Identified found) {
        return switch (found) {
            case Identified.OfSighting(var sighting, _) ->
                    new Row(
                            symbols.badge(sighting, SYMBOL),
                            SightingWords.line(sighting),
                            sighting.code());
            case Identified.OfReaching(var sightings, var least, var most) ->
                    new Row(
                            swatch("reach"),
                            Messages.text("identify.may_lie_here", sightings.size()),
                            UncertaintyText.between(least, most));
            case Identified.OfSite(var site, _) ->
                    new Row(
                            symbols.symbol(SiteSymbols.symbol(site), SYMBOL),
                            names(site.names(), site.code()),
                            site.type().label());
            case Identified.OfLayer(var feature, _) ->
                    new Row(swatch("line"), feature.title(), feature.layer(), card(feature));
            case Identified.OfGround(var feature, _) -> ground(feature);
        };
    }

    private Row ground(GroundFeature f) {
        return switch (f.part()) {
            case PLACES -> place(f);
            case BORDER ->
                    new Row(
                            swatch("line"),
                            Messages.text("identify.border_china_north_korea"),
                            Messages.text("identify.line_" + f.detail()));
            case RIVER_WATER ->
                    named(
                            "area",
                            f,
                            Messages.text("identify.river"),
                            Messages.text("identify.water_" + f.detail()));
            case RIVERS, CONTEXT_RIVERS, RIVER_COURSE, RIVER_TIDE ->
                    named(
                            "line",
                            f,
                            Messages.text("identify.river"),
                            Messages.text("identify.a_river"));
            case PROVINCE_LINES, PROVINCES ->
                    new Row(swatch("line"), Messages.text("identify.line_between_provinces"), "");
            case ISLANDS ->
                    named(
                            "area",
                            f,
                            Messages.text("identify.island"),
                            Messages.text("identify.an_island"));
            case LAKES ->
                    named(
                            "area",
                            f,
                            Messages.text("identify.lake"),
                            Messages.text("identify.a_lake"));
            case LAND -> named("area", f, f.detail(), Messages.text("identify.country"));
            case COAST, AREA_NAMES, SPANS -> named("line", f, "", "");
        };
    }

    private Row place(GroundFeature f) {
        return new Row(
                symbols.symbol(PlaceText.symbol(f.detail()), SYMBOL),
                names(f.names(), ""),
                PlaceText.rank(f.detail()));
    }

    /// @param kind what a feature without a name is called
    private Row named(String shape, GroundFeature f, String kind, String words) {
        return new Row(swatch(shape), names(f.names(), kind), words);
    }

    private static Node swatch(String shape) {
        return Fx.styled(new Region(), "identify-swatch", shape);
    }

    /// The reader's name, then the first other one; the stopgap when there is none.
    private String names(Names names, String stopgap) {
        var first = names.best(reader, Language.KO);
        var other = names.all().stream().filter(n -> !n.equals(first)).findFirst();
        return first.isEmpty() ? stopgap : other.map(o -> first + "  " + o).orElse(first);
    }
}
