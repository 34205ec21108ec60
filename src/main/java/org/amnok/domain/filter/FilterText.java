package org.amnok.domain.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.Coded;
import org.amnok.domain.LatLon;
import org.amnok.domain.Outline;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.UuidText;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// A filter as a line of text, as projects keep it:
/// `words=white+van&kind=.crossing_ford,.crossing_ice
/// &dates=certain:2024-01-01/2024-03-31&river=yalu:612.0:692.0&count=truck:30:possible &area=126.0
/// 41.0,128.5 41.0,128.5 42.0&near=crossing:::500.0:possible&looked=certain:2025-03-01
/// &no_evidence=.photo`, percent-encoded. Corners are longitude and latitude.
///
/// What was written once can be read for ever: subjects and codes never change their meaning.
public final class FilterText {
    /// Longer ones are not read.
    private static final int LONGEST = 1_000_000;

    private static final String SITE = "site";
    private static final String CROSSING = "crossing";

    private FilterText() {}

    public static String write(SightingFilter filter) {
        return filter.criteria().stream()
                .map(c -> c.subject() + "=" + value(c))
                .collect(Collectors.joining("&"));
    }

    private static String value(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words(var text) -> encoded(text);
            case Criterion.AnyOf(_, var values) -> dotted(values);
            case Criterion.NoneOf(_, var values) -> dotted(values);
            case Criterion.During(var days, var certainty) ->
                    certainty.code() + ":" + days.earliest() + "/" + days.latest();
            case Criterion.AlongRiver(var river, var from, var to, var bank, var certainty) ->
                    river.code()
                            + ":"
                            + from
                            + ":"
                            + to
                            + (bank == null && certainty == Certainty.POSSIBLE
                                    ? ""
                                    : ":"
                                            + (bank == null ? "" : bank.code())
                                            + ":"
                                            + certainty.code());
            case Criterion.AtLeast(var countClass, var number, var certainty) ->
                    (countClass == null ? "" : countClass.code())
                            + ":"
                            + number
                            + ":"
                            + certainty.code();
            case Criterion.InArea(var ring) -> corners(ring);
            case Criterion.Within(var around, var metres, var certainty) ->
                    around(around) + ":" + metres + ":" + certainty.code();
            case Criterion.NotLookedSince(var day, var certainty) -> certainty.code() + ":" + day;
        };
    }

    private static String dotted(Set<String> values) {
        return values.stream()
                .sorted()
                .map(value -> "." + encoded(value))
                .collect(Collectors.joining(","));
    }

    private static String corners(List<LatLon> corners) {
        return corners.stream()
                .map(at -> encoded(at.lonDegrees() + " " + at.latDegrees()))
                .collect(Collectors.joining(","));
    }

    private static String around(Around around) {
        return switch (around) {
            case Around.OfSite(var uuid) -> SITE + ":" + uuid + ":";
            case Around.AnyCrossing _ -> CROSSING + "::";
            case Around.OfShape(var outline, var name) ->
                    outline.form().code()
                            + ":"
                            + outline.parts().stream()
                                    .map(FilterText::corners)
                                    .collect(Collectors.joining(";"))
                            + ":"
                            + encoded(name);
        };
    }

    /// Empty when something in it is not understood: half a filter would show what was not asked
    /// for.
    public static Optional<SightingFilter> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(SightingFilter.ALL);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var criteria = new ArrayList<Criterion>();
            for (var part : text.split("&", -1)) {
                var equals = part.indexOf('=');
                var found =
                        criterion(
                                part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
                if (found == null) {
                    return Optional.empty();
                }
                criteria.add(found);
            }
            return Optional.of(new SightingFilter(criteria));
        } catch (IllegalArgumentException | DateTimeException | ProblemException notUnderstood) {
            return Optional.empty();
        }
    }

    private static @Nullable Criterion criterion(String subject, String value) {
        return switch (subject) {
            case Criterion.Words.SUBJECT -> new Criterion.Words(decoded(value));
            case Criterion.During.SUBJECT -> during(parts(value, ":", 2));
            case Criterion.AlongRiver.SUBJECT -> alongRiver(List.of(value.split(":", -1)));
            case Criterion.AtLeast.SUBJECT -> atLeast(parts(value, ":", 3));
            case Criterion.InArea.SUBJECT ->
                    new Criterion.InArea(
                            Stream.of(value.split(",", -1)).map(FilterText::corner).toList());
            case Criterion.Within.SUBJECT -> within(parts(value, ":", 5));
            case Criterion.NotLookedSince.SUBJECT -> notLooked(parts(value, ":", 2));
            default -> ofFacet(subject, value);
        };
    }

    private static @Nullable Criterion ofFacet(String subject, String value) {
        for (var facet : Facet.values()) {
            if (facet.code().equals(subject)) {
                return new Criterion.AnyOf(facet, values(value));
            }
            if (Criterion.NoneOf.subject(facet).equals(subject)) {
                return new Criterion.NoneOf(facet, values(value));
            }
        }
        return null;
    }

    private static Criterion within(List<String> parts) {
        return new Criterion.Within(
                around(parts.getFirst(), parts.get(1), parts.get(2)),
                Double.parseDouble(parts.get(3)),
                certainty(parts.getLast()));
    }

    private static Around around(String form, String what, String name) {
        return switch (form) {
            case SITE ->
                    new Around.OfSite(
                            UuidText.read(what).orElseThrow(IllegalArgumentException::new));
            case CROSSING -> new Around.AnyCrossing();
            default -> {
                var parts =
                        Stream.of(what.split(";", -1))
                                .map(
                                        part ->
                                                Stream.of(part.split(",", -1))
                                                        .map(FilterText::corner)
                                                        .toList())
                                .toList();
                var outline = new Outline(required(Outline.Form.values(), form), parts);
                yield new Around.OfShape(outline, decoded(name));
            }
        };
    }

    private static Criterion notLooked(List<String> parts) {
        return new Criterion.NotLookedSince(
                LocalDate.parse(parts.getLast()), certainty(parts.getFirst()));
    }

    private static Criterion during(List<String> parts) {
        var days = parts(parts.get(1), "/", 2);
        return new Criterion.During(
                new DateSpan(LocalDate.parse(days.getFirst()), LocalDate.parse(days.getLast())),
                certainty(parts.getFirst()));
    }

    private static Criterion alongRiver(List<String> parts) {
        if (parts.size() != 3 && parts.size() != 5) {
            throw new IllegalArgumentException(parts.toString());
        }
        return new Criterion.AlongRiver(
                required(River.values(), parts.getFirst()),
                Double.parseDouble(parts.get(1)),
                Double.parseDouble(parts.get(2)),
                parts.size() == 3 || parts.get(3).isEmpty()
                        ? null
                        : required(Bank.values(), parts.get(3)),
                parts.size() == 3 ? Certainty.POSSIBLE : certainty(parts.get(4)));
    }

    private static Criterion atLeast(List<String> parts) {
        var code = parts.getFirst();
        return new Criterion.AtLeast(
                code.isEmpty() ? null : required(CountClass.values(), code),
                Integer.parseInt(parts.get(1)),
                certainty(parts.get(2)));
    }

    private static LatLon corner(String text) {
        var xy = parts(decoded(text), " ", 2);
        return LatLon.ofXy(Double.parseDouble(xy.getFirst()), Double.parseDouble(xy.getLast()));
    }

    private static Set<String> values(String text) {
        return text.isEmpty()
                ? Set.of()
                : Stream.of(text.split(",", -1))
                        .map(FilterText::dotted)
                        .collect(Collectors.toSet());
    }

    /// The dot in front tells the empty value from none.
    private static String dotted(String text) {
        if (text.isEmpty() || text.charAt(0) != '.') {
            throw new IllegalArgumentException(text);
        }
        return decoded(text.substring(1));
    }

    private static List<String> parts(String text, String between, int count) {
        var parts = List.of(text.split(between, -1));
        if (parts.size() != count) {
            throw new IllegalArgumentException(text);
        }
        return parts;
    }

    private static Certainty certainty(String code) {
        return required(Certainty.values(), code);
    }

    private static <E extends Coded> E required(E[] constants, String code) {
        return Coded.find(constants, code).orElseThrow(IllegalArgumentException::new);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
