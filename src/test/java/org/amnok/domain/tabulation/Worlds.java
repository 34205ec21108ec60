package org.amnok.domain.tabulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;

/// All that may be true of a report, one day and one place after the other, and what follows for
/// the cells of a table: slow, and not the way the program counts.
@org.jspecify.annotations.NullUnmarked
final class Worlds {
    /// More than anybody counts in these projects.
    private static final long OPEN = 50;

    private final Asked asked;
    private final List<ToldReport> all;
    private final List<List<World>> worlds;

    Worlds(Asked asked, List<ToldReport> all) {
        this.asked = asked;
        this.all = all;
        worlds = all.stream().map(this::of).toList();
    }

    /// What is asked.
    ///
    /// @param period that the filter asks for; null for none
    record Asked(Dimension rows, Dimension columns, DateSpan period, LinePlaces places) {}

    /// One way in which a report may be true: the rows and columns that it then has; none when the
    /// filter does not ask for it.
    record World(Set<String> rows, Set<String> columns) {
        boolean isIn(String row, String column) {
            return (row == null ? !rows.isEmpty() : rows.contains(row))
                    && (column == null ? !columns.isEmpty() : columns.contains(column));
        }
    }

    /// How many reports are in a cell, by trying everything.
    ///
    /// @param row null for all
    Interval reports(String row, String column) {
        var certain = 0;
        var possible = 0;
        for (var worlds : this.worlds) {
            certain += worlds.stream().allMatch(w -> w.isIn(row, column)) ? 1 : 0;
            possible += worlds.stream().anyMatch(w -> w.isIn(row, column)) ? 1 : 0;
        }
        return new Interval(certain, possible);
    }

    /// How many origins, likewise.
    Interval origins(String row, String column) {
        var certain = new HashSet<String>();
        var possible = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            var told = all.get(i);
            var name = told.origin() == Reports.OWN ? "own " + i : "o" + told.origin();
            var worlds = this.worlds.get(i);
            if (worlds.stream().allMatch(w -> w.isIn(row, column))) {
                certain.add(name);
            }
            if (worlds.stream().anyMatch(w -> w.isIn(row, column))) {
                possible.add(name);
            }
        }
        return new Interval(certain.size(), possible.size());
    }

    /// The least, the best and the greatest number counted, [Long#MAX_VALUE] when open; null when
    /// nothing was. Of what several reports say of one event all numbers are tried.
    List<Long> counted(String row, String column) {
        var sure = events(worlds -> worlds.allMatch(w -> w.isIn(row, column)));
        var all = events(worlds -> worlds.anyMatch(w -> w.isIn(row, column)));
        var from = sure.stream().mapToLong(told -> allowed(told).getFirst()).sum();
        var best = sure.stream().mapToLong(Worlds::best).sum();
        var to = all.stream().mapToLong(told -> allowed(told).getLast()).toArray();
        var isOpen = Arrays.stream(to).anyMatch(each -> each == OPEN);
        return all.isEmpty()
                ? null
                : List.of(from, best, isOpen ? Long.MAX_VALUE : Arrays.stream(to).sum());
    }

    /// What was counted of each event and class in the reports that some worlds are of.
    private Collection<List<Count>> events(Predicate<Stream<World>> which) {
        var events = new HashMap<String, List<Count>>();
        for (int i = 0; i < all.size(); i++) {
            var event = all.get(i).event();
            var name = event == Reports.OWN ? "own " + i : "e" + event;
            if (which.test(worlds.get(i).stream())) {
                for (var count : all.get(i).counts()) {
                    events.computeIfAbsent(name + count.countClass(), _ -> new ArrayList<>())
                            .add(count);
                }
            }
        }
        return events.values();
    }

    /// The numbers that all allow, or else all from the first to the last that one of them allows.
    private static List<Long> allowed(List<Count> told) {
        var agreed = numbers(n -> told.stream().allMatch(count -> allows(count, n)));
        return agreed.isEmpty()
                ? numbers(n -> told.stream().anyMatch(count -> allows(count, n)))
                : agreed;
    }

    private static List<Long> numbers(LongPredicate which) {
        return LongStream.rangeClosed(0, OPEN).filter(which).boxed().toList();
    }

    private static boolean allows(Count count, long number) {
        return number >= count.min() && (count.max() == null || number <= count.max());
    }

    /// On which all agree; the least number where they do not.
    private static long best(List<Count> told) {
        var bests = told.stream().map(Count::best).distinct().toList();
        return bests.size() == 1 && bests.getFirst() != null
                ? bests.getFirst()
                : allowed(told).getFirst();
    }

    Set<String> keys(boolean ofRows) {
        return worlds.stream()
                .flatMap(List::stream)
                .filter(w -> !w.rows.isEmpty() && !w.columns.isEmpty())
                .flatMap(w -> (ofRows ? w.rows : w.columns).stream())
                .collect(Collectors.toSet());
    }

    private List<World> of(ToldReport told) {
        var found = new ArrayList<World>();
        for (var day : days(told)) {
            for (var place : places(told)) {
                var isAsked = asked.period == null || day != null && isIn(day);
                found.add(
                        isAsked
                                ? new World(
                                        keys(asked.rows, told, day, place),
                                        keys(asked.columns, told, day, place))
                                : new World(Set.of(), Set.of()));
            }
        }
        return found;
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(asked.period.earliest()) && !day.isAfter(asked.period.latest());
    }

    private static List<LocalDate> days(ToldReport told) {
        if (told.latest() == Reports.NO_DAY) {
            var none = new ArrayList<LocalDate>();
            none.add(null);
            return none;
        }
        return IntStream.rangeClosed(told.earliest(), told.latest())
                .mapToObj(LocalDate::ofEpochDay)
                .toList();
    }

    /// In halves: places that stretches have between their ends are no whole kilometres.
    private static List<Double> places(ToldReport told) {
        if (!Double.isNaN(told.lon())) {
            var from = (int) (told.lon() - told.reach());
            var to = (int) (told.lon() + told.reach());
            return IntStream.rangeClosed(from, to).mapToObj(place -> (double) place).toList();
        }
        if (told.river() == null) {
            return List.of(Double.NaN);
        }
        return IntStream.rangeClosed(2 * told.lowest(), 2 * told.highest())
                .mapToObj(half -> half / 2.0)
                .toList();
    }

    private Set<String> keys(Dimension of, ToldReport told, LocalDate day, double place) {
        return switch (of) {
            case ALL -> Set.of("");
            case MONTH -> Set.of(day == null ? "" : "%tY-%<tm".formatted(day));
            case QUARTER ->
                    Set.of(day == null ? "" : day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3);
            case YEAR -> Set.of(day == null ? "" : "" + day.getYear());
            case WEEKDAY -> Set.of(day == null ? "" : "" + day.getDayOfWeek().getValue());
            case STRETCH_10, STRETCH_25, STRETCH_50 -> Set.of(stretch(of, told, place));
            case SITE, CROSSING -> Set.of(site(told, place));
            case TOWN -> Set.of(place(place));
            case BANK, PROVINCE -> Set.of(side(of, told, place));
            default -> told.values().get(of);
        };
    }

    private String site(ToldReport told, double place) {
        var stated = told.values().get(Dimension.SITE).iterator().next();
        if (!stated.isEmpty()) {
            return stated;
        }
        return place(place);
    }

    /// What the map told, or else where it may be.
    private String side(Dimension of, ToldReport told, double place) {
        var known = told.values().get(of).iterator().next();
        return known.isEmpty() || known.equals("UNKNOWN") ? place(place) : known;
    }

    private String place(double place) {
        return Double.isNaN(place) ? "" : asked.places.at((int) place);
    }

    /// Kilometres of points are those of their degrees; the end of a stretch that is longer than
    /// nothing is not on the next one.
    private static String stretch(Dimension of, ToldReport told, double place) {
        if (told.river() == null) {
            return "";
        }
        var long_ = of.stretchKilometres();
        var isEnd = told.highest() > told.lowest() && place >= told.highest();
        var number = (int) ((isEnd ? told.highest() - 0.5 : place) / long_);
        return told.river().code() + ":" + number * long_ + "-" + (number + 1) * long_;
    }
}
