package org.amnok.layout.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.page.TableItem;
import org.amnok.release.ReleasedSighting;

/// The rows of a table under their headings.
record TableGroups(PageStyle ink, TownNames towns) {
    /// A heading with the sightings below it.
    ///
    /// @param heading empty for none
    record Group(String heading, List<ReleasedSighting> rows) {}

    List<Group> of(TableItem item, List<ReleasedSighting> shown) {
        var sorted =
                shown.stream().sorted(Comparator.comparing(ReleasedSighting::earliest)).toList();
        return switch (item.grouping()) {
            case NONE -> List.of(new Group("", sorted));
            case PRECISION -> byPrecision(sorted);
            case MONTH -> byMonth(sorted);
            case FAMILY -> byFamily(sorted);
        };
    }

    private List<Group> byPrecision(List<ReleasedSighting> sorted) {
        var town = towns.mostNamed(sorted, ink.language());
        var there = town.map(t -> Set.copyOf(t.sightings())).orElse(Set.of());
        var only = sorted.stream().filter(there::contains).toList();
        var along = sorted.stream().filter(s -> s.stretch() != null).toList();
        var near = sorted.stream().filter(s -> !there.contains(s) && s.stretch() == null).toList();
        var groups = new ArrayList<Group>();
        town.ifPresent(t -> add(groups, "table.town", only, t.name()));
        add(groups, only.isEmpty() ? "table.placed" : "table.near", near, "");
        add(groups, "table.stretch", along, "");
        return groups;
    }

    private void add(List<Group> groups, String key, List<ReleasedSighting> rows, String name) {
        if (!rows.isEmpty()) {
            groups.add(new Group(ink.words().get(key, rows.size(), name), rows));
        }
    }

    private List<Group> byMonth(List<ReleasedSighting> sorted) {
        var words = new SpanWords(ink.language());
        var months = new LinkedHashMap<YearMonth, List<ReleasedSighting>>();
        for (var sighting : sorted) {
            months.computeIfAbsent(YearMonth.from(sighting.earliest()), _ -> new ArrayList<>())
                    .add(sighting);
        }
        return months.entrySet().stream()
                .map(
                        e ->
                                new Group(
                                        e.getKey().getYear() == DateSpan.OPEN_END.getYear()
                                                ? "–"
                                                : words.month(e.getKey().atDay(1)),
                                        e.getValue()))
                .toList();
    }

    private List<Group> byFamily(List<ReleasedSighting> sorted) {
        return sorted.stream()
                .collect(Collectors.groupingBy(s -> s.kind().family()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        e ->
                                new Group(
                                        ink.words().get("family." + e.getKey().code()),
                                        Objects.requireNonNull(e.getValue())))
                .toList();
    }
}
