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
import org.amnok.domain.Certainty;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.jspecify.annotations.Nullable;

/// A filter as a line of text, as projects keep it:
/// `words=white+van&kind=.crossing_ford,.crossing_ice
/// &dates=certain:2024-01-01/2024-03-31&river=yalu:612.0:692.0&count=truck:30:possible &area=126.0
/// 41.0,128.5 41.0,128.5 42.0`, percent-encoded. Areas are longitude and latitude.
///
/// What was written once can be read for ever: subjects and codes never change their meaning.
public final class FilterText {
    /// Longer ones are not read.
    private static final int LONGEST = 1_000_000;

    private FilterText() {}

    public static String write(SightingFilter filter) {
        return filter.criteria().stream()
                .map(c -> c.subject() + "=" + value(c))
                .collect(Collectors.joining("&"));
    }

    private static String value(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words(var text) -> encoded(text);
            case Criterion.AnyOf(_, var values) ->
                    values.stream()
                            .sorted()
                            .map(value -> "." + encoded(value))
                            .collect(Collectors.joining(","));
            case Criterion.During(var days, var certainty) ->
                    certainty.code() + ":" + days.earliest() + "/" + days.latest();
            case Criterion.AlongRiver(var river, var from, var to) ->
                    river.code() + ":" + from + ":" + to;
            case Criterion.AtLeast(var countClass, var number, var certainty) ->
                    (countClass == null ? "" : countClass.code())
                            + ":"
                            + number
                            + ":"
                            + certainty.code();
            case Criterion.InArea(var ring) ->
                    ring.stream()
                            .map(at -> encoded(at.lonDegrees() + " " + at.latDegrees()))
                            .collect(Collectors.joining(","));
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
            case Criterion.AlongRiver.SUBJECT -> alongRiver(parts(value, ":", 3));
            case Criterion.AtLeast.SUBJECT -> atLeast(parts(value, ":", 3));
            case Criterion.InArea.SUBJECT ->
                    new Criterion.InArea(
                            Stream.of(value.split(",", -1)).map(FilterText::corner).toList());
            default -> Facet.ofCode(subject).map(facet -> anyOf(facet, value)).orElse(null);
        };
    }

    private static Criterion during(List<String> parts) {
        var days = parts(parts.get(1), "/", 2);
        return new Criterion.During(
                new DateSpan(LocalDate.parse(days.getFirst()), LocalDate.parse(days.getLast())),
                certainty(parts.getFirst()));
    }

    private static Criterion alongRiver(List<String> parts) {
        return new Criterion.AlongRiver(
                River.ofCode(parts.getFirst()).orElseThrow(IllegalArgumentException::new),
                Double.parseDouble(parts.get(1)),
                Double.parseDouble(parts.get(2)));
    }

    private static Criterion atLeast(List<String> parts) {
        var code = parts.getFirst();
        return new Criterion.AtLeast(
                code.isEmpty() ? null : countClass(code),
                Integer.parseInt(parts.get(1)),
                certainty(parts.get(2)));
    }

    private static CountClass countClass(String code) {
        return Stream.of(CountClass.values())
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static LatLon corner(String text) {
        var xy = parts(decoded(text), " ", 2);
        return LatLon.ofXy(Double.parseDouble(xy.getFirst()), Double.parseDouble(xy.getLast()));
    }

    private static Criterion anyOf(Facet facet, String text) {
        return new Criterion.AnyOf(
                facet,
                text.isEmpty()
                        ? Set.of()
                        : Stream.of(text.split(",", -1))
                                .map(FilterText::dotted)
                                .collect(Collectors.toSet()));
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
        return Stream.of(Certainty.values())
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
