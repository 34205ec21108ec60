package org.amnok.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.compose.ClassTitles;
import org.amnok.map.marker.SightingMarker;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.SymbolAppearance;
import org.amnok.map.symbol.SiteSymbols;

/// The legend's lines for the classes that a person made: of symbols only those that are in view.
record LegendClasses(PrintedWords words) {
    private static final Set<LayerId> AREAS =
            EnumSet.of(LayerId.ISLANDS, LayerId.LAKES, LayerId.LAND, LayerId.UNCERTAINTY);
    private static final Set<LayerId> SYMBOLS =
            EnumSet.of(LayerId.SIGHTINGS, LayerId.CROSSINGS, LayerId.SITES);

    /// A class with its title.
    private record Line(SymbolAppearance look, String title) {}

    List<LegendLine> of(Classing classing, List<SightingMarker> marks) {
        var items = new ArrayList<LegendLine>();
        var lines = lines(classing);
        var byClass =
                marks.stream().collect(Collectors.groupingBy(m -> classing.number(m.attributes())));
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var its = byClass.getOrDefault(i, List.of());
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
        var lines = lines(classing);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var number = i;
            sites.stream()
                    .filter(s -> classing.number(SiteSymbols.attributes(s)) == number)
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
            lines.add(new Line(c.look(), title(c.value())));
        }
        lines.add(new Line(values.others(), words.get("class.others")));
        return lines;
    }

    private List<Line> graded(Classing.Graded graded) {
        var lines = new ArrayList<Line>();
        for (var g : graded.grades()) {
            lines.add(new Line(g.look(), ClassTitles.grade(graded, g)));
        }
        lines.add(new Line(graded.unknown(), words.get("class.unknown")));
        return lines;
    }

    /// In the reader's language where there are words for it.
    private String title(String value) {
        return words.find("family." + value.toLowerCase(Locale.ROOT))
                .or(() -> words.find("crossing-" + value))
                .or(() -> words.find("site-" + value))
                .orElseGet(() -> ClassTitles.value(value));
    }
}
