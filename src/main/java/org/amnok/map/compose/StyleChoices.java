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
            case SIGHTINGS -> sightings();
            case CROSSINGS -> places(true);
            case SITES -> places(false);
            case PLACES ->
                    named(
                            EnumSet.of(Aspect.COLOUR, Aspect.LABELS, Aspect.LANGUAGE),
                            few(
                                    "rank", "subject", "city", "town", "village", "hamlet", "peak",
                                    "summit"),
                            country());
            case UNCERTAINTY ->
                    plain(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS),
                            number("coord_uncertainty_m", Messages.text("common.uncertainty_m")));
            case BORDER ->
                    plain(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE),
                            few("section", "main", "maritime", "island"));
            case CAMERAS -> plain(EnumSet.of(Aspect.COLOUR));
            case STRETCHES -> plain(EnumSet.of(Aspect.LABELS));
            case RIVERS -> named(EnumSet.allOf(Aspect.class), few("river", "yalu", "tumen"));
            case ISLANDS -> named(EnumSet.allOf(Aspect.class), country());
            case LAKES -> named(EnumSet.allOf(Aspect.class), few("basis", "outline", "size"));
            case PROVINCES ->
                    plain(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS, Aspect.LANGUAGE),
                            country());
            case GRATICULE ->
                    plain(
                            EnumSet.of(Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS),
                            few("kind", "meridian", "parallel"));
            case LAND ->
                    plain(EnumSet.of(Aspect.COLOUR, Aspect.LABELS, Aspect.LANGUAGE), country());
        };
    }

    private static StyleChoices sightings() {
        var title = word("title", Messages.text("common.title"));
        var kind = word("kind", Messages.text("common.kind"));
        var count = number("count", Messages.text("common.count"));
        var latest = day("date_latest", Messages.text("common.latest_day"));
        var status = word("status", Messages.text("common.status"));
        return new StyleChoices(
                EnumSet.of(Aspect.SYMBOL, Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS),
                List.of(
                        kind.oneOf(codes(SightingKind.values())),
                        word("family", Messages.text("common.family"))
                                .oneOf(codes(Family.values())),
                        status.oneOf(codes(SightingStatus.values())),
                        few("source_reliability", "A", "B", "C", "D", "E", "F"),
                        number("info_credibility", Messages.text("map.information_credibility")),
                        word("report_confidence", Messages.text("map.confidence_of_the_report"))
                                .oneOf(codes(Confidence.values())),
                        word("outlet", Messages.text("map.source_outlet")),
                        word("loc_method", Messages.text("map.how_located"))
                                .oneOf(codes(LocationMethod.values())),
                        count,
                        number("coord_uncertainty_m", Messages.text("common.uncertainty_m")),
                        day("date_earliest", Messages.text("common.earliest_day")),
                        latest,
                        few("doubtful", "true", "false"),
                        title),
                List.of(title, kind, count, latest, status));
    }

    private static Attribute few(String name, String... values) {
        return word(name, Messages.text("codes.attribute_" + name)).oneOf(List.of(values));
    }

    private static Attribute country() {
        return few("country", "KP", "CN", "RU");
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
                .filter(type -> type.isCrossing() == crossings)
                .map(SiteSymbols::symbol);
    }

    public boolean has(Aspect aspect) {
        return aspects.contains(aspect);
    }

    private static StyleChoices places(boolean crossings) {
        var types =
                Stream.of(SiteType.values())
                        .filter(t -> t.isCrossing() == crossings)
                        .map(SiteType::code)
                        .toList();
        return new StyleChoices(
                EnumSet.of(
                        Aspect.SYMBOL, Aspect.COLOUR, Aspect.SIZE, Aspect.LABELS, Aspect.LANGUAGE),
                Stream.concat(
                                Stream.of(
                                        word("type", Messages.text("common.type")).oneOf(types),
                                        word("subtype", Messages.text("map.subtype")),
                                        word("country", Messages.text("common.country"))
                                                .oneOf(List.of("KP", "CN", "KP/CN", "RU")),
                                        word("position", Messages.text("common.position"))
                                                .oneOf(codes(Site.Position.values())),
                                        number("precision_m", Messages.text("common.precision_m")),
                                        word("code", Messages.text("map.code"))),
                                names())
                        .toList(),
                List.of(
                        word("code", Messages.text("map.code")),
                        word("type", Messages.text("common.type")),
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
