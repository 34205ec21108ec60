package org.amnok.map.compose;

import static org.amnok.map.styling.Attribute.day;
import static org.amnok.map.styling.Attribute.number;
import static org.amnok.map.styling.Attribute.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.Family;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.styling.Attribute;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.words.Messages;

/// How far each layer can be styled, as data.
///
/// @param aspects beside the scales, which every layer has
/// @param attributes that classes and filters can read
/// @param labels attributes that can be written instead of the designed label
public record StyleChoices(
        Set<Aspect> aspects, List<Attribute> attributes, List<Attribute> labels) {
    /// What can be changed.
    public enum Aspect {
        /// Another symbol of the library.
        SYMBOL,
        COLOUR,
        /// Of a symbol, or the width of a line.
        SIZE,
        /// Labels can be left out, and larger or smaller.
        LABELS,
        /// Labels can be in another language than the map.
        LANGUAGE
    }

    private static final StyleChoices SIGHTINGS =
            new StyleChoices(
                    EnumSet.of(Aspect.SYMBOL, Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS),
                    List.of(
                            word("kind", "Kind").oneOf(codes(SightingKind.values())),
                            word("family", "Family").oneOf(codes(Family.values())),
                            word("status", "Status").oneOf(codes(SightingStatus.values())),
                            word("source_reliability", "Source reliability")
                                    .oneOf(List.of("A", "B", "C", "D", "E", "F")),
                            number("info_credibility", "Information credibility"),
                            word("report_confidence", "Confidence of the report")
                                    .oneOf(codes(Confidence.values())),
                            word("outlet", "Source (outlet)"),
                            word("loc_method", "How located").oneOf(codes(LocationMethod.values())),
                            number("count", "Count"),
                            number("coord_uncertainty_m", "Uncertainty, m"),
                            day("date_earliest", "Earliest day"),
                            day("date_latest", "Latest day"),
                            word("doubtful", "Doubtful").oneOf(List.of("true", "false")),
                            word("title", "Title")),
                    List.of(
                            word("title", "Title"),
                            word("kind", "Kind"),
                            number("count", "Count"),
                            day("date_latest", "Latest day"),
                            word("status", "Status")));

    private static final StyleChoices CROSSINGS = places(true);
    private static final StyleChoices SITES = places(false);
    private static final Attribute COUNTRY =
            word("country", "Country").oneOf(List.of("KP", "CN", "RU"));

    /// Plain shapes, which symbols of any layer can be.
    public static final List<String> MARKS =
            Stream.of("circle", "square", "diamond", "triangle", "hexagon", "star")
                    .map(shape -> "mark-" + shape)
                    .toList();

    public StyleChoices {
        aspects = Set.copyOf(aspects);
        attributes = List.copyOf(attributes);
        labels = List.copyOf(labels);
    }

    public static StyleChoices of(LayerId layer) {
        return switch (layer) {
            case SIGHTINGS -> SIGHTINGS;
            case CROSSINGS -> CROSSINGS;
            case SITES -> SITES;
            case PLACES ->
                    named(
                            EnumSet.of(Aspect.COLOUR, Aspect.LABELS, Aspect.LANGUAGE),
                            word("rank", Messages.text("map.rank"))
                                    .oneOf(List.of("subject", "city", "town", "village", "peak")),
                            COUNTRY);
            case UNCERTAINTY ->
                    new StyleChoices(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS),
                            List.of(
                                    number(
                                            "coord_uncertainty_m",
                                            Messages.text("map.uncertainty_m"))),
                            List.of());
            case BORDER ->
                    plain(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE),
                            word("section", Messages.text("map.section"))
                                    .oneOf(List.of("main", "maritime", "island")));
            case CAMERAS -> plain(EnumSet.of(Aspect.COLOUR));
            case STRETCHES -> plain(EnumSet.of(Aspect.LABELS));
            case RIVERS ->
                    named(
                            EnumSet.allOf(Aspect.class),
                            word("river", Messages.text("map.river"))
                                    .oneOf(List.of("yalu", "tumen")));
            case ISLANDS -> named(EnumSet.allOf(Aspect.class), COUNTRY);
            case LAKES -> named(EnumSet.allOf(Aspect.class));
            case PROVINCES ->
                    plain(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS, Aspect.LANGUAGE),
                            COUNTRY);
            case GRATICULE ->
                    plain(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS),
                            word("kind", Messages.text("map.kind"))
                                    .oneOf(List.of("meridian", "parallel", "zone")));
            case LAND -> plain(EnumSet.of(Aspect.COLOUR, Aspect.LABELS, Aspect.LANGUAGE), COUNTRY);
        };
    }

    /// Of a layer of features of a person's own.
    public static StyleChoices ofOwn(List<Attribute> attributes) {
        return new StyleChoices(
                EnumSet.of(Aspect.SYMBOL, Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS),
                attributes,
                attributes);
    }

    /// The symbols that a layer's features can have instead of the designed ones.
    public static List<String> symbols(LayerId layer) {
        var designed =
                switch (layer) {
                    case SIGHTINGS ->
                            Stream.of(SightingKind.values())
                                    .map(kind -> SightingSymbols.badge(kind, false));
                    case SITES -> siteSymbols(false);
                    case CROSSINGS -> siteSymbols(true);
                    default -> Stream.<String>of();
                };
        return Stream.concat(MARKS.stream(), designed).distinct().toList();
    }

    private static Stream<String> siteSymbols(boolean crossings) {
        return Stream.of(SiteType.values())
                .filter(type -> SiteSymbols.isCrossing(type) == crossings)
                .map(SiteSymbols::symbol);
    }

    public boolean has(Aspect aspect) {
        return aspects.contains(aspect);
    }

    private static StyleChoices places(boolean crossings) {
        var types =
                Stream.of(SiteType.values())
                        .filter(t -> SiteSymbols.isCrossing(t) == crossings)
                        .map(SiteType::code)
                        .toList();
        return new StyleChoices(
                EnumSet.of(
                        Aspect.SYMBOL, Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS, Aspect.LANGUAGE),
                Stream.concat(
                                Stream.of(
                                        word("type", Messages.text("map.type")).oneOf(types),
                                        word("subtype", Messages.text("map.subtype")),
                                        word("country", Messages.text("map.country"))
                                                .oneOf(List.of("KP", "CN", "KP/CN", "RU")),
                                        word("position", Messages.text("map.position"))
                                                .oneOf(codes(Site.Position.values())),
                                        number("precision_m", Messages.text("map.precision_m")),
                                        word("code", Messages.text("map.code"))),
                                names())
                        .toList(),
                List.of(
                        word("code", Messages.text("map.code")),
                        word("type", Messages.text("map.type")),
                        word("subtype", Messages.text("map.subtype"))));
    }

    private static StyleChoices plain(Set<Aspect> aspects, Attribute... attributes) {
        return new StyleChoices(aspects, List.of(attributes), List.of());
    }

    private static StyleChoices named(Set<Aspect> aspects, Attribute... attributes) {
        var fitting = EnumSet.copyOf(aspects);
        fitting.remove(Aspect.SYMBOL);
        return new StyleChoices(
                fitting, Stream.concat(Stream.of(attributes), names()).toList(), List.of());
    }

    private static Stream<Attribute> names() {
        return Stream.of(
                word("name_en", Messages.text("map.name_english")),
                word("name_ko", Messages.text("map.name_korean")),
                word("name_zh", Messages.text("map.name_chinese")),
                word("name_ja", Messages.text("map.name_japanese")));
    }

    private static List<String> codes(Enum<?>[] values) {
        return Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }
}
