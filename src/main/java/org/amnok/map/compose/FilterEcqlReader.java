package org.amnok.map.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.Coded;
import org.amnok.domain.Outline;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.locationtech.jts.geom.Geometry;

/// Reads what [FilterEcql] writes, and what a person writes like it. Whatever else ECQL can say is
/// not understood.
public final class FilterEcqlReader {
    /// Room for a shape of as many corners as are allowed.
    private static final int LONGEST = 500_000;

    private static final int DEEPEST = 20;
    private static final Pattern ESCAPED = Pattern.compile("\\\\([%_\\\\])");
    private static final Pattern CALL = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)\\s*\\(");
    private static final Set<String> CALLS =
            Set.of(
                    "dwithin",
                    "intersects",
                    "point",
                    "multipoint",
                    "linestring",
                    "multilinestring",
                    "polygon",
                    "multipolygon",
                    "in",
                    "and",
                    "not");

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    /// What is asked of the river: its code, a bank, kilometres.
    private final Map<String, String> river = new HashMap<>();

    private boolean isUnderstood = true;

    private FilterEcqlReader() {}

    /// Empty when something in it is not understood.
    public static Optional<SightingFilter> read(String ecql) {
        if (ecql.length() > LONGEST || isStrange(ecql)) {
            return Optional.empty();
        }
        try {
            return new FilterEcqlReader().filter(ECQL.toFilter(ecql));
        } catch (CQLException | RuntimeException notUnderstood) {
            // the parser is foreign code: whatever it throws, the text cannot be read
            return Optional.empty();
        }
    }

    /// Brackets too deep, or a function: GeoTools is not to see either.
    private static boolean isStrange(String ecql) {
        var depth = 0;
        var deepest = 0;
        for (int i = 0; i < ecql.length(); i++) {
            depth += ecql.charAt(i) == '(' ? 1 : ecql.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST
                || CALL.matcher(ecql.replaceAll("'[^']*'", "''"))
                        .results()
                        .anyMatch(m -> !CALLS.contains(m.group(1).toLowerCase(Locale.ROOT)));
    }

    private Optional<SightingFilter> filter(Filter filter) {
        take(filter);
        takeRiver();
        takeDays();
        if (!words.isEmpty()) {
            criteria.add(new Criterion.Words(String.join(" ", words)));
        }
        return isUnderstood && !criteria.isEmpty()
                ? Optional.of(new SightingFilter(criteria))
                : Optional.empty();
    }

    private void take(Filter filter) {
        switch (filter) {
            case And and -> and.getChildren().forEach(this::take);
            case Not not -> values(not.getFilter(), true);
            case Or or -> values(or, false);
            case PropertyIsEqualTo equal -> takeEqual(equal);
            case PropertyIsBetween between -> takeBetween(between);
            case PropertyIsLessThanOrEqualTo less ->
                    takeMost(name(less.getExpression1()), text(less.getExpression2()));
            case PropertyIsGreaterThanOrEqualTo more ->
                    takeLeast(name(more.getExpression1()), text(more.getExpression2()));
            case PropertyIsLessThan less ->
                    takeLook(name(less.getExpression1()), text(less.getExpression2()));
            case PropertyIsLike like -> takeWord(name(like.getExpression()), like);
            case Intersects in -> takeArea(name(in.getExpression1()), in.getExpression2());
            case DWithin near -> takeNear(near);
            default -> isUnderstood = false; // ECQL has more
        }
    }

    private void takeEqual(PropertyIsEqualTo equal) {
        var name = name(equal.getExpression1());
        if (name.equals(FilterEcql.RIVER) || name.equals(FilterEcql.BANK)) {
            ofRiver(name, text(equal.getExpression2()));
        } else {
            values(equal, false);
        }
    }

    private void ofRiver(String name, String value) {
        isUnderstood &= river.put(name, value) == null;
    }

    private void takeWord(String name, PropertyIsLike like) {
        var pattern = like.getLiteral();
        var word = pattern.substring(1, Math.max(1, pattern.length() - 1));
        isUnderstood &=
                name.equals(FilterEcql.WORDS)
                        && !like.isMatchingCase()
                        && !word.isEmpty()
                        && pattern.equals("%" + word + "%")
                        && ESCAPED.matcher(word).replaceAll("").matches("[^%_\\\\\\s]*");
        words.add(ESCAPED.matcher(word).replaceAll("$1"));
    }

    private void takeMost(String name, String value) {
        switch (name) {
            case FilterEcql.EARLIEST, FilterEcql.LATEST -> takeDay(name + " <=", value);
            case FilterEcql.KILOMETRE_TO -> ofRiver(name, value);
            case FilterEcql.CROSSING_FROM -> takeCrossing(value, Certainty.POSSIBLE);
            case FilterEcql.CROSSING_TO -> takeCrossing(value, Certainty.CERTAIN);
            default -> isUnderstood = false;
        }
    }

    private void takeLeast(String name, String value) {
        switch (name) {
            case FilterEcql.EARLIEST, FilterEcql.LATEST -> takeDay(name + " >=", value);
            case FilterEcql.KILOMETRE_FROM -> ofRiver(name, value);
            default -> takeCount(name, Integer.parseInt(value));
        }
    }

    private void takeCrossing(String metres, Certainty certainty) {
        criteria.add(
                new Criterion.Within(
                        new Around.AnyCrossing(), Double.parseDouble(metres), certainty));
    }

    private void takeCount(String name, int number) {
        var isCertain = name.endsWith(FilterEcql.FROM);
        var ending = isCertain ? FilterEcql.FROM : FilterEcql.TO;
        var counted = name.substring(0, Math.max(0, name.length() - ending.length()));
        var countClass =
                Stream.of(CountClass.values())
                        .filter(c -> FilterEcql.number(c).equals(counted))
                        .findAny();
        isUnderstood &=
                name.endsWith(ending)
                        && (countClass.isPresent() || counted.equals(FilterEcql.COUNT));
        criteria.add(
                new Criterion.AtLeast(
                        countClass.orElse(null),
                        number,
                        isCertain ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }

    private void takeLook(String name, String day) {
        var isCertain = name.equals(FilterEcql.LOOK_LATEST);
        isUnderstood &= isCertain || name.equals(FilterEcql.LOOK_EARLIEST);
        criteria.add(
                new Criterion.NotLookedSince(
                        LocalDate.parse(day), isCertain ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }

    /// `kind IN ('a', 'b')` is kind = 'a' OR kind = 'b'.
    private void values(Filter filter, boolean isNone) {
        var equals = filter instanceof Or or ? or.getChildren() : List.of(filter);
        var names = new HashSet<String>();
        var values = new HashSet<String>();
        for (var each : equals) {
            if (!(each instanceof PropertyIsEqualTo equal)) {
                isUnderstood = false;
                return;
            }
            names.add(name(equal.getExpression1()));
            values.add(text(equal.getExpression2()));
        }
        var facet = Stream.of(Facet.values()).filter(f -> names.equals(Set.of(f.code()))).findAny();
        isUnderstood &= facet.isPresent();
        facet.ifPresent(
                f ->
                        criteria.add(
                                isNone
                                        ? new Criterion.NoneOf(f, values)
                                        : new Criterion.AnyOf(f, values)));
    }

    private void takeBetween(PropertyIsBetween between) {
        isUnderstood &= name(between.getExpression()).equals(FilterEcql.KILOMETRE);
        ofRiver(FilterEcql.KILOMETRE_FROM, text(between.getLowerBoundary()));
        ofRiver(FilterEcql.KILOMETRE_TO, text(between.getUpperBoundary()));
        river.put(FilterEcql.KILOMETRE, "");
    }

    private void takeDay(String asked, String day) {
        isUnderstood &= days.put(asked, LocalDate.parse(day)) == null;
    }

    private void takeArea(String name, Expression shape) {
        var outline = outline(name, shape);
        var isOneArea = outline.form() == Outline.Form.AREA && outline.parts().size() == 1;
        criteria.add(
                isOneArea
                        ? new Criterion.InArea(outline.parts().getFirst())
                        : new Criterion.Within(
                                new Around.OfShape(outline, ""), 0, Certainty.POSSIBLE));
    }

    private void takeNear(DWithin near) {
        var metres =
                switch (near.getDistanceUnits().toLowerCase(Locale.ROOT)) {
                    case "meters", "m" -> near.getDistance();
                    case "kilometers", "km" -> near.getDistance() * 1000;
                    default -> Double.NaN; // which no distance may be
                };
        var name = name(near.getExpression1());
        var isWhole = name.equals(FilterEcql.PLACE_WHOLE);
        var outline = outline(isWhole ? FilterEcql.PLACE : name, near.getExpression2());
        criteria.add(
                new Criterion.Within(
                        new Around.OfShape(outline, ""),
                        metres,
                        isWhole ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }

    private static Outline outline(String name, Expression shape) {
        if (name.equals(FilterEcql.PLACE)
                && shape instanceof Literal literal
                && literal.getValue() instanceof Geometry geometry) {
            return Outline.of(geometry).orElseThrow(IllegalArgumentException::new);
        }
        throw new IllegalArgumentException(name);
    }

    private void takeRiver() {
        var code = river.get(FilterEcql.RIVER);
        var from = river.get(FilterEcql.KILOMETRE_FROM);
        var to = river.get(FilterEcql.KILOMETRE_TO);
        if (code == null || from == null || to == null) {
            isUnderstood &= river.isEmpty();
            return;
        }
        var bank = river.get(FilterEcql.BANK);
        criteria.add(
                new Criterion.AlongRiver(
                        Coded.find(River.values(), code).orElseThrow(IllegalArgumentException::new),
                        Double.parseDouble(from),
                        Double.parseDouble(to),
                        bank == null
                                ? null
                                : Coded.find(Bank.values(), bank)
                                        .orElseThrow(IllegalArgumentException::new),
                        river.containsKey(FilterEcql.KILOMETRE)
                                ? Certainty.POSSIBLE
                                : Certainty.CERTAIN));
    }

    /// Both ends one way round ask what is possible, the other way what is certain.
    private void takeDays() {
        var latestFrom = days.get(FilterEcql.LATEST + " >=");
        var earliestTo = days.get(FilterEcql.EARLIEST + " <=");
        var earliestFrom = days.get(FilterEcql.EARLIEST + " >=");
        var latestTo = days.get(FilterEcql.LATEST + " <=");
        if (days.size() == 2 && latestFrom != null && earliestTo != null) {
            add(latestFrom, earliestTo, Certainty.POSSIBLE);
        } else if (days.size() == 2 && earliestFrom != null && latestTo != null) {
            add(earliestFrom, latestTo, Certainty.CERTAIN);
        } else {
            isUnderstood &= days.isEmpty();
        }
    }

    private void add(LocalDate from, LocalDate to, Certainty certainty) {
        criteria.add(new Criterion.During(new DateSpan(from, to), certainty));
    }

    /// Empty for what is no attribute.
    private static String name(Expression expression) {
        return expression instanceof PropertyName property ? property.getPropertyName() : "";
    }

    private static String text(Expression expression) {
        if (expression instanceof Literal literal) {
            return String.valueOf(literal.getValue());
        }
        throw new IllegalArgumentException("no value");
    }
}
