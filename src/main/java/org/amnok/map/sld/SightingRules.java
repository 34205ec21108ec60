package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.ScaleBand;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.SymbolAppearance;

/// The table `sighting` for other programs: badges of kinds in the colours of their families, or a
/// person's classes; doubtful ones with paper fill, retracted ones not at all. Groups are Amnok's
/// own: elsewhere symbols lie over each other.
record SightingRules(LayerStyling styling) {
    private static final Condition NOT_RETRACTED = Condition.isNot("status", List.of("retracted"));

    OutsideStyle style() {
        var rules = new ArrayList<OutsideRule>();
        for (var each : ClassConditions.of(styling.classing())) {
            rules.addAll(rules(each));
        }
        return new OutsideStyle("sighting", rules, label(), left());
    }

    private List<String> left() {
        return Stream.of(
                        styling.filter().isEmpty() ? "" : "without the filter " + styling.filter(),
                        ClassConditions.canFollow(styling.classing())
                                ? ""
                                : "without its classes, whose attribute has no column")
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private Optional<OutsideStyle.Label> label() {
        return styling.labelling()
                .attribute()
                .filter(a -> !a.equals("count"))
                .map(column -> new OutsideStyle.Label(column, 11.5 * styling.labelling().size()));
    }

    private List<OutsideRule> rules(ClassConditions.Case of) {
        var rules = new ArrayList<OutsideRule>();
        for (var doubtful : new boolean[] {false, true}) {
            var sure = doubtful ? doubt() : noDoubt();
            for (var symbol : symbols(of.look(), doubtful)) {
                if (symbol.excludes(of.condition())) {
                    continue;
                }
                rules.add(
                        new OutsideRule(
                                title(of, symbol) + (doubtful ? ", doubtful" : ""),
                                Condition.all(of.condition(), symbol.kinds, sure, NOT_RETRACTED),
                                styling.scales(),
                                symbol.name,
                                ScaleBand.DISTRICT.badgeSize() * of.look().size()));
            }
        }
        return rules;
    }

    private static String title(ClassConditions.Case of, Symbol symbol) {
        return Stream.of(of.title(), symbol.title)
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + ": " + b)
                .orElse("All");
    }

    /// A symbol and the kinds that have it.
    private record Symbol(String name, String title, Condition kinds) {
        /// True when no kind of a class has this symbol.
        boolean excludes(Condition ofClass) {
            return kinds instanceof Condition.OneOf mine
                    && ofClass instanceof Condition.OneOf theirs
                    && theirs.column().equals(mine.column())
                    && Collections.disjoint(mine.values(), theirs.values());
        }
    }

    private static List<Symbol> symbols(SymbolAppearance look, boolean doubtful) {
        if (look.symbol() != null) {
            var name = SightingSymbols.symbol(SightingKind.OTHER, doubtful, look);
            return List.of(new Symbol(name, "", new Condition.Always()));
        }
        var kinds = new LinkedHashMap<String, List<SightingKind>>();
        for (var kind : SightingKind.values()) {
            kinds.computeIfAbsent(
                            SightingSymbols.symbol(kind, doubtful, look), n -> new ArrayList<>())
                    .add(kind);
        }
        return kinds.entrySet().stream().map(e -> symbol(e.getKey(), e.getValue())).toList();
    }

    /// A kind that is not known, or not stated, is read as "other".
    private static Symbol symbol(String name, List<SightingKind> kinds) {
        var codes = kinds.stream().map(SightingKind::code).toList();
        if (!kinds.contains(SightingKind.OTHER)) {
            return new Symbol(name, kinds.getFirst().english(), new Condition.OneOf("kind", codes));
        }
        var rest =
                Arrays.stream(SightingKind.values())
                        .filter(k -> !kinds.contains(k))
                        .map(SightingKind::code)
                        .toList();
        return new Symbol(name, SightingKind.OTHER.english(), Condition.isNot("kind", rest));
    }

    private static List<String> doubtfulConfidences() {
        return Stream.of(Confidence.values())
                .filter(Confidence::isDoubtful)
                .map(Confidence::code)
                .toList();
    }

    /// As [org.amnok.domain.record.Sighting#isDoubtful].
    private static Condition doubt() {
        return Condition.any(
                new Condition.OneOf("report_confidence", doubtfulConfidences()),
                Condition.is("info_credibility", "5", "6"),
                Condition.is("status", "disputed"));
    }

    private static Condition noDoubt() {
        return Condition.all(
                Condition.isNot("report_confidence", doubtfulConfidences()),
                Condition.isNot("info_credibility", List.of("5", "6")),
                Condition.isNot("status", List.of("disputed")));
    }
}
