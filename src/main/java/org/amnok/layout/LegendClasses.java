package org.amnok.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.compose.ClassTitles;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbol.SiteSymbols;

/// The legend's lines for the classes that a person made: of symbols only those that are in view.
record LegendClasses(PrintedWords words) {
    private static final Set<LayerId> AREAS =
            EnumSet.of(LayerId.ISLANDS, LayerId.LAKES, LayerId.LAND, LayerId.UNCERTAINTY);
    private static final Set<LayerId> SYMBOLS =
            EnumSet.of(LayerId.SIGHTINGS, LayerId.CROSSINGS, LayerId.SITES);

    /// A class with its title.
    ///
    /// @param holds whether a feature belongs to it
    private record Line(SymbolAppearance look, String title, Predicate<Facts> holds) {}

    List<LegendLine> of(Classing classing, List<SightingMarker> marks) {
        var items = new ArrayList<LegendLine>();
        for (var line : lines(classing)) {
            var its = marks.stream().filter(m -> line.holds.test(m.attributes())).toList();
            its.stream()
                    .map(SightingMarker::kind)
                    .min(Comparator.naturalOrder())
                    .map(kind -> SightingSymbols.symbol(kind, false, line.look))
                    .ifPresent(symbol -> items.add(item(line, symbol, its.size())));
        }
        return items;
    }

    List<LegendLine> ofSites(Classing classing, List<Site> sites) {
        var items = new ArrayList<LegendLine>();
        for (var line : lines(classing)) {
            sites.stream()
                    .filter(s -> line.holds.test(SiteSymbols.attributes(s)))
                    .map(s -> SiteSymbols.symbol(s).replace("-derived", ""))
                    .min(Comparator.naturalOrder())
                    .map(symbol -> SiteSymbols.styled(symbol, line.look))
                    .ifPresent(symbol -> items.add(item(line, symbol, 0)));
        }
        return items;
    }

    private static LegendLine item(Line line, String symbol, int count) {
        return new LegendLine("symbol:" + symbol + size(line.look), line.title, count);
    }

    private static String size(SymbolAppearance look) {
        return look.size() == 1 ? "" : " " + look.size();
    }

    /// Of lines and areas; none when all look alike, and for symbols.
    List<LegendLine> ofGround(LayerId layer, Classing classing) {
        if (classing instanceof Classing.One || SYMBOLS.contains(layer)) {
            return List.of();
        }
        var items = new ArrayList<LegendLine>();
        for (var line : lines(classing)) {
            var colour = line.look.colour();
            if (colour != null) {
                var swatch = (AREAS.contains(layer) ? "area" : "line") + colour.hex();
                items.add(new LegendLine(swatch, layer.english() + ": " + line.title));
            }
        }
        return items;
    }

    private List<Line> lines(Classing classing) {
        return switch (classing) {
            case Classing.One _ -> List.of();
            case Classing.ByValue values -> byValue(values);
            case Classing.Graded graded -> graded(graded);
        };
    }

    private List<Line> byValue(Classing.ByValue values) {
        var lines = new ArrayList<Line>();
        for (var c : values.classes()) {
            lines.add(new Line(c.look(), title(c.value()), f -> is(f, values, c.value())));
        }
        lines.add(
                new Line(
                        values.others(),
                        words.get("class.others"),
                        f -> values.classes().stream().noneMatch(c -> is(f, values, c.value()))));
        return lines;
    }

    private List<Line> graded(Classing.Graded graded) {
        var lines = new ArrayList<Line>();
        for (var g : graded.grades()) {
            var title = ClassTitles.grade(graded, g);
            lines.add(new Line(g.look(), title, f -> isIn(f, graded, g)));
        }
        lines.add(
                new Line(
                        graded.unknown(),
                        words.get("class.unknown"),
                        f -> graded.grades().stream().noneMatch(g -> isIn(f, graded, g))));
        return lines;
    }

    private static boolean is(Facts facts, Classing.ByValue values, String value) {
        return value.equals(String.valueOf(facts.value(values.attribute())));
    }

    private static boolean isIn(Facts facts, Classing.Graded graded, Classing.Grade grade) {
        return facts.value(graded.attribute()) instanceof Number number
                && number.doubleValue() >= grade.from()
                && (number.doubleValue() < grade.to()
                        || number.doubleValue() == grade.to() && graded.isLast(grade));
    }

    /// In the reader's language where there are words for it.
    private String title(String value) {
        return words.find("family." + value.toLowerCase(Locale.ROOT))
                .or(() -> words.find("crossing-" + value))
                .or(() -> words.find("site-" + value))
                .orElseGet(() -> ClassTitles.value(value));
    }
}
